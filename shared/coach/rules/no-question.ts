import { doing, strongest } from '../acts/act-reader.ts';
import { insertSentence } from '../reading/edits.ts';
import type { Rule } from './rule.ts';

/** Without a question, there is nothing to answer but yes or no. */
export const noQuestion: Rule = {
  title: 'No question',
  why: 'A dialogue takes turns. People who ask, and ask on, are liked better, in chats and in person.',
  source: 'Huang, Yeomans, Brooks, Minson and Gino 2017, “It doesn’t hurt to ask” (PubMed 28447835).',
  strength: 'strong',
  severity: 'warn',
  kinds: ['request', 'first-message'],
  languages: 'known',
  speaksOnceReplied: true,
  readsReceived: false,
  question: null,
  restsOn: 'acts',
  accuses: false,
  isAdvice: true,
  fires: [
    { text: 'Hi Ana, your talk on reed beds in Ghent was the best of the day.' },
    { text: 'Hi Ana, I plant reeds. Shall we connect?' },
    { text: 'Hi Ana, please refer me for the job.' },
  ],
  silent: [
    { text: 'Hi Ana, what did you plant first in the reed bed?' },
    { text: 'Hi Ana, I wonder what you planted first in the reed bed.' },
    { text: 'Ana، ما الذي زرعته أولاً؟' },
  ],
  check: ({ read, input, statements, inMessage }) => {
    if (read.words.length === 0 || doing(statements, 'ask-open').length > 0) return [];
    const favour = strongest(statements, 'ask-favour', 'ask-time');
    if (favour?.isQuestion === true) return [];
    const question = inMessage(input.answers.question);
    const last = statements.findLast(({ part }) => part === 'body') ?? read.body;
    return [
      {
        start: last.start,
        end: last.end,
        sentence:
          favour === null
            ? 'It asks nothing that they could answer. A question opens the dialogue.'
            : 'It asks for a favour, and nothing that they could answer. A question opens the dialogue.',
        fix: question === '' ? null : insertSentence(read, question, 'Add your question', 'last'),
      },
    ];
  },
};
