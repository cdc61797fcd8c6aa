/** A language with the rules that make sentences of answers: the one way to all of them. */
import type { Language } from '../../language/language.ts';
import { realiseAnswer } from './realise-answer.ts';
import type { RealisingLanguage } from './realised-answer.ts';

export const withRealising = (language: Language): RealisingLanguage => ({
  ...language,
  realise: (answer) => realiseAnswer(answer, language),
});
