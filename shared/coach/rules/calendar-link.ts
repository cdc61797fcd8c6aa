import { findSigns } from '../exact/signs.ts';
import { removeSpan, sentenceAround } from '../reading/edits.ts';
import type { Rule } from './rule.ts';

/** "Book yourself into my diary" asks a stranger to do the work. */
export const calendarLink: Rule = {
  title: 'A link to your calendar',
  why: 'It asks a stranger to fit into your diary before there is a reason to meet.',
  source:
    'Asking for interest did better than asking for a meeting (12% against 7% of 304,000 emails), a vendor’s figures.',
  strength: 'weak',
  severity: 'stop',
  kinds: 'all',
  languages: 'all',
  speaksOnceReplied: false,
  readsReceived: true,
  question: 'conversation',
  restsOn: 'exact',
  accuses: true,
  isAdvice: false,
  fires: [
    { text: 'Hi Ana, here is my calendar: https://calendly.com/sam-example' },
    { text: 'Hi Ana, grab a slot that works for you on my booking page.' },
  ],
  silent: [
    { text: 'Hi Ana, your calendar of reed harvests hangs in our office. Who drew it?' },
    {
      text: 'Here it is: https://cal.com/sam',
      kind: 'follow-up',
      known: { messages: [{ direction: 'from-them', text: 'When can we talk?' }] },
    },
  ],
  check: ({ read, signs }) => {
    const links = read.links.filter(({ isCalendar }) => isCalendar);
    const spans = links.length > 0 ? links : findSigns(read, signs.calendarWords).slice(0, 1);
    return spans.map(({ start, end }) => ({
      start,
      end,
      sentence: 'A calendar link asks for a meeting before they have said a word.',
      fix: removeSpan(read, sentenceAround(read, { start, end }), 'Leave this sentence out'),
    }));
  },
};
