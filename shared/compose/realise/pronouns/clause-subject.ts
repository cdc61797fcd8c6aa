/** Who does what a clause tells, where that is one person besides the recipient. */
import { isOwnersEnding } from '../../../language/closed-class.ts';
import type { Token } from '../../../language/language.ts';
import { stranger } from '../words/gender.ts';

type Words = readonly Token[];

const subjects: ReadonlySet<string> = new Set(['i', 'we', 'you', 'it', 'they', 'he', 'she', stranger]);

const linking: ReadonlySet<string> = new Set(
  'who that which what how where when why if because while whether until before after so'.split(' '),
);

export const isStop = ({ text }: Token) => /^[.!?;:]$/.test(text);

export const isVerb = ({ tag }: Token) => tag === 'VERB' || tag === 'AUX';

/** Where the clause begins that `at` stands in; what only goes on behind a comma or an "and" belongs to it. */
export function clauseStart(tokens: Words, at: number): number {
  for (let index = at - 1; index >= 0; index -= 1) {
    const [token, next] = [tokens[index], tokens[index + 1]];
    if (!token || isStop(token)) return index + 1;
    const opens = next !== undefined && !['VERB', 'AUX', 'ADV', 'PART'].includes(next.tag);
    // "Who taught there before and speaks of her": it links nothing.
    const isLink = next !== undefined && next.tag !== 'CCONJ' && next.tag !== 'PUNCT';
    if (isLink && (token.tag === 'SCONJ' || linking.has(token.lower))) return index + 1;
    if ((token.tag === 'CCONJ' || token.text === ',') && opens) return index + 1;
  }
  return 0;
}

/** "Let the parent bring him": whom one lets do it; -1 where nobody is let. */
const lettingAt = (tokens: Words, at: number, others: ReadonlySet<number>): number =>
  [...others].findLast(
    (other) =>
      other < at - 1 &&
      tokens[other + 1]?.tag === 'VERB' &&
      tokens
        .slice(Math.max(other - 3, 0), other)
        .some(({ lemma }) => ['let', 'make', 'help'].includes(lemma)) &&
      tokens.slice(other + 2, at).every((token) => !isVerb(token)),
  ) ?? -1;

/** Who does what the clause of `at` tells: the place of their word; -1 where no one person does. */
export function subjectAt(tokens: Words, at: number, others: ReadonlySet<number>): number {
  const start = clauseStart(tokens, at);
  const link = tokens[start - 1];
  // "Paul, a clerk, who works with her".
  if (link?.lower === 'who') {
    const who = tokens[start - 2]?.text === ',' ? start - 3 : start - 2;
    return others.has(who) ? who : -1;
  }
  const whom = lettingAt(tokens, at, others);
  if (whom >= 0) return whom;
  for (let index = start; index < at; index += 1) {
    const [before, token] = [tokens[index - 1], tokens[index]];
    if (!token) break;
    if (isVerb(token)) return -1;
    if (subjects.has(token.lower)) return index;
    if (others.has(index)) {
      let last = index;
      while (others.has(last + 1)) last += 1;
      // "My boss's".
      return isOwnersEnding(tokens[last + 1]) ? -1 : last;
    }
    const isPlaced = before?.tag === 'ADP' && index > start;
    if ((token.tag === 'NOUN' || token.tag === 'PROPN') && !isPlaced && tokens[index + 1]?.tag !== 'NOUN') {
      const next = tokens[index + 1];
      if (next !== undefined && isVerb(next)) return -1;
    }
  }
  return -1;
}

export const isOtherDoing = (tokens: Words, subject: number, others: ReadonlySet<number>): boolean =>
  subject >= 0 && (others.has(subject) || tokens[subject]?.lower === stranger);

/** Whether the one at a place does what its clause tells, up to `at`: "my aunt" in "my aunt knows them". */
export function doesTo(tokens: Words, one: number, at: number): boolean {
  const start = clauseStart(tokens, at);
  return one >= start && !tokens.slice(start, one).some(isVerb) && tokens.slice(one, at).some(isVerb);
}

const doers: ReadonlySet<string> = new Set(['they', 'you']);

/** "They need them", "you want them": what somebody does something to are others. */
export const isDoneByThem = (tokens: Words, at: number): boolean =>
  tokens[at]?.lower === 'them' &&
  tokens.slice(0, at).some(({ lower }, one) => doers.has(lower) && doesTo(tokens, one, at));
