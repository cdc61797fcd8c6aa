/** Somebody named where both know them: a name and who that is, or a sentence about them. */
import { mainVerb } from '../../../language/clause.ts';
import type { Language, Token } from '../../../language/language.ts';
import { verbForm } from '../../../language/verb-form.ts';
import type { AnswerToRealise } from '../realised-answer.ts';
import { itemsOf } from './thing-first.ts';

type Words = readonly Token[];

/** "Sister Agnes, who visits on Fridays, kindly suggested it": somebody named, who that is, and what they did. */
export function isDoneByNamed(tokens: Words, { field, kind }: AnswerToRealise): boolean {
  const [who, clause, ...more] = itemsOf(tokens);
  const doing = more.at(-1)?.filter(({ tag }) => tag !== 'ADV');
  const isClause = clause?.[0]?.lower === 'who' && who?.every(({ tag }) => tag === 'PROPN');
  const isDone = doing?.[0]?.tag === 'VERB' && verbForm(doing[0]) === 'past';
  return field === 'prompt' && kind === 'person' && isClause === true && isDone;
}

/** "Neil, our vet, who says so": somebody named, and nothing but who that is. */
export function isNamedWithClause(tokens: Words, { field, kind }: AnswerToRealise): boolean {
  const items = itemsOf(tokens);
  const at = items.findIndex(([first]) => first?.lower === 'who');
  if (field !== 'prompt' || kind !== 'person' || at < 1 || tokens[0]?.tag !== 'PROPN') return false;
  const isNamed = items.slice(0, at).every((item) => mainVerb(item) === null);
  return isNamed && !items.slice(at + 1).some(([first]) => first?.tag === 'VERB' || first?.tag === 'AUX');
}

/** "Jed at the brewery": somebody of whom no dictionary knows; not "Rewilding our moor". */
export const isUnknownName = ({ tag, lower, text }: Token, language: Language): boolean =>
  tag === 'PROPN' && /^\p{Lu}/u.test(text) && !/(?:ing|.{3}ed)$/.test(lower) && !language.knows(lower);
