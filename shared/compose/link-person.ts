/** A draft that is begun by typing a name, and whoever is kept with that name: the same person, or another one. */
import { personFieldKeys } from '../fields/person-fields.ts';
import type { Answers, Draft } from '../model/draft.ts';
import type { Person } from '../model/person.ts';
import { foldForSearch } from '../people/names.ts';
import { united } from '../people/record-sent.ts';
import { begunWith } from './new-draft.ts';

/** The draft to `person`: what is known of them is filled in; what was typed stays, but for the name. */
export function linkedTo(draft: Draft, person: Person): Draft {
  const { name, callThem } = person;
  const { templateId, answers } = begunWith(draft.purpose, draft, person);
  return {
    ...draft,
    personId: person.id,
    isSomeoneElse: false,
    templateId: draft.templateId ?? templateId,
    answers: { ...answers, ...united(person, answers), name, callThem },
  };
}

function isSame(a: Answers[keyof Answers], b: Answers[keyof Answers]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The draft to somebody else with the name of `person`: what was known of them alone goes. */
export function toSomeoneElse(draft: Draft, person: Person): Draft {
  const theirs = personFieldKeys.filter(
    (key) => key !== 'name' && isSame(draft.answers[key], person[key]) && person[key].length > 0,
  );
  const emptied = Object.fromEntries(theirs.map((key) => [key, typeof person[key] === 'string' ? '' : []]));
  const wrote = person.messages.some(({ text }) => text === draft.answers.receivedMessage);
  return {
    ...draft,
    personId: null,
    isSomeoneElse: true,
    answers: { ...draft.answers, ...emptied, ...(wrote ? { receivedMessage: '' } : {}) },
  };
}

/** What tells whether two of a name are the same. */
export type Identity = Pick<Person, 'name' | 'company' | 'profileLink'>;

/** Both are known, and they are not the same. */
function differ(a: string, b: string): boolean {
  const [one, other] = [foldForSearch(a), foldForSearch(b)];
  return one !== '' && other !== '' && one !== other;
}

/** Those of the people who have this name; one known to work elsewhere, or with another profile, is another one. */
export function namesakes<P extends Identity>(person: Identity, people: readonly P[]): readonly P[] {
  const name = foldForSearch(person.name);
  if (name === '') return [];
  return people.filter(
    (one) =>
      foldForSearch(one.name) === name &&
      !differ(one.company, person.company) &&
      !differ(one.profileLink, person.profileLink),
  );
}

/**
 * Whose record a draft belongs to that names nobody: the only one of its name, unless the user said that it is somebody
 * else; null for none. So recording what was sent makes nobody a second time.
 */
export function keptAlready<P extends Identity>(draft: Draft, people: readonly P[]): P | null {
  if (draft.personId !== null || draft.isSomeoneElse) return null;
  const [only, ...others] = namesakes(draft.answers, people);
  return only !== undefined && others.length === 0 ? only : null;
}
