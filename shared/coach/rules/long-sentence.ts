import type { Rule } from './rule.ts';

/** Words above which most readers start a sentence again. */
const tooLong = 45;

export const longSentence: Rule = {
  title: 'A long sentence',
  why: 'On a phone, a sentence of forty words fills the screen. Two are easier to follow.',
  source: 'Readability research on longer texts; not a gate for 30 to 50 words.',
  strength: 'weak',
  severity: 'hint',
  kinds: 'all',
  languages: 'all',
  speaksOnceReplied: true,
  readsReceived: false,
  question: null,
  restsOn: 'exact',
  accuses: false,
  isAdvice: true,
  fires: [
    {
      text: `Hi Ana, the outer row held${' and the inner one did not'.repeat(8)}.`,
    },
  ],
  silent: [{ text: 'Hi Ana, the outer row held. The inner one did not. Did you plant it later?' }],
  check: ({ read }) =>
    read.sentences
      .filter(({ from, to }) => to - from > tooLong)
      .map(({ start, end, from, to }) => ({
        start,
        end,
        sentence: `This sentence has ${to - from} words. Two shorter ones are easier to follow.`,
        fix: null,
      })),
};
