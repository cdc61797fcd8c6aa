/** The people who are kept, as they are offered while a name is typed, and what choosing one does to the draft. */
import { useDeferredValue, useMemo } from 'react';
import type { Clock } from '../../../../../shared/calendar.ts';
import { linkedTo, toSomeoneElse } from '../../../../../shared/compose/link-person.ts';
import { lastContact } from '../../../../../shared/people/dialogue.ts';
import { type IdentityKey, identityKeys } from '../../../../../shared/people/identity.ts';
import {
  type Offerable,
  offerFields,
  offersFor,
  prepareOffers,
} from '../../../../../shared/people/offer-people.ts';
import { relativeDate } from '../../../../../shared/people/relative-date.ts';
import { rememberingEach } from '../../../../../shared/remembering.ts';
import { stageLabels } from '../../../../../shared/stages.ts';
import { getPerson, useEveryone } from '../../../../workspace/people.ts';
import { changeDraft, offerUndo } from '../../drafts/store.ts';

const nobody: readonly Offerable[] = [];

/** Asked for again whenever the composer is opened, and between two of those for nobody. */
const preparedAmong = rememberingEach((people: readonly Offerable[]) => prepareOffers(people));

/** Who is offered for what is typed; the names are prepared when people change, and never while a key waits. */
export function useOffers(typed: string): readonly Offerable[] {
  const people = useDeferredValue(useEveryone(offerFields) ?? nobody, nobody);
  const prepared = preparedAmong(people);
  return useMemo(() => offersFor(prepared, typed), [prepared, typed]);
}

/** Whoever of the people has the profile of this address; null while it is of no profile. */
export function useKeptWithProfile(profileLink: string): Offerable | null {
  const people = useDeferredValue(useEveryone(offerFields) ?? nobody, nobody);
  const [wanted] = useMemo(() => identityKeys({ name: '', profileLink }), [profileLink]);
  return useMemo(() => {
    if (wanted === undefined) return null;
    const isTheirs = ({ key }: IdentityKey) => key === wanted.key;
    return people.find(({ name, profileLink }) => identityKeys({ name, profileLink }).some(isTheirs)) ?? null;
  }, [people, wanted]);
}

/** What tells one person from another of the same name: "Harbour Rail · In dialogue · 3 days ago". */
export function tellingLine(person: Offerable, clock: Clock): string {
  const contact = lastContact(person);
  const where = person.company.trim() || person.role.trim();
  const parts = [where, stageLabels[person.stage], contact === null ? '' : relativeDate(contact, clock)];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Makes the draft one to somebody who is kept, and fills in what is known of them. */
export function choosePerson(draftId: string, personId: string): void {
  const person = getPerson(personId);
  if (person === null) return;
  if (changeDraft(draftId, null, (draft) => linkedTo(draft, person)))
    offerUndo(draftId, `This draft is to ${person.name.trim()} now, with what you know of them.`);
}

/** Makes the draft one to somebody who is not kept yet, whatever their name. */
export function chooseSomeoneElse(draftId: string): void {
  const isChanged = changeDraft(draftId, null, (draft) => {
    const person = getPerson(draft.personId);
    return person === null ? { ...draft, isSomeoneElse: true } : toSomeoneElse(draft, person);
  });
  if (isChanged) offerUndo(draftId, 'This draft is to somebody new.');
}
