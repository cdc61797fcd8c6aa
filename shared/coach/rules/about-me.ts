import { unasked } from '../message-kinds.ts';
import type { Rule } from './rule.ts';

/** A message that is mostly about its sender. */
export const aboutMe: Rule = {
  title: 'More about you than about them',
  why: 'Networking and connecting is not about you. When I, me and my outweigh you and your, the reader has no part in it.',
  source:
    '“Blind Outreach”; one sender’s count of 2010: 7 of 25 accepted a note about “me and my objective”.',
  strength: 'weak',
  severity: 'hint',
  kinds: unasked,
  languages: 'known',
  speaksOnceReplied: false,
  readsReceived: true,
  question: null,
  restsOn: 'exact',
  accuses: false,
  isAdvice: true,
  fires: [
    {
      text: 'Hi Ana, I am a designer. I have ten years of experience and I want to move. My portfolio is large and I think I can do more. I am free in May.',
    },
  ],
  silent: [
    {
      text: 'Hi Ana, I was at your talk and I tried your method. I can send you what I found. Did you expect it?',
    },
    { text: 'Hi Ana, I sing alto.' },
  ],
  check: ({ read, signs }) => {
    const { mine, yours } = signs.personWords;
    const words = read.words.filter(({ start, end }) => start >= read.body.start && end <= read.body.end);
    const my = words.filter(({ plain }) => mine.has(plain));
    const your = words.filter(({ plain }) => yours.has(plain)).length;
    const first = my[0];
    if (first === undefined || my.length < 5 || my.length <= 2 * your) return [];
    return [
      {
        start: first.start,
        end: first.end,
        sentence: `It says I, me or my ${my.length} times, and you or your ${your === 0 ? 'never' : your === 1 ? 'once' : `${your} times`}.`,
        fix: null,
      },
    ];
  },
};
