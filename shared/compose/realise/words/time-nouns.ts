/** Nouns for a time, which say when something is, not what. */

import type { Token } from '../../../language/language.ts';
import { wordList } from '../../../language/word-list.ts';

const words = (list: string) => list.trim().split(/\s+/);

export const monthNames: readonly string[] = words(
  'january february march april may june july august september october november december',
);

export const feastNames: readonly string[] = words('christmas easter ramadan diwali hanukkah eid');

export const dayNames: readonly string[] = words('monday tuesday wednesday thursday friday saturday sunday');

export const timeNouns: ReadonlySet<string> = new Set([
  ...words(`minute hour day week weekend month year decade time morning afternoon evening night today tomorrow yesterday
    spring summer autumn fall winter now`),
  ...dayNames,
]);

/** Short for how long something took. */
const shortTimes = wordList('yr yrs hr hrs min mins sec secs wk wks mth mths');

/** What is counted to say how long something took: "years", "yrs". */
export const isTimeSpan = (token: Pick<Token, 'lower' | 'lemma'> | undefined): boolean =>
  token !== undefined && (timeNouns.has(token.lemma) || shortTimes.has(token.lower));

/** The name of a month or a day, which nobody has who is spoken of behind "from" or "until": "from January". */
export const isCalendarName = (word: string): boolean => dayNames.includes(word) || monthNames.includes(word);
