/** English words that carry grammar and no subject. */
import {
  auxiliaries,
  coordinators,
  determiners,
  objectPronouns,
  possessives,
  prepositions,
  questionWords,
  subjectPronouns,
  subordinators,
} from '../../../language/closed-class.ts';

/** Small words of English outside its closed classes. */
export const smallWords: ReadonlySet<string> = new Set(
  `about again ago all almost along already also always am and any anyone anything back been being both
  else enough even ever every everyone everything far few first get gets getting go goes going gone got
  here how if it its just last least less let like lot lots made make makes many maybe me mine more most
  much never next no nor not nothing now of often ok okay on once one only or other our out over own
  perhaps please quite rather really right said same say says see seem since so some somebody someone
  something sometimes soon still such take thank thanks than that the their then there these they thing
  things this those though through thus time to together too until up upon us very via want wants was way
  well were what when where which while who whole why with within without yes yet you your yours yourself`.split(
    /\s+/u,
  ),
);

const closedClasses: readonly ReadonlySet<string>[] = [
  auxiliaries,
  coordinators,
  determiners,
  objectPronouns,
  possessives,
  prepositions,
  questionWords,
  smallWords,
  subjectPronouns,
  subordinators,
];

/** True for an English word that carries grammar and no subject; `plain` is in small letters. */
export function isFunctionWord(plain: string): boolean {
  const [base = plain] = plain.split("'");
  return closedClasses.some((words) => words.has(plain) || words.has(base));
}
