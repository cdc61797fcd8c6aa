import { doing, strongest } from '../acts/act-reader.ts';
import { unasked } from '../message-kinds.ts';
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
  languages: 'known',
  speaksOnceReplied: false,
  readsReceived: true,
  question: null,
  restsOn: 'acts',
  accuses: true,
  isAdvice: true,
  fires: [
    { text: 'Hi Ana, could you refer me for the botanist role?' },
    { text: 'Hi Ana, are there any openings at your company?' },
  ],
  silent: [
    { text: 'Hi Ana, what did you plant first in the reed bed?' },
    { text: 'Hi Ana, which referral did your clinic miss most?' },
  ],
  check: ({ input, statements, inMessage }) => {
    const first = strongest(statements, 'ask-favour');
    // "Are there any openings?" asks openly, and for a favour above all.
    const isOpen = doing(statements, 'ask-open').some(({ does }) => does['ask-favour'] < does['ask-open']);
    if (first === null || isOpen) return [];
    const { start, end } = first;
    const question = inMessage(input.answers.question);
    return [
      {
        start,
        end,
        sentence: 'The only thing it asks for is a favour. Ask something they can answer in a line.',
        fix:
          question === '' ? null : { start, end, label: 'Ask your question instead', replacement: question },
      },
    ];
  },
};
