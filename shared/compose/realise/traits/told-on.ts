/** What goes on behind the first words of an answer, and tells whose doing they are: what who writes did or wants. */
import { isDeterminer } from '../../../language/closed-class.ts';
import type { Token } from '../../../language/language.ts';
import { verbForm } from '../../../language/verb-form.ts';

/** "Retired now but did forty years in signals": what only who writes did. */
export const isToldOn = (tokens: readonly Token[]) =>
  tokens.some((token, at) => {
    const isDone =
      ['did', 'had', 'was'].includes(token.lower) || (token.tag === 'VERB' && verbForm(token) === 'past');
    return isDone && tokens[at - 1]?.tag === 'CCONJ' && at > 1 && tokens[at + 1]?.lower !== 'up';
  });

/** "Getting old and want to pass on my tools": what who writes wants or can. */
export const isWishedOn = (tokens: readonly Token[]) =>
  tokens.some(
    ({ lower }, at) =>
      tokens[at - 1]?.tag === 'CCONJ' &&
      ['want', 'need', 'hope', 'would', 'can', 'could', 'have', 'am'].includes(lower),
  );

/** "Get you tickets", "find them a buyer": what somebody else does for whoever has it. */
export const isForThem = ([, whom, thing]: readonly Token[]) =>
  whom?.lower === 'you' ||
  (['him', 'her', 'them', 'u'].includes(whom?.lower ?? '') && (isDeterminer(thing) || thing?.tag === 'NUM'));
