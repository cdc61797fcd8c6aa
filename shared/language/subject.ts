/** What stands before a verb as its subject, whatever is told in between. */
import { possessives } from './closed-class.ts';
import type { Token } from './language.ts';
import { isNominal } from './verb-form.ts';

const isPartOfName = (token: Token | undefined) =>
  token !== undefined &&
  (['PROPN', 'NOUN', 'ADJ', 'DET'].includes(token.tag) ||
    possessives.has(token.lower) ||
    token.lower === 'of');

/** "Ifeoma, who served under him, directed me": behind the comma goes on what the name before "who" does. */
function beforeRelative(tokens: readonly Token[], index: number): Token | undefined {
  if (tokens[index - 1]?.text !== ',' || tokens[index]?.tag !== 'VERB') return undefined;
  const relative = tokens
    .slice(0, index)
    .findLastIndex(
      ({ lower }, at) => ['who', 'which', 'whose'].includes(lower) && tokens[at - 1]?.text === ',',
    );
  const isOne = relative > 1 && !tokens.slice(relative, index - 1).some(({ text }) => text === ',');
  return isOne ? tokens[relative - 2] : undefined;
}

/** "My former lead, Kunle, worked under him": the verb belongs to what the name says more of. */
function beforeApposition(tokens: readonly Token[], index: number): Token | undefined {
  const before = tokens[index - 1];
  if (before?.text !== ',' || !isNominal(tokens[index - 2])) return before;
  let start = index - 2;
  while (isPartOfName(tokens[start])) start -= 1;
  const [named, said] = [tokens[start - 1], tokens[index - 2]];
  const isOfOne = named?.tag === 'PROPN' || said?.tag === 'PROPN';
  const isSetOff = tokens[start]?.text === ',' && isNominal(named) && isOfOne;
  return isSetOff && tokens[index]?.tag === 'VERB' ? tokens[start - 1] : before;
}

const midAdverbs: ReadonlySet<string> = new Set(
  'still always often never already even now sometimes all both'.split(' '),
);

/** "My people still talk about it": the subject of a verb that an adverb stands before; null where none does. */
function behindAdverbs(tokens: readonly Token[], index: number): Token | null {
  const isVerb = tokens[index]?.tag === 'VERB' && midAdverbs.has(tokens[index - 1]?.lower ?? '');
  return isVerb ? (tokens[index - 2] ?? null) : null;
}

/** The word whose verb stands at this place, if one does: what is told of it in between, and adverbs, are left out. */
export const wordBefore = (tokens: readonly Token[], index: number): Token | undefined =>
  behindAdverbs(tokens, index) ?? beforeRelative(tokens, index) ?? beforeApposition(tokens, index);
