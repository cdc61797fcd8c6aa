/** Where somebody both know sent the user to the recipient: whom "him" and "he" then mean. */
import type { Token } from '../../language/language.ts';
import { type Gender, pronounsOf } from './gender.ts';
import { tellingVerbs } from './verb-groups.ts';

/** What one is sent to do. */
const turning: ReadonlySet<string> = new Set(
  'write speak talk get contact ask message reach connect call email ring phone see meet approach find look'.split(
    ' ',
  ),
);

const betweenThem: ReadonlySet<string> = new Set('to with out in touch up for'.split(' '));

const persons: ReadonlySet<string> = new Set(['he', 'she', 'they']);

/** The place of "him" in "Heinz said I should speak with him"; none where nobody is sent to anybody. */
function whomAt(tokens: readonly Token[]): number {
  const told = tokens.findIndex(({ lemma, tag }) => tag === 'VERB' && tellingVerbs.has(lemma));
  if (told < 1 || tokens.slice(0, told).some(({ lower }) => persons.has(lower))) return -1;
  const verb = tokens.findIndex(({ lemma }, at) => at > told && turning.has(lemma));
  let at = verb + 1;
  while (verb > 0 && betweenThem.has(tokens[at]?.lower ?? '')) at += 1;
  const isWhom = ['him', 'her', 'them'].includes(tokens[at]?.lower ?? '');
  const isOwner = tokens[at]?.lower === 'her' && ['NOUN', 'ADJ'].includes(tokens[at + 1]?.tag ?? '');
  return verb > 0 && isWhom && !isOwner ? at : -1;
}

/** "Heinz said I should speak with him": whom one is sent to is the recipient. */
export const isSentTo = (tokens: readonly Token[]): boolean => whomAt(tokens) > 0;

/** As whom the recipient is spoken of by who sent the user to them. */
export function sentToAs(tokens: readonly Token[]): Gender | null {
  const whom = tokens[whomAt(tokens)]?.lower ?? '';
  return (['she', 'he'] as const).find((gender) => pronounsOf[gender].has(whom)) ?? null;
}

const joints: ReadonlySet<string> = new Set(['and', 'but', 'so', 'also', 'because', 'as', 'since']);

/** "She set up the first one", behind the stop of another sentence too: of whom it is said, the sentence does not tell. */
export const opensWithSomebody = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }, at) => {
    const before = tokens[joints.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1];
    const isOpening = before === undefined || ['.', '!', '?', ';'].includes(before.text);
    return ['he', 'she'].includes(lower) && isOpening;
  });
