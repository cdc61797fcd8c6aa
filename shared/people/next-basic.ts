/** Which of the basics is worth asking a person about next, once the two are in dialogue. */
import type { RecordValues } from '../fields/person-fields.ts';
import type { Topic } from './told.ts';

type Known = Partial<RecordValues>;

export type NextBasic = {
  /** What is not known yet, as the user is told. */
  readonly unknown: string;
  /** A question that finds it out, as it is said to the person. */
  readonly question: string;
};

type WorthAsking = NextBasic & {
  /** Whoever spoke of one of these is not asked. */
  readonly topics: readonly Topic[];
  readonly by: readonly (keyof Known)[];
};

/** What is worth asking, the easiest to ask first; it is known when one of `by` is. */
const worthAsking: readonly WorthAsking[] = [
  {
    topics: ['work'],
    by: ['work', 'role'],
    unknown: 'You do not know yet what they do.',
    question: 'What does your work look like these days?',
  },
  {
    // "Where are you from?" to somebody who told where they live would be not listening.
    topics: ['origin', 'location'],
    by: ['origin'],
    unknown: 'You do not know yet where they are from.',
    question: 'Where are you from, if I may ask?',
  },
  {
    topics: ['likes'],
    by: ['likes', 'sharedInterests'],
    unknown: 'You do not know yet what they like.',
    question: 'What do you like to do when you are not working?',
  },
  {
    topics: ['location'],
    by: ['location'],
    unknown: 'You do not know yet where they live.',
    question: 'Where are you based these days?',
  },
  {
    topics: ['commonConnections'],
    by: ['commonConnections'],
    unknown: 'You do not know yet whom you both know.',
    question: 'Do we know some of the same people?',
  },
];

function isKnown(known: Known, key: keyof Known): boolean {
  return [known[key] ?? ''].flat().some((text) => text.trim() !== '');
}

/**
 * The next one to ask about; null once all of them are known.
 * @param spokenOf what they told or were asked already, whether it was noted or not
 */
export function nextBasic(known: Known, spokenOf: ReadonlySet<Topic> = new Set()): NextBasic | null {
  const next = worthAsking.find(
    ({ topics, by }) =>
      !topics.some((topic) => spokenOf.has(topic)) && !by.some((key) => isKnown(known, key)),
  );
  return next === undefined ? null : { unknown: next.unknown, question: next.question };
}
