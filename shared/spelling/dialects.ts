/** The Englishes a text can be checked in. */
import { idsOf } from '../records.ts';

/** What each is called, in the order in which they are offered. `any` takes the spellings of all of them for right. */
export const dialects = {
  any: 'Any English',
  british: 'British',
  american: 'American',
  australian: 'Australian',
  canadian: 'Canadian',
  indian: 'Indian',
} as const;

export type Dialect = keyof typeof dialects;

export const dialectIds = idsOf(dialects);
