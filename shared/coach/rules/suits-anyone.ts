import { insertSentence } from '../reading/edits.ts';
import { suitsAnyone as isForAnyone, missingFact } from '../swap.ts';
import type { Rule } from './rule.ts';

/** The swap test: with another name at the top, does the message still read true? */
export const suitsAnyone: Rule = {
  title: 'It would suit anyone',
  why: 'Put another name at the top: if every word still holds, the recipient feels it. One fact about them changes that.',
  source: 'Common Ground’s swap test.',
  strength: 'craft',
  severity: 'stop',
  kinds: ['request'],
  languages: 'known',
  speaksOnceReplied: true,
  readsReceived: true,
  question: null,
  restsOn: 'acts',
  accuses: false,
  isAdvice: true,
  fires: [
    { text: 'Hi Ana, I work in finance and would love to connect and learn from each other.' },
    { text: 'Hello Paul, it seems we have more than a few common connections. Let’s connect!' },
  ],
  silent: [
    { text: 'Hi Ana, you asked on stage for dwell-time logs. We have three years of them.' },
    { text: 'Hi Ana, we both know Dana Ortiz.', answers: { commonConnections: ['Dana Ortiz'] } },
  ],
  check: (context) => {
    const { read, inMessage } = context;
    if (!isForAnyone(context)) return [];
    const fact = missingFact(context);
    return [
      {
        ...read.body,
        sentence:
          fact === null
            ? 'With another name at the top it would suit anyone.'
            : `With another name at the top it would suit anyone. You noted: “${fact}”.`,
        fix: fact === null ? null : insertSentence(read, inMessage(fact), 'Add what you noted', 'first'),
      },
    ];
  },
};
