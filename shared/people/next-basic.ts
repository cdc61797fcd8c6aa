/** Which of the basics is worth asking a person about next, once the two are in dialogue. */
import type { RecordValues } from '../fields/person-fields.ts';

type Known = Partial<RecordValues>;

export type NextBasic = {
  /** What is not known yet, as the user is told. */
  readonly unknown: string;
  /** A question that finds it out, as it is said to the person. */
  readonly question: string;
};

/** What is worth asking, the easiest to ask first; it is known when one of `by` is. */
const worthAsking: readonly (NextBasic & { readonly by: readonly (keyof Known)[] })[] = [
  {
    by: ['work', 'role'],
    unknown: 'You do not know yet what they do.',
    question: 'What does your work look like these days?',
  },
  {
    by: ['origin'],
    unknown: 'You do not know yet where they are from.',
    question: 'Where are you from, if I may ask?',
  },
  {
    by: ['likes', 'sharedInterests'],
    unknown: 'You do not know yet what they like.',
    question: 'What do you like to do when you are not working?',
  },
  {
    by: ['location'],
    unknown: 'You do not know yet where they live.',
    question: 'Where are you based these days?',
  },
  {
    by: ['commonConnections'],
    unknown: 'You do not know yet whom you both know.',
    question: 'Is there somebody whom we both know?',
  },
];

function isKnown(known: Known, key: keyof Known): boolean {
  return [known[key] ?? ''].flat().some((text) => text.trim() !== '');
}

/** The next one to ask about; null once all of them are known. */
export function nextBasic(known: Known): NextBasic | null {
  const next = worthAsking.find(({ by }) => !by.some((key) => isKnown(known, key)));
  return next === undefined ? null : { unknown: next.unknown, question: next.question };
}
