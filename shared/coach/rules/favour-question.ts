import { unasked } from '../message-kinds.ts';
import { insertSentence } from '../reading/edits.ts';
import { questionsOf } from '../reading/questions-asked.ts';
import type { Rule } from './rule.ts';

/** A first question that costs them something. They owe nothing yet. */
export const favourQuestion: Rule = {
  title: 'The only question is a favour',
  why: 'A question that can be answered in a line opens a dialogue; a favour closes it, since a stranger can only refuse.',
  source:
    'Asking for interest did better than asking for a meeting (12% against 7% of 304,000 emails), a vendor’s figures.',
  strength: 'weak',
  severity: 'warn',
  kinds: unasked,
  languages: ['en'],
  speaksOnceReplied: false,
  readsReceived: true,
  question: null,
  blindSign: { gravity: 70, byItself: false },
  selling: null,
  fires: [
    { text: 'Hi Ana, could you refer me for the botanist role?' },
    { text: 'Hi Ana, are there any openings at your company?' },
  ],
  silent: [
    { text: 'Hi Ana, what did you plant first in the reed bed?' },
    { text: 'Hi Ana, which referral did your clinic miss most?' },
  ],
  check: ({ read, input, inMessage }) => {
    const questions = questionsOf(read);
    const first = questions.find(({ kind }) => kind === 'favour');
    if (first === undefined || questions.some(({ kind }) => kind === 'open')) return [];
    const question = inMessage(input.answers.question);
    const start = Math.max(first.start, read.body.start);
    return [
      {
        start,
        end: first.end,
        sentence: 'The only thing it asks for is a favour. Ask something they can answer in a line.',
        fix:
          question === ''
            ? null
            : {
                ...insertSentence(read, question, 'Ask your question instead', 'last'),
                start,
                end: first.end,
                replacement: question,
              },
      },
    ];
  },
};
