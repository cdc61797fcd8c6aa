import { plainest } from '../acts/act-reader.ts';
import { quote } from '../reading/read-text.ts';
import type { Rule } from './rule.ts';

/** From this probability on it sells without a doubt. */
const certain = 0.8;

/** Selling to somebody who has not yet said a word. Stays on after they accept, until they have replied. */
export const pitchWords: Rule = {
  title: 'It sounds like a pitch',
  why: '“These are the same guys who ask to be connected, then send you an unsolicited sales pitch.” An offer can wait until they have said what they need.',
  source: '“Blind Outreach”; asking for interest did better than asking for a meeting (a vendor’s figures).',
  strength: 'weak',
  severity: 'warn',
  kinds: 'all',
  languages: 'known',
  speaksOnceReplied: false,
  readsReceived: true,
  question: 'conversation',
  restsOn: 'acts',
  accuses: true,
  isAdvice: true,
  fires: [
    { text: 'Hi Ana, we help companies double their revenue with our platform.' },
    { text: 'Hi Ana, are you the right person to speak to about payroll? We offer a free trial.' },
    {
      text: 'Thanks for connecting, Ana! Our agency helps clinics like yours get qualified leads.',
      kind: 'first-message',
    },
    { text: 'Hi Ana, I have an exciting opportunity that is a perfect fit for your background.' },
  ],
  silent: [
    { text: 'Hi Ana, your call for papers on reed beds fits our data. Is May too late?' },
    {
      text: 'Hi Ana, the wind on our platform at Leeds took my hat, and your photo shows it. May I have it back?',
    },
    { text: 'Hi Ana, I have nothing to sell. Which reeds did you plant?' },
    {
      text: 'Hi Ana, your talk “We help companies grow” was the only honest one of the day. Who paid for it?',
    },
    { text: 'Dear Ana, thank you. We buy our software through the county.', kind: 'reply' },
    {
      text: 'Here is how our service helps clinics like yours, as you asked.',
      kind: 'follow-up',
      known: { messages: [{ direction: 'from-them', text: 'What does your service do?' }] },
    },
  ],
  check: ({ read, statements, isReply }) => {
    // "We buy our software through the county" declines a pitch.
    const sign = isReply ? null : plainest(statements, 'sell');
    // Of one who says nothing else that sells, a question may be an honest one: "Who paid for it?"
    if (sign === null || (sign.isQuestion && sign.does.sell < sign.does['ask-open'])) return [];
    const { start, end } = sign;
    return [
      {
        start,
        end,
        severity: sign.does.sell >= certain ? 'stop' : 'warn',
        sentence: `${quote(read, sign)} sells before they have said what they need.`,
        fix: null,
      },
    ];
  },
};
