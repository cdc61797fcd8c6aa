/** What a text says by a verb that somebody does for work ("I run the night kitchen"), and is not noted of them. */
import type { Token } from '../../language/language.ts';
import type { CheckWords, RoleWords } from './check-words.ts';
import type { Doubt } from './doubt.ts';
import { isKinNoted, type NotedValues, type NotedWords } from './noted-values.ts';

const mostInPhrase = 4;

/** Where the words begin that name what is done: behind the verb, and "after" of "look after"; null where none is. */
function workAt(tokens: readonly Token[], at: number, { works }: RoleWords): number | null {
  const { lemma = '', tag } = tokens[at] ?? {};
  if (tag !== 'VERB') return null;
  if (works.has(`${lemma} ${tokens[at + 1]?.lower ?? ''}`)) return at + 2;
  return works.has(lemma) ? at + 1 : null;
}

/** Of whom the verb is said, with an adverb between at most; null where it is of neither. */
function doerOf(tokens: readonly Token[], at: number, { me, you, whoever }: RoleWords) {
  const isBetween = ['ADV', 'AUX'].includes(tokens[at - 1]?.tag ?? '');
  const subject = isBetween ? tokens[at - 2] : tokens[at - 1];
  const word = subject?.lower ?? '';
  if (subject?.tag === 'PRON' && me.has(word)) return 'me';
  if (subject?.tag === 'PRON' && you.has(word)) return 'them';
  return whoever.has(word) ? 'either' : null;
}

/** The noun phrase that begins at `from`, without its article; empty where somebody's own thing stands there. */
function phraseAt(tokens: readonly Token[], from: number, { possessive }: RoleWords): readonly Token[] {
  const first = tokens[from];
  if (first === undefined || possessive.has(first.lower)) return [];
  const begins = first.tag === 'DET' ? from + 1 : from;
  const near = tokens.slice(begins, begins + mostInPhrase);
  // "Teach singing": what is done is a noun, whatever it is read as.
  const isNominal = ({ tag, lower }: Token) =>
    ['ADJ', 'NOUN', 'PROPN'].includes(tag) || (tag === 'VERB' && lower.endsWith('ing'));
  const end = near.findIndex((token) => !isNominal(token));
  const phrase = end < 0 ? near : near.slice(0, end);
  return phrase.some(({ tag }) => tag === 'NOUN' || tag === 'VERB') ? phrase : [];
}

/** The field somebody is said to be from ("a background in law"): its words; empty where none is named. */
function fieldAt(tokens: readonly Token[], at: number, roles: RoleWords): readonly Token[] {
  const { lower = '', lemma = '' } = tokens[at] ?? {};
  const isCareer = roles.careers.has(lower) || roles.careers.has(lemma);
  const next = tokens[at + 2];
  if (!isCareer || !roles.within.has(tokens[at + 1]?.lower ?? '') || next?.tag === 'DET') return [];
  return phraseAt(tokens, at + 2, roles);
}

/** "On the transport committee", where the writer or the recipient is: the place of its last word; null elsewhere. */
function seatAt(tokens: readonly Token[], at: number, { roles }: CheckWords): number | null {
  const { on, being, bodies, me, you } = roles;
  if (!on.has(tokens[at]?.lower ?? '') || !being.has(tokens[at - 1]?.lemma ?? '')) return null;
  const subject = tokens[at - 2]?.lower ?? '';
  if (!me.has(subject) && !you.has(subject)) return null;
  const near = tokens.slice(at + 1, at + 1 + mostInPhrase);
  const last = near.findIndex(({ lower }) => bodies.has(lower));
  return last < 0 ? null : at + 1 + last;
}

/** "My patients": whether the word names those whom a trade serves that is not noted of the one who has them. */
function isServing(tokens: readonly Token[], at: number, noted: NotedValues, { roles }: CheckWords): boolean {
  const owner = tokens[at - 1]?.lower ?? '';
  if (!roles.possessive.has(owner)) return false;
  const of = noted.of[roles.you.has(owner) ? 'them' : 'me'];
  return roles.served.some(
    ({ says, notedAs }) =>
      says.has(tokens[at]?.lower ?? '') && ![...notedAs].some((word) => isKinNoted(of, word)),
  );
}

/** @param tokens the words and marks of one statement, with their places in it */
export function doubtfulWork(
  tokens: readonly Token[],
  noted: NotedValues,
  words: CheckWords,
): readonly Doubt[] {
  const { roles } = words;
  if (tokens.some(({ text }) => text === '?')) return [];
  return tokens.flatMap((verb, at): readonly Doubt[] => {
    const seat = tokens[seatAt(tokens, at, words) ?? -1];
    if (seat !== undefined && !isKinNoted(noted, seat.lower))
      return [{ start: verb.start, end: seat.end, kind: 'role', instead: null }];
    if (isServing(tokens, at, noted, words))
      return [{ start: verb.start, end: verb.end, kind: 'role', instead: null }];
    const field = fieldAt(tokens, at, roles);
    const end = field.at(-1)?.end;
    if (end !== undefined && !field.some(({ lower }) => isKinNoted(noted, lower)))
      return [{ start: verb.start, end, kind: 'role', instead: null }];
    const from = workAt(tokens, at, roles);
    const doer = from === null ? null : doerOf(tokens, at, roles);
    if (from === null || doer === null) return [];
    const phrase = phraseAt(tokens, from, roles);
    const of: NotedWords = doer === 'either' ? noted : noted.of[doer];
    const last = phrase.at(-1);
    const things = phrase.filter(({ tag }) => tag !== 'PROPN');
    if (last === undefined || things.some(({ lower }) => isKinNoted(of, lower))) return [];
    return [{ start: verb.start, end: last.end, kind: 'role', instead: null }];
  });
}
