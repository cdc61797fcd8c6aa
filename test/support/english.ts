/**
 * The English language for tests. It is created by the test that first asks it something, so that what happens while
 * it is created happens in a test, and counts as noticed by one.
 */
import model from 'wink-eng-lite-web-model';
import { withSlipsMended } from '../../shared/compose/realise/slips.ts';
import { createLanguage, type Language } from '../../shared/language/language.ts';

let created: Language | undefined;

function language(): Language {
  created ??= createLanguage(model, withSlipsMended);
  return created;
}

export const english: Language = {
  read: (text) => language().read(text),
  canBe: (word, wordClass) => language().canBe(word, wordClass),
  usualTag: (word) => language().usualTag(word),
  knows: (word) => language().knows(word),
  mendSlips: (text, asked, plain) => language().mendSlips(text, asked, plain),
};
