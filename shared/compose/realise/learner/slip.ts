/** What a slip of somebody who learns the language is looked for in, and how it is told. */

import { coordinators, subordinators } from '../../../language/closed-class.ts';
import type { Language, Token } from '../../../language/language.ts';
import { withCapital } from '../../../text.ts';
import type { Mend } from '../mend.ts';

/** A sentence as it is read. */
export type Said = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
};

/** Finds the slips of one kind; what it finds is mended in whatever answer it stands. */
export type Slip = (said: Said) => readonly Mend[];

/** A slip that is the same words each time: what the pattern's first group holds is replaced. */
export function wording(pattern: RegExp, by: string): Slip {
  const found = new RegExp(pattern, 'dgiu');
  return ({ text }) =>
    [...text.matchAll(found)].flatMap(({ indices }) => {
      const place = indices?.[1];
      if (place === undefined) return [];
      const [start, end] = place;
      return [{ start, end, by: /^\p{Lu}/u.test(text.slice(start, end)) ? withCapital(by) : by }];
    });
}

/** A slip that one word shows by what stands around it. */
export const atEachWord =
  (find: (tokens: readonly Token[], at: number, language: Language) => readonly Mend[]): Slip =>
  ({ tokens, language }) =>
    tokens.flatMap((_, at) => find(tokens, at, language));

export const isOneOf = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  words.has(token?.lower ?? '');

/** Whether a clause can begin at the place: at the start, behind a mark or behind what joins clauses. */
export function beginsClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.tag === 'PUNCT') return true;
  return coordinators.has(before.lower) || subordinators.has(before.lower);
}

/** Whether what stands there closes a phrase: a mark, a preposition, what joins, or nothing. */
export const closesPhrase = (token: Token | undefined): boolean =>
  token === undefined || ['PUNCT', 'ADP', 'CCONJ', 'SCONJ'].includes(token.tag) || token.lower === 'to';

export const deletion = (from: Token, to: Token): Mend => ({ start: from.start, end: to.start, by: '' });

export const replacement = ({ start, end }: Token, by: string): Mend => ({ start, end, by });

/** Words put before a token. */
export const insertion = ({ start }: Token, by: string): Mend => ({ start, end: start, by: `${by} ` });
