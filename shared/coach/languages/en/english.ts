/** English, as the coach knows it. */
import {
  auxiliaries,
  coordinators,
  determiners,
  objectPronouns,
  prepositions,
  questionWords,
  subjectPronouns,
  subordinators,
} from '../../../language/closed-class.ts';
import type { Language } from '../../../language/language.ts';
import type { ReadText } from '../../reading/read-text.ts';
import { type FittedWeights, type LanguagePack, modelsFrom } from '../language-pack.ts';

const closedClasses: readonly ReadonlySet<string>[] = [
  subjectPronouns,
  objectPronouns,
  determiners,
  auxiliaries,
  prepositions,
  subordinators,
  questionWords,
  coordinators,
];

/** English prose has four or five such words in ten; names and titles in a short note take that down to two. */
const leastShare = 0.2;

function isEnglish({ words }: ReadText): boolean {
  const latin = words.filter(({ plain }) => /^[\p{Script=Latin}\d'-]/u.test(plain)).length;
  const known = words.filter(({ plain }) => {
    const [base = plain] = plain.split("'");
    return closedClasses.some((words) => words.has(plain) || words.has(base));
  }).length;
  return words.length > 0 && latin >= words.length / 2 && known >= words.length * leastShare;
}

/**
 * English for the coach.
 * @param grammar its words, lemmas and parts of speech
 * @param weights what `npm run coach:fit` made of the corpus
 */
export function createEnglish(grammar: Language, weights: FittedWeights): LanguagePack {
  return { id: 'en', grammar, isLanguageOf: isEnglish, ...modelsFrom(weights) };
}
