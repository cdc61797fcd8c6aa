/** What stands behind the noun of an answer, and tells more of it: "the thing you wrote", "Bill, who is …", "nurse too". */
import { subjectPronouns } from '../../language/closed-class.ts';
import type { Language, Token } from '../../language/language.ts';
import { headNoun, isRole } from './head-noun.ts';
import { isPersonNoun } from './people-nouns.ts';
import type { Shape } from './realised-answer.ts';
import type { Trait } from './trait.ts';

const anything: ReadonlySet<string> = new Set(['thing', 'things', 'stuff', 'bit', 'something', 'what']);

/** "Thing you wrote", "something she posted": what is meant is told by who did it. */
export function isToldThing([first, who]: readonly Token[]): boolean {
  return anything.has(first?.lower ?? '') && first?.lower !== 'what' && subjectPronouns.has(who?.lower ?? '');
}

const times: ReadonlySet<string> = new Set([
  'day',
  'night',
  'evening',
  'morning',
  'afternoon',
  'week',
  'weekend',
  'month',
]);

/** "Career day", "parents evening"; not "last week", "the other day". */
function isNamedDay(tokens: readonly Token[], head: Token | undefined): boolean {
  const before = head && tokens[tokens.indexOf(head) - 1];
  if (!head || !before || !times.has(head.lemma)) return false;
  const isAny = ['last', 'next', 'other', 'same', 'first', 'every', 'whole'].includes(before.lower);
  return (before.tag === 'NOUN' || before.tag === 'ADJ') && !isAny;
}

/** The traits of a thing or a person that is told of more closely. */
export function toldTraits(tokens: readonly Token[], shape: Shape, language: Language): readonly Trait[] {
  if (shape === 'place' && tokens[0]?.lower === 'from') return ['origin'];
  if (shape !== 'noun-phrase' && shape !== 'name') return [];
  const head = headNoun(tokens);
  const words = tokens.filter(({ tag }) => tag !== 'PUNCT');
  const isSomebody =
    head !== undefined &&
    (isRole(head.lower) || isPersonNoun(head.lower, language)) &&
    words[0]?.tag !== 'DET';
  return [
    ...(isToldThing(tokens) ? (['told-thing'] as const) : []),
    ...(head?.tag === 'PROPN' && tokens.some(({ lower }) => lower === 'who')
      ? (['told-person'] as const)
      : []),
    ...(isNamedDay(tokens, head) ? (['event-noun'] as const) : []),
    ...(isSomebody && words.at(-1)?.lower === 'too' ? (['self'] as const) : []),
  ];
}
