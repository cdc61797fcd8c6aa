import { overlapsAny } from '../../span.ts';
import { replaceSpan } from '../reading/edits.ts';
import type { Rule } from './rule.ts';

/** From this many on, the marks are louder than the words. */
const tooMany = 3;

export const exclamations: Rule = {
  title: 'Many exclamation marks',
  why: 'One is warm. Several sound like an advertisement.',
  source: 'Good style; no study of requests.',
  strength: 'craft',
  severity: 'hint',
  kinds: 'all',
  languages: 'all',
  speaksOnceReplied: true,
  readsReceived: false,
  question: null,
  restsOn: 'exact',
  accuses: false,
  isAdvice: true,
  fires: [{ text: 'Hi Ana!! Great to see you.' }, { text: 'Hi Ana! Great reeds! Let me know!' }],
  silent: [
    { text: 'Hi Ana! Your reeds held. Thank you!' },
    { text: 'Hi Ana, your poster “Stop!!! Reeds!” worked.' },
  ],
  check: ({ read }) => {
    const marks = [...read.text.matchAll(/[!！]+/gu)]
      .map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
      .filter((span) => !overlapsAny(span, read.quoted));
    const doubled = marks.filter(({ start, end }) => end - start > 1);
    if (doubled.length === 0 && marks.length < tooMany) return [];
    const shown = doubled.length > 0 ? doubled : marks.slice(tooMany - 1);
    return shown.slice(0, 3).map((span) => ({
      ...span,
      sentence:
        doubled.length > 0
          ? 'One exclamation mark is enough.'
          : `There are ${marks.length} exclamation marks; one is enough.`,
      fix: replaceSpan(
        span,
        doubled.length > 0 ? '!' : '.',
        doubled.length > 0 ? 'Keep one' : 'Use a full stop',
      ),
    }));
  },
};
