/** What a slip in a verb is looked for by: who does it, and whether it stands in its dictionary form. */

import { indefinites } from '../../../language/closed-class.ts';
import type { Language, Token } from '../../../language/language.ts';
import { verbForm } from '../../../language/verb-form.ts';
import { wordList } from '../../../language/word-list.ts';
import { isOneOf } from './slip.ts';

/** Who may do it, by the forms that the verb takes: "I" and "we" tell of the sender, with "many" it has no "s". */
export const speakers = wordList('i we');
export const persons = wordList('i we they he she');
export const others = wordList('he she');
export const many = wordList('i we they you');

export const adverbs = wordList(
  'just now also still currently really always only often sometimes never already both actually',
);

/** The place of the verb behind a subject, past an adverb. */
export const pastAdverb = (tokens: readonly Token[], at: number): number =>
  isOneOf(tokens[at], adverbs) ? at + 1 : at;

/** Whether the word is a verb in its dictionary form. */
export const isBase = (token: Token | undefined, language: Language): token is Token =>
  token !== undefined &&
  verbForm(token) === 'base' &&
  !/[^e]ed$/.test(token.lower) &&
  language.canBe(token.lower, 'verb');

/** Whether it is one and nothing else: "learn", but not "work". */
export const isSureBase = (token: Token | undefined, language: Language): token is Token =>
  isBase(token, language) &&
  token.text === token.lower &&
  !indefinites.has(token.lower) &&
  language.usualTag(token.lower) === 'VERB' &&
  !language.canBe(token.lower, 'noun');

export const modals = wordList("can could will would must should may might 'll ca");
/** Who may stand behind a verb that asks. */
export const asked = wordList('i you we they he she it');
