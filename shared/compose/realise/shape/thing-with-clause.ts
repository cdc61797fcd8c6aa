/** Things that are offered or wished for, and look like sentences by the clause that tells more of them. */

import { modals, subjectPronouns, subordinators } from '../../../language/closed-class.ts';
import type { Token } from '../../../language/language.ts';
import { isNominal, verbForm } from '../../../language/verb-form.ts';
import { wordList } from '../../../language/word-list.ts';

type Words = readonly Token[];

const isFiniteForm = (token: Token) =>
  token.tag === 'AUX' || (token.tag === 'VERB' && ['third', 'past'].includes(verbForm(token)));

/** "A method I can show when they ask": behind what one can do with it nothing is told of it but when, why or to whom. */
function isThingOneCan(tokens: Words): boolean {
  const at = tokens.findIndex(({ lower }) => ['i', 'we'].includes(lower));
  const [before, modal, verb] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const opens = ['a', 'an', 'some', 'one'].includes(tokens[0]?.lower ?? '');
  if (!opens || at < 2 || at > 4 || !isNominal(before) || !modals.has(modal?.lower ?? '') || !verb)
    return false;
  const clause = tokens.findIndex(({ lower }, index) => index > at + 2 && subordinators.has(lower));
  return !tokens.slice(at + 3, clause < 0 ? undefined : clause).some(isFiniteForm);
}

const until: ReadonlySet<string> = new Set(['before', 'after', 'until', 'once']);

/** "A printer's correction before the atlas comes out": a thing, until when, and nothing that it does. */
function isThingUntil(tokens: Words): boolean {
  const which = tokens.findIndex(({ lower }, at) => lower === 'which' && tokens[at - 1]?.text === ',');
  const words = which < 0 ? tokens : tokens.slice(0, which);
  const at = words.findIndex(({ lower }) => until.has(lower));
  const thing = words.slice(0, Math.max(at, 0));
  const isThing =
    ['DET', 'NUM'].includes(thing[0]?.tag ?? '') &&
    thing.some(isNominal) &&
    !thing.some((token) => isFiniteForm(token) && token.text !== "'s") &&
    !thing.some(({ lower }) => subjectPronouns.has(lower));
  return isThing && words.slice(at + 1).filter(isFiniteForm).length === 1;
}

const beyond = wordList('beyond except besides but apart');

/** "Very little, I fear, beyond my company": next to nothing, and what there is. */
function isLittleBut(tokens: Words): boolean {
  const at = tokens[0]?.lower === 'very' ? 1 : 0;
  const rest = tokens.slice(at + 1);
  const but = rest.findIndex(({ lower }) => beyond.has(lower));
  const isAside = rest
    .slice(0, Math.max(but, 0))
    .every(({ tag, lower }) => tag === 'PUNCT' || asides.has(lower));
  return tokens[at]?.lower === 'little' && but >= 0 && isAside && rest[but + 1]?.lower !== 'that';
}

const asides = wordList('i we fear admit suppose confess am afraid perhaps sadly');

/** Whether the words are a thing and a clause about it, or next to nothing but a thing. */
export const isThingWithClause = (tokens: Words): boolean =>
  isThingOneCan(tokens) || isThingUntil(tokens) || isLittleBut(tokens);
