/**
 * What comes of the files that this app exported, besides the people: what is not here is added, and what the user wrote or
 * chose here stays. Where nothing is here yet, everything is afterwards as it was when it was exported.
 */
import { emptyProfile } from '../compose/empty-profile.ts';
import type { Everything } from '../export/everything.ts';
import type { AddressBook } from '../model/address-book.ts';
import type { Draft } from '../model/draft.ts';
import type { Person } from '../model/person.ts';
import type { Profile } from '../model/profile.ts';
import type { Settings } from '../model/settings.ts';
import type { Template } from '../model/template.ts';
import type { Place } from './imported.ts';

/** What such files hold, as far as it can be read. */
export type OwnData = {
  readonly people: readonly (Place & { readonly person: Person })[];
  readonly drafts: readonly Draft[];
  readonly templates: readonly Template[];
  /** Null for what the files do not hold. */
  readonly addressBook: AddressBook | null;
  readonly profile: Profile | null;
  readonly settings: Settings | null;
};

/** What is to be saved of them; null for what stays as it is. */
export type OwnPlan = {
  readonly drafts: readonly Draft[];
  readonly templates: readonly Template[];
  readonly addressBook: AddressBook | null;
  readonly profile: Profile | null;
  readonly settings: Settings | null;
};

/** What there is already, and what the settings are before anybody has changed them. */
export type Present = Omit<Everything, 'people'> & { readonly defaultSettings: Settings };

type Entry = { readonly id: string };

function notThere<T extends Entry>(entries: readonly T[], present: readonly T[]): readonly T[] {
  const ids = new Set(present.map(({ id }) => id));
  return entries.filter(({ id }) => !ids.has(id));
}

function isSameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What is here, with what was exported wherever it is still as it was before anybody said anything; null for no change. */
function filledIn<T extends object>(here: T, exported: T | null, untouched: T): T | null {
  if (exported === null) return null;
  const filled = { ...here };
  for (const key in here) if (isSameValue(here[key], untouched[key])) filled[key] = exported[key];
  return isSameValue(filled, here) ? null : filled;
}

/** A book that was imported later than the one here takes its place. */
function newerBook(here: AddressBook, exported: AddressBook | null): AddressBook | null {
  const isNewer = (exported?.importedAt ?? '') > (here.importedAt ?? '');
  return isNewer ? exported : null;
}

/**
 * @param personIds under which id those are kept who are here already under another one
 */
export function planOwn(
  own: OwnData,
  present: Present,
  personIds: ReadonlyMap<string, string> = new Map(),
): OwnPlan {
  const drafts = notThere(own.drafts, present.drafts).map((draft) => {
    const id = draft.personId === null ? undefined : personIds.get(draft.personId);
    return id === undefined ? draft : { ...draft, personId: id };
  });
  return {
    drafts,
    templates: notThere(own.templates, present.templates),
    addressBook: newerBook(present.addressBook, own.addressBook),
    profile: filledIn(present.profile, own.profile, emptyProfile),
    settings: filledIn(present.settings, own.settings, present.defaultSettings),
  };
}
