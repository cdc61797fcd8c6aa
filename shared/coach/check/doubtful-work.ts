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
  const subject = tokens[at - 1]?.tag === 'ADV' ? tokens[at - 2] : tokens[at - 1];
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
  const end = near.findIndex(({ tag }) => !['ADJ', 'NOUN', 'PROPN'].includes(tag));
  const phrase = end < 0 ? near : near.slice(0, end);
  return phrase.some(({ tag }) => tag === 'NOUN') ? phrase : [];
}

/** The field somebody is said to be from ("a background in law"): its words; empty where none is named. */
function fieldAt(tokens: readonly Token[], at: number, roles: RoleWords): readonly Token[] {
  const { lower = '', lemma = '' } = tokens[at] ?? {};
  const isCareer = roles.careers.has(lower) || roles.careers.has(lemma);
  const next = tokens[at + 2];
  if (!isCareer || !roles.within.has(tokens[at + 1]?.lower ?? '') || next?.tag === 'DET') return [];
  return phraseAt(tokens, at + 2, roles);
}

/** @param tokens the words and marks of one statement, with their places in it */
export function doubtfulWork(
  tokens: readonly Token[],
  noted: NotedValues,
  { roles }: CheckWords,
): readonly Doubt[] {
  if (tokens.some(({ text }) => text === '?')) return [];
  return tokens.flatMap((verb, at): readonly Doubt[] => {
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
    if (last === undefined || phrase.some(({ lower }) => isKinNoted(of, lower))) return [];
    return [{ start: verb.start, end: last.end, kind: 'role', instead: null }];
  });
}
