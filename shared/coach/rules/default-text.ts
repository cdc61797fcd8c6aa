import { findSigns } from '../exact/signs.ts';
import { insertSentence, removeSpan, sentenceAround } from '../reading/edits.ts';
import type { Rule } from './rule.ts';

/** The sentence the network writes itself says that nobody wrote it. */
export const defaultText: Rule = {
  title: 'The network’s own text',
  why: 'It tells the recipient that no word was written for them. An empty request says no less.',
  source: 'LinkedIn’s invitation text.',
  strength: 'craft',
  severity: 'stop',
  kinds: 'all',
  languages: 'all',
  speaksOnceReplied: true,
  readsReceived: true,
  question: null,
  restsOn: 'exact',
  accuses: true,
  isAdvice: false,
  fires: [{ text: "Hi Ana, I'd like to add you to my professional network on LinkedIn." }],
  silent: [
    {
      text: 'Hi Ana, your talk “I’d like to add you to my professional network on LinkedIn” made my week. Is it online?',
    },
  ],
  check: ({ read, input, reason, inMessage, signs }) =>
    findSigns(read, signs.defaultTexts).map((span) => ({
      ...span,
      sentence: 'This is the text that the network fills in by itself.',
      fix:
        reason !== null
          ? removeSpan(read, sentenceAround(read, span), 'Leave this sentence out')
          : inMessage(input.answers.reason) === ''
            ? null
            : {
                ...sentenceAround(read, span),
                label: 'Use your reason',
                replacement: insertSentence(
                  read,
                  inMessage(input.answers.reason),
                  '',
                  'last',
                ).replacement.trim(),
              },
    })),
};
