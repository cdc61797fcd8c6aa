/** Works out what an import of files would do: people, address book, templates and what this app exported itself. */
import { newBook } from '../../../shared/address-book/new-book.ts';
import { mostDrafts, mostTemplates } from '../../../shared/capacity.ts';
import { defaultSettings } from '../../../shared/default-settings.ts';
import type { Imported } from '../../../shared/import/imported.ts';
import { type ImportPlan, planInSteps } from '../../../shared/import/plan-import.ts';
import { type OwnPlan, planOwn } from '../../../shared/import/plan-own.ts';
import type { Person } from '../../../shared/model/person.ts';
import type { Template } from '../../../shared/model/template.ts';
import { loadAddressBook } from '../../workspace/address-book.ts';
import { betweenFrames, nextTurn } from '../../workspace/between-frames.ts';
import { getPerson } from '../../workspace/people.ts';
import { getWorkspace, readEveryone } from '../../workspace/store.ts';
import type { WholeChange } from '../../workspace/whole-change.ts';
import { readExported } from './read-exported.ts';
import { templatesOf } from './templates-of.ts';

/** What would be saved, and what became of each row. */
export type FilesPlan = Pick<ImportPlan, 'rows' | 'rejected'> & {
  readonly people: readonly Person[];
  readonly templates: readonly Template[];
  readonly drafts: OwnPlan['drafts'];
  readonly addressBook: OwnPlan['addressBook'];
  readonly profile: OwnPlan['profile'];
  readonly settings: OwnPlan['settings'];
};

/** The plan. Rejects with a sentence when something cannot be read, and when `signal` asks it to stop. */
export async function planFiles(imported: Imported, signal: AbortSignal): Promise<FilesPlan> {
  const people = await readEveryone();
  const addressBook = await loadAddressBook();
  const { own, rejected } = await readExported(imported.exported, signal);
  const { profile, settings, drafts, ownTemplates } = getWorkspace();
  const now = new Date().toISOString();
  const steps = planInSteps(imported, {
    people,
    connections: addressBook.connections,
    ownPeople: own.people,
    ownName: profile.name || (own.profile?.name ?? ''),
    now,
    newId: () => crypto.randomUUID(),
  });
  const plan = await betweenFrames(steps, undefined, signal);
  await nextTurn();
  const present = {
    drafts: Object.values(drafts),
    templates: ownTemplates,
    addressBook,
    profile,
    settings,
    defaultSettings,
  };
  const ofOwn = planOwn(own, present, plan.personIds);
  await nextTurn();
  const book = plan.connections === null ? addressBook : newBook(addressBook, plan.connections, now);
  await nextTurn();
  signal.throwIfAborted();
  return {
    ...ofOwn,
    rows: plan.rows,
    rejected: [...plan.rejected, ...rejected],
    people: plan.save,
    templates: [...ofOwn.templates, ...templatesOf(imported, [...ownTemplates, ...ofOwn.templates])],
    addressBook: book === addressBook ? ofOwn.addressBook : book,
  };
}

/** Whether the plan changes anything. */
export function isNothing({ people, templates, drafts, addressBook, profile, settings }: FilesPlan): boolean {
  const documents = [addressBook, profile, settings];
  return (
    [people, templates, drafts].every(({ length }) => length === 0) && documents.every((one) => one === null)
  );
}

/** Why there is no room for what the plan adds, in a sentence; null where there is. */
export function noRoomFor({ templates, drafts }: FilesPlan): string | null {
  const held = getWorkspace();
  const rooms = [
    { what: 'templates', added: templates, room: mostTemplates - held.ownTemplates.length },
    { what: 'drafts', added: drafts, room: mostDrafts - Object.keys(held.drafts).length },
  ];
  const full = rooms.find(({ added, room }) => added.length > room);
  if (full === undefined) return null;
  const [most, wanted] = [full.room, full.added.length].map((count) => count.toLocaleString('en-GB'));
  return `There is room for ${most} more ${full.what}, and the files hold ${wanted}. Delete some first.`;
}

/** The change that the plan makes, and the one that takes it back. */
export function changesOf(
  plan: FilesPlan,
  bookBefore: WholeChange['addressBook'],
): { readonly make: WholeChange; readonly takeBack: WholeChange } {
  const { people, templates, drafts, addressBook, profile, settings } = plan;
  const here = getWorkspace();
  const before = people.flatMap(({ id }) => getPerson(id) ?? []);
  const known = new Set(before.map(({ id }) => id));
  const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  return {
    make: {
      people: { save: people, remove: [] },
      drafts: { save: drafts, remove: [] },
      templates: { save: templates, remove: [] },
      addressBook,
      profile,
      settings,
    },
    takeBack: {
      people: { save: before, remove: idsOf(people).filter((id) => !known.has(id)) },
      drafts: { save: [], remove: idsOf(drafts) },
      templates: { save: [], remove: idsOf(templates) },
      addressBook: addressBook === null ? null : bookBefore,
      profile: profile === null ? null : here.profile,
      settings: settings === null ? null : here.settings,
    },
  };
}
