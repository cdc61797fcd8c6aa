/** What two people care about, where their field is asked for: "walkers not getting lost", "bees dying in our valley". */
import { isPluralNoun } from '../../../language/countable.ts';
import { verbOfGerund } from '../../../language/gerund.ts';
import type { Language, Token } from '../../../language/language.ts';
import { verbForm } from '../../../language/verb-form.ts';
import { wordList } from '../../../language/word-list.ts';

/** What befalls somebody, or something. */
const befalling = wordList(
  'die drown starve suffer burn lose leave quit vanish disappear close rot decline shrink freeze fail collapse',
);

/** "Kids getting hurt", "widows not being heard", "bees dying": many, and what befalls them or should not. */
function areBefallen(tokens: readonly Token[], language: Language): boolean {
  const at = tokens.findIndex(({ tag }) => tag !== 'DET' && tag !== 'ADJ');
  const [many, ...behind] = tokens.slice(Math.max(at, 0));
  if (many?.tag !== 'NOUN' || !isPluralNoun(many)) return false;
  const isNot = behind[0]?.lower === 'not';
  const [doing, done] = isNot ? behind.slice(1) : behind;
  if (doing === undefined || verbForm(doing) !== 'gerund') return false;
  const verb = verbOfGerund(doing, language);
  const isDoneTo = ['be', 'get'].includes(verb) && done?.tag === 'VERB' && verbForm(done) !== 'gerund';
  return isNot || isDoneTo || befalling.has(verb);
}

/** "The old bakeries, that they don't close", "the mills, and that children see them": a thing, and what should be so. */
const isWishedOf = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }, at) => {
    const before = tokens[tokens[at - 1]?.lower === 'and' ? at - 2 : at - 1];
    const goesOn = ['PRON', 'DET', 'NOUN'].includes(tokens[at + 1]?.tag ?? '');
    return lower === 'that' && at > 1 && before?.text === ',' && goesOn;
  });

/** Whether the words are something that two people care about. */
export const isCaredFor = (tokens: readonly Token[], language: Language): boolean =>
  areBefallen(tokens, language) || isWishedOf(tokens);
