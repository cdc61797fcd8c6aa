/** How something of the sender's would be, where a wish is due: "my evenings back", "my kiln as new". */
import type { Token } from '../../../language/language.ts';

/** "My English to be better". */
const isToBeSo = (tokens: readonly Token[]) => tokens.at(-3)?.lower === 'to' && tokens.at(-2)?.lower === 'be';

/** "My garage back, and peace". */
const isBack = (tokens: readonly Token[]) =>
  tokens.some(({ lower }, at) => lower === 'back' && [undefined, 'PUNCT'].includes(tokens[at + 1]?.tag));

/** "My kiln as new", "my roof as good as new", "my cellar dry again". */
const isAsBefore = (tokens: readonly Token[]) => {
  const [before, last] = [tokens.at(-2), tokens.at(-1)];
  return (
    (before?.lower === 'as' && last?.lower === 'new') || (before?.tag === 'ADJ' && last?.lower === 'again')
  );
};

/** Whether the words say how something of the sender's would be. */
export function isWishedState(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ tag }, at) => tag !== 'PUNCT' || at < tokens.length - 1);
  const whose = words[0]?.lower;
  if (whose === 'my' && (isBack(words) || isToBeSo(words))) return true;
  return (whose === 'my' || whose === 'our') && isAsBefore(words);
}
