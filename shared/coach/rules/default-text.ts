import { insertSentence, removeSpan, sentenceAround } from '../reading/edits.ts';
import { findPhrases } from '../reading/read-text.ts';
import type { Rule } from './rule.ts';

const defaults =
  /\b(?:i(?:'d| would| want to|'m)? ?(?:like|love|adding)? ?(?:to )?(?:add you to|join) (?:my|your) (?:professional|personal) network(?: on linkedin)?|i(?:'d| would) like to (?:connect with you|add you) on linkedin|please (?:accept|add me to your) (?:my invitation to connect|my linkedin invitation|linkedin network)|since you are a person i trust|i(?:'d| would) like to invite you to (?:join|connect) (?:my|with me)(?: \w+)? (?:professional )?(?:network|linkedin)(?: on linkedin)?|indicated you(?:'re| are) a friend)\b/g;

/** The sentence the network writes itself says that nobody wrote it. */
export const defaultText: Rule = {
  id: 'default-text',
  title: 'The network’s own text',
  why: 'It tells the recipient that no word was written for them. An empty request says no less.',
  source: 'LinkedIn’s invitation text.',
  strength: 'craft',
  fires: [{ text: "Hi Ana, I'd like to add you to my professional network on LinkedIn." }],
  silent: [
    {
      text: 'Hi Ana, your talk “I’d like to add you to my professional network on LinkedIn” made my week. Is it online?',
    },
  ],
  check: ({ read, input, evidence }) =>
    findPhrases(read, defaults).map((span) => ({
      ...span,
      severity: 'stop',
      sentence: 'This is the text that the network fills in by itself.',
      fix: evidence.isSpecific
        ? removeSpan(read, sentenceAround(read, span), 'Leave this sentence out')
        : input.answers.reason.trim() === ''
          ? null
          : {
              ...sentenceAround(read, span),
              label: 'Use your reason',
              replacement: insertSentence(read, input.answers.reason, '', 'last').replacement.trim(),
            },
    })),
};
