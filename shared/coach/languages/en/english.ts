/** English, as the coach knows it. */
import { finish } from '../../../finish.ts';
import type { Language } from '../../../language/language.ts';
import type { ReadText } from '../../reading/read-text.ts';
import { type FittedWeights, type LanguagePack, modelsInSteps } from '../language-pack.ts';
import { englishCheckWords } from './check-words.ts';
import { isFunctionWord } from './function-words.ts';
import { receivedWords } from './received-words.ts';
import { englishSigns } from './signs/english-signs.ts';

/** Words of greeting and parting, of which the shortest messages are made. */
const courtesies: ReadonlySet<string> = new Set(
  'hi hello hey dear good morning afternoon evening kind best warm regards wishes cheers thank thanks please sorry'.split(
    ' ',
  ),
);

/** English prose has four or five such words in ten; names and titles in a short note take that down to two. */
const leastShare = 0.2;

function isEnglish({ words }: ReadText): boolean {
  const latin = words.filter(({ plain }) => /^[\p{Script=Latin}\d'-]/u.test(plain)).length;
  const known = words.filter(({ plain }) => isFunctionWord(plain) || courtesies.has(plain)).length;
  return words.length > 0 && latin >= words.length / 2 && known >= words.length * leastShare;
}

/**
 * English for the coach.
 * @param grammar its words, lemmas and parts of speech
 * @param weights what `npm run coach:fit` made of the corpus
 */
export function createEnglish(grammar: Language, weights: FittedWeights): LanguagePack {
  return finish(createEnglishInSteps(grammar, weights));
}

/** `createEnglish`, resting now and then, so that a page can do it in slices. */
export function* createEnglishInSteps(
  grammar: Language,
  weights: FittedWeights,
): Generator<void, LanguagePack> {
  const models = yield* modelsInSteps(weights);
  return {
    id: 'en',
    grammar,
    isLanguageOf: isEnglish,
    signs: englishSigns,
    received: receivedWords,
    check: englishCheckWords,
    ...models,
  };
}
