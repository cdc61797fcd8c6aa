/** What two people of a shared past were to each other, when, and where by its name: "colleagues of the night course". */

import { isPluralNoun } from '../../../language/countable.ts';
import type { Language, Token } from '../../../language/language.ts';
import { wordList } from '../../../language/word-list.ts';
import { headNoun } from '../words/head-noun.ts';
import { headNouns } from '../words/head-nouns.ts';
import { namesPerson } from '../words/people-nouns.ts';

/** "School friends", "course mates", "fellow students": people of the same place. */
const areFellows = ([first, second, ...rest]: readonly Token[]) =>
  rest.length === 0 &&
  second !== undefined &&
  isPluralNoun(second) &&
  (first?.lower === 'fellow' || (first?.tag === 'NOUN' && ['friends', 'mates'].includes(second.lower)));

/** "Colleagues of the night course": what both were; "colleagues in Ely" may be others. */
const areOfSameCourse = ([first, of, ...rest]: readonly Token[], head: Token | undefined) => {
  const course = headNoun(rest)?.lemma ?? '';
  return (
    head === first &&
    head !== undefined &&
    isPluralNoun(head) &&
    headNouns.fellow.has(head.lemma) &&
    ['of', 'from', 'on', 'in'].includes(of?.lower ?? '') &&
    rest[0]?.lower === 'the' &&
    [headNouns.group, headNouns.degree, headNouns.talk].some((group) => group.has(course))
  );
};

/** "Students together in Graz": what two people were to each other. */
export const areTogether = (tokens: readonly Token[], head: Token | undefined, language: Language) =>
  areFellows(tokens) ||
  areOfSameCourse(tokens, head) ||
  (head !== undefined &&
    isPluralNoun(head) &&
    namesPerson(head.lemma, language) &&
    tokens[tokens.indexOf(head) + 1]?.lower === 'together');

/** "Same helpdesk 2011-2013": where two were, and when. */
export const isSameThen = (tokens: readonly Token[]) =>
  tokens.slice(0, 2).some(({ lower }) => lower === 'same') &&
  /^(?:19|20)?\d\d(?:[-–](?:19|20)?\d\d)?$/.test(tokens.at(-1)?.text ?? '');

const schools = wordList('high grammar primary elementary comprehensive prep secondary middle');

/** "Copper Creek High, class of 84": a school goes by what kind it is. */
export function isSchoolByName(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(({ tag }) => tag === 'PUNCT' || tag === 'ADP' || tag === 'NUM');
  const name = end < 0 ? tokens : tokens.slice(0, end);
  return (
    name.length > 1 &&
    name.every(({ text }) => /^\p{Lu}/u.test(text)) &&
    schools.has(name.at(-1)?.lower ?? '')
  );
}
