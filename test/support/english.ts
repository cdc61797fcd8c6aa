/**
 * The English language for tests. It is created by the test that first asks it something, so that what happens while
 * it is created happens in a test, and counts as noticed by one.
 */
import model from 'wink-eng-lite-web-model';
import type { RealisingLanguage } from '../../shared/compose/realise/realised-answer.ts';
import { withRealising } from '../../shared/compose/realise/realising-language.ts';
import { createLanguage } from '../../shared/language/language.ts';

let created: RealisingLanguage | undefined;

function language(): RealisingLanguage {
  created ??= withRealising(createLanguage(model));
  return created;
}

export const english: RealisingLanguage = {
  read: (text) => language().read(text),
  canBe: (word, wordClass) => language().canBe(word, wordClass),
  usualTag: (word) => language().usualTag(word),
  knows: (word) => language().knows(word),
  realise: (answer) => language().realise(answer),
};
