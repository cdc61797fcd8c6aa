import { doing } from '../acts/act-reader.ts';
import { findSigns } from '../exact/signs.ts';
import { leaveSentenceOut } from '../reading/edits.ts';
import { quote } from '../reading/read-text.ts';
import type { Rule } from './rule.ts';

/** "Following up on my last message" where there was none is a trick to be opened. */
export const falseHistory: Rule = {
  title: 'An earlier exchange that is not there',
  why: 'A pretended earlier message is remembered as a trick. If there was one, record it with the person.',
  source: 'Common Ground checks every claim against what you have noted.',
  strength: 'craft',
  severity: 'warn',
  kinds: ['request'],
  languages: 'known',
  speaksOnceReplied: true,
  readsReceived: false,
  question: 'truth',
  restsOn: 'known',
  accuses: false,
  isAdvice: false,
  fires: [
    { text: 'Hi Priya, following up on my previous email about your training needs.' },
    { text: 'Re: our conversation. Hi Priya, shall we go on?' },
    { text: 'Hi Priya, as we discussed on the phone, your bees would like my pears.' },
  ],
  silent: [
    { text: 'Hi Priya, did your previous message to the list get an answer?' },
    {
      text: 'Hi Priya, following up on my last message: the logs are ready.',
      known: { messages: [{ direction: 'to-them', text: 'I have logs for you.' }] },
    },
    {
      text: 'Hi Priya, as we discussed in the queue at Transit Leeds, doors lie.',
      known: { notes: ['Met in the queue at Transit Leeds.'] },
    },
  ],
  check: ({ input, read, statements, signs }) => {
    const hasPast =
      (input.known !== null &&
        (input.known.messages.length > 0 ||
          input.known.stage === 'met' ||
          input.known.stage === 'relationship' ||
          input.known.notes.length > 0)) ||
      input.answers.howKnown.trim() !== '';
    if (hasPast) return [];
    return findSigns(read, signs.earlierExchanges).map((span) => ({
      ...span,
      sentence: `${quote(read, span)} speaks of an earlier exchange, and none is noted.`,
      fix: leaveSentenceOut(read, span, doing(statements, 'reason', 'offer', 'ask-open')),
    }));
  },
};
