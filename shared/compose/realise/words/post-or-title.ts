/** Words for people that say what somebody is or wants to be, and so name nobody else: "she is a nurse". */
import { forms, isOwnersEnding, possessives } from '../../../language/closed-class.ts';
import type { Token } from '../../../language/language.ts';
import { pronounsOf } from './gender.ts';
import { headNouns } from './head-nouns.ts';

export const they: ReadonlySet<string> = new Set(['they', 'them', 'their', 'theirs']);

export const isPronoun = ({ lower }: Token): boolean =>
  pronounsOf.she.has(lower) || pronounsOf.he.has(lower) || they.has(lower);

/** "To move up to practice manager", "become headmistress": without an article it is a post, and nobody who has it. */
export function isRoleAimedAt(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  // "Up to practice manager": what stands right before it is read as a verb.
  if (tokens[before]?.tag === 'VERB' && tokens[before - 2]?.tag === 'ADP') before -= 1;
  while (['NOUN', 'ADJ'].includes(tokens[before]?.tag ?? '')) before -= 1;
  const isOne = ['a', 'an'].includes(tokens[before]?.lower ?? '');
  const { lower = '', lemma = '' } = tokens[isOne ? before - 1 : before] ?? {};
  // "I started as a volunteer", "I as the youngest".
  const isAsThe = lower === 'the' && tokens[before - 1]?.lower === 'as';
  if (lower === 'as' || isAsThe) return true;
  return (!isOne && ['to', 'for', 'into'].includes(lower)) || ['become', 'be'].includes(lemma);
}

/** "Old friend of my sister's, I taught her": nothing is told that such a one does. */
function isOwnTitle(tokens: readonly Token[], at: number): boolean {
  const end = tokens.findIndex(({ tag }, index) => index > at && (tag === 'PUNCT' || tag === 'CCONJ'));
  const title = tokens.slice(at + 1, end < 0 ? undefined : end);
  return (
    title[0]?.lower === 'of' &&
    !tokens.slice(0, at).some(({ tag }) => tag === 'DET') &&
    !title.some(({ tag }) => tag === 'VERB' || tag === 'AUX')
  );
}

/** "Driving" of "driving instructor", "an old" of "an old friend". */
const isPartOfTitle = (token: Token | undefined) =>
  token !== undefined &&
  !possessives.has(token.lower) &&
  (['ADJ', 'ADV', 'DET', 'NOUN'].includes(token.tag) ||
    (token.tag === 'VERB' && token.lower.endsWith('ing')));

/** "She is now matron", "old colleague, we learned together": what the recipient is. */
export function isSaidOfThem(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (isPartOfTitle(tokens[before])) before -= 1;
  // "He was my driving instructor".
  if (possessives.has(tokens[before]?.lower ?? '') && forms.be.has(tokens[before - 1]?.lower ?? ''))
    before -= 1;
  const [subject, verb] = [tokens[before - 1], tokens[before]];
  const next = tokens[at + 1];
  const isPredicate =
    verb !== undefined &&
    subject !== undefined &&
    forms.be.has(verb.lower) &&
    (isPronoun(subject) || subject.lower === 'i') &&
    !isOwnersEnding(next);
  const isAddressed =
    before < 0 &&
    (headNouns.fellow.has(tokens[at]?.lemma ?? '') || isOwnTitle(tokens, at)) &&
    !['VERB', 'AUX'].includes(next?.tag ?? '');
  return isPredicate || isAddressed;
}

/** "Looking for a postdoc": a post, and nobody who has it. */
export const isPost = ({ lemma }: Token, before: Token | undefined) =>
  lemma === 'postdoc' && !(before && possessives.has(before.lower));
