import { plainest } from '../acts/act-reader.ts';
import { unasked } from '../message-kinds.ts';
import { quote } from '../reading/read-text.ts';
import type { Rule } from './rule.ts';

/** A meeting is what a dialogue may lead to, not what it begins with. */
export const asksForTime: Rule = {
  title: 'Asks for their time',
  why: '“The same as if this guy had bumped into me on a bus and expected me to take him to dinner.” A question they can answer in a line costs them less, and earns the meeting.',
  source:
    '“Blind Outreach”; asking for interest did better than asking for a meeting (12% against 7% of 304,000 emails), a vendor’s figures.',
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
    { text: 'Hi Ana, could we hop on a quick call next week?' },
    { text: 'Hi Ana, would you have 15 minutes for a chat?' },
    { text: 'Hi Ana, are you free on Tuesday?' },
    { text: 'Thanks for accepting! When are you available for a short call?', kind: 'first-message' },
  ],
  silent: [
    { text: 'Hi Ana, your call for papers closes on Friday. Is a poster welcome?' },
    { text: 'Hi Ana, the 9:14 was 15 minutes late each day of your survey. Was the door log on?' },
    { text: 'Hi Ana, our meeting point at the fair was your stall. Did the honey sell?' },
    {
      text: 'Could we have a call on Tuesday?',
      kind: 'follow-up',
      known: { messages: [{ direction: 'from-them', text: 'Let us talk!' }] },
    },
  ],
  check: ({ read, input, statements, inMessage }) => {
    const first = plainest(statements, 'ask-time');
    if (first === null) return [];
    const { start, end } = first;
    const question = inMessage(input.answers.question);
    return [
      {
        start,
        end,
        sentence: `${quote(read, first)} asks for their time before they have replied. A question they can answer here comes first.`,
        fix:
          question === '' || read.plain.includes(question.toLowerCase())
            ? null
            : { start, end, label: 'Ask your question instead', replacement: question },
      },
    ];
  },
};
