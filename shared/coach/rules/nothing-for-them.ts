import { doing } from '../acts/act-reader.ts';
import { insertSentence } from '../reading/edits.ts';
import type { Rule } from './rule.ts';

/** A connection is for two. The recipient looks for their side of it. */
export const nothingForThem: Rule = {
  title: 'Nothing in it for them',
  why: '“How do you think our connection will help both of us?” A find, an answer, a pair of hands or a shared problem is enough.',
  source:
    '“Blind Outreach”, the second question; one sender’s count of 2010: 7 of 25 accepted “me and my objective”, 19 of 20 the shared group.',
  strength: 'weak',
  severity: 'warn',
  kinds: ['request'],
  languages: 'known',
  speaksOnceReplied: true,
  readsReceived: true,
  question: 'benefit',
  restsOn: 'acts',
  accuses: false,
  isAdvice: true,
  fires: [
    { text: 'Hi Ana, your talk on reed beds in Ghent was the best of the day. What did you plant first?' },
  ],
  silent: [
    {
      text: 'Hi Ana, your talk on reed beds in Ghent left one question open. I can send you our water samples. Which depth do you need?',
    },
    { text: 'Hi Ana, we both plant reed beds in clay. Shall we compare notes on the roots?' },
  ],
  check: ({ read, input, offer, noted: takenUp, statements, inMessage }) => {
    const isNoted = takenUp.some(({ kind }) => kind === 'benefit');
    // A question that only they can answer is a conversation, which is worth something by itself.
    if (offer !== null || isNoted || doing(statements, 'common').length > 0) return [];
    const noted = inMessage(input.answers.benefitForThem);
    return [
      {
        start: read.body.start,
        end: read.body.end,
        sentence:
          noted === ''
            ? 'It does not say yet what they would gain.'
            : 'You noted what is in it for them, but the message does not say it.',
        fix:
          noted === '' ? null : insertSentence(read, noted, 'Add what is in it for them', 'before-question'),
      },
    ];
  },
};
