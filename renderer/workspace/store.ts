/** Everything the page knows of the user's data, and the only place from which it is saved. */
import { create } from 'zustand';
import type { Failure, Notice, Workspace } from '../../shared/contract.ts';
import type { Draft } from '../../shared/model/draft.ts';
import type { Person } from '../../shared/model/person.ts';
import type { Profile } from '../../shared/model/profile.ts';
import type { Settings } from '../../shared/model/settings.ts';
import type { Template } from '../../shared/model/template.ts';
import { own } from '../../shared/records.ts';
import { api } from '../api/client.ts';
import { hideConnections, readAddressBookAnew } from './address-book.ts';
import { everyone, getPerson, type PeopleChange, showEveryone, showPeople } from './people.ts';
import { createSaver, type SaveState } from './saver.ts';

export type WorkspaceState = Omit<Workspace, 'drafts' | 'templates'> & {
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly ownTemplates: readonly Template[];
  readonly saveState: SaveState;
};

/** Null until the host has answered, or the reason why it could not. */
type Opening = { readonly workspace: WorkspaceState | null; readonly failure: Failure | null };

export const useOpening = create<Opening>(() => ({ workspace: null, failure: null }));

/** Selects from the workspace; only for components below `App`, which renders them once it is open. */
export function useWorkspace<T>(select: (workspace: WorkspaceState) => T): T {
  return useOpening(({ workspace }) => select(opened(workspace)));
}

export function getWorkspace(): WorkspaceState {
  return opened(useOpening.getState().workspace);
}

function opened(workspace: WorkspaceState | null): WorkspaceState {
  if (workspace === null) throw new Error('The workspace is used before it was opened.');
  return workspace;
}

function change(part: Partial<WorkspaceState>) {
  useOpening.setState(({ workspace }) => ({ workspace: { ...opened(workspace), ...part } }));
}

const saver = createSaver((saveState) => {
  // Another key while something is being saved is no news: nobody is told of it.
  if (saveState.kind === 'saving' && getWorkspace().saveState.kind === 'saving') return;
  // What was saved shows that it can be: a disk that was full has space again.
  change(saveState.kind === 'saved' ? { saveState, readOnly: false } : { saveState });
});

/** Writes everything that has not been written yet; resolves to null, or to why something could not be written. */
export const flushSaves = saver.flush;

/** Whether something has not been written yet. */
export const hasUnsaved = saver.hasUnsaved;

function byId<T extends { readonly id: string }>(items: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}

function without<T>(items: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> {
  const { [id]: _removed, ...rest } = items;
  return rest;
}

export async function openWorkspace(): Promise<void> {
  const result = await api.openWorkspace({});
  if (!result.ok) {
    useOpening.setState({ failure: result.failure });
    return;
  }
  const { drafts, templates, ...rest } = result.value;
  useOpening.setState({
    failure: null,
    workspace: {
      ...rest,
      drafts: byId(drafts),
      ownTemplates: templates,
      saveState: { kind: 'saved' },
    },
  });
}

let readingPeople: Promise<void> | null = null;

/** Reads all people, page by page; at once when they have been read before. */
export function loadPeople(): Promise<void> {
  readingPeople ??= readPeople().catch(() => {
    readingPeople = null;
  });
  return readingPeople;
}

/** Everyone, read first where they are not there yet. Rejects with a sentence when they cannot be read. */
export async function readEveryone(): Promise<readonly Person[]> {
  await loadPeople();
  const people = everyone([]);
  if (people === null) throw new Error('Your people could not be read just now.');
  return people;
}

/** Everyone, page by page; null when that failed, which the user is then told. */
async function fetchPeople(): Promise<readonly Person[] | null> {
  const people: Person[] = [];
  let page: number | null = 0;
  while (page !== null) {
    const result: Awaited<ReturnType<typeof api.listPeople>> = await api.listPeople({ page });
    if (!result.ok) {
      addNotice({ id: 'people-unread', text: result.failure.message });
      return null;
    }
    people.push(...result.value.people);
    page = result.value.nextPage;
  }
  return people;
}

async function readPeople() {
  const people = await fetchPeople();
  if (people === null) readingPeople = null;
  else showEveryone(people);
}

/** Reads all data once more, since others have taken their place: a backup was restored. */
export async function readAnew(): Promise<void> {
  await openWorkspace();
  await readAddressBookAnew();
  const before = everyone(['id']);
  if (before === null) return;
  const people = await fetchPeople();
  if (people === null) return;
  const ids = new Set(people.map(({ id }) => id));
  showPeople({ save: people, remove: before.flatMap(({ id }) => (ids.has(id) ? [] : [id])) });
}

export function addNotice(notice: Notice): void {
  const notices = getWorkspace().notices.filter(({ id }) => id !== notice.id);
  change({ notices: [...notices, notice] });
}

export function dismissNotice(id: string): void {
  change({ notices: getWorkspace().notices.filter((notice) => notice.id !== id) });
}

export function saveProfile(profile: Profile): void {
  change({ profile });
  saver.schedule('profile', () => api.saveProfile(profile));
}

export function saveSettings(settings: Settings): void {
  change({ settings });
  saver.schedule('settings', () => api.saveSettings(settings));
}

export function saveDraft(draft: Draft): void {
  change({ drafts: { ...getWorkspace().drafts, [draft.id]: draft } });
  saver.schedule(`draft ${draft.id}`, () => api.saveDraft(draft));
}

/** Takes in a draft that another window has saved; one that is here already stays as it is here. */
export async function takeInDraft(id: string): Promise<void> {
  if (own(getWorkspace().drafts, id) !== undefined) return;
  const result = await api.openWorkspace({});
  const draft = result.ok ? result.value.drafts.find((one) => one.id === id) : undefined;
  if (draft !== undefined) change({ drafts: { [id]: draft, ...getWorkspace().drafts } });
}

export function removeDraft(id: string): void {
  change({ drafts: without(getWorkspace().drafts, id) });
  saver.schedule(`draft ${id}`, () => gone(api.removeDraft({ id })));
}

export function savePerson(person: Person): void {
  showPeople({ save: [person] });
  schedulePerson(person.id);
  if (withoutLines.delete(person.id)) void flushSaves().then(readAddressBookAnew);
}

/** Those whose lines of the address book are about to be forgotten with them. */
const withoutLines = new Set<string>();

async function forgetNow(id: string) {
  const result = await api.forgetPerson({ id });
  if (result.ok && result.value.connections.length > 0) {
    withoutLines.add(id);
    hideConnections(result.value.connections);
  }
  return result;
}

/** Removes a person and the drafts to them: at once here, and from every copy once it can no longer be undone. */
export function forgetPerson(id: string): void {
  showPeople({ remove: [id] });
  for (const draft of Object.values(getWorkspace().drafts)) if (draft.personId === id) removeDraft(draft.id);
  saver.schedule(`person ${id}`, () => {
    const person = getPerson(id);
    return person === null ? forgetNow(id) : api.savePerson(person);
  });
}

export function removePerson(id: string): void {
  showPeople({ remove: [id] });
  schedulePerson(id);
}

/** Who they are is read only when it is written: a write that is tried again does not undo what came after it. */
function schedulePerson(id: string): void {
  saver.schedule(`person ${id}`, () => {
    const person = getPerson(id);
    return person === null ? gone(api.removePerson({ id })) : api.savePerson(person);
  });
}

/** Changes many people in one step: all of them or, when that fails, none. */
export function changePeople({ save = [], remove = [] }: PeopleChange): void {
  showPeople({ save, remove });
  const ids = [...new Set([...save.map(({ id }) => id), ...remove])];
  saver.schedule(`people ${ids}`, () =>
    api.changePeople({
      save: ids.flatMap((id) => getPerson(id) ?? []),
      remove: ids.filter((id) => getPerson(id) === null),
    }),
  );
}

type Shown<T> = { readonly save: readonly T[]; readonly remove: readonly string[] };

/** Shows a change of many things that is on the disk already; null stands for what stayed as it was. */
export function showWholeChange(whole: {
  readonly people: Shown<Person>;
  readonly drafts: Shown<Draft>;
  readonly templates: Shown<Template>;
  readonly profile: Profile | null;
  readonly settings: Settings | null;
}): void {
  const { drafts, ownTemplates, profile, settings } = getWorkspace();
  const removed = new Set(whole.drafts.remove);
  const kept = Object.values(drafts).filter(({ id }) => !removed.has(id));
  const gone = new Set([...whole.templates.remove, ...whole.templates.save.map(({ id }) => id)]);
  change({
    drafts: byId([...kept, ...whole.drafts.save]),
    ownTemplates: [...ownTemplates.filter(({ id }) => !gone.has(id)), ...whole.templates.save],
    profile: whole.profile ?? profile,
    settings: whole.settings ?? settings,
  });
  showPeople(whole.people);
}

export function saveTemplate(template: Template): void {
  keepTemplates([template]);
  saver.schedule(`template ${template.id}`, () => api.saveTemplate(template));
}

export function removeTemplate(id: string): void {
  dropTemplates([id]);
  saver.schedule(`template ${id}`, () => gone(api.removeTemplate({ id })));
}

/** Saves many templates in one step: all of them or, when that fails, none. */
export function saveTemplates(templates: readonly Template[]): void {
  keepTemplates(templates);
  const ids = new Set(templates.map(({ id }) => id));
  // Read only when it is written, so that one that was changed or removed meanwhile is not put back.
  saver.schedule(`templates ${[...ids]}`, () =>
    api.saveTemplates({ templates: getWorkspace().ownTemplates.filter(({ id }) => ids.has(id)) }),
  );
}

/** Removes many templates in one step. */
export function removeTemplates(ids: readonly string[]): void {
  dropTemplates(ids);
  saver.schedule(`removal of templates ${ids}`, () => api.removeTemplates({ ids }));
}

function keepTemplates(templates: readonly Template[]) {
  const ids = new Set(templates.map(({ id }) => id));
  const others = getWorkspace().ownTemplates.filter(({ id }) => !ids.has(id));
  change({ ownTemplates: [...others, ...templates] });
}

function dropTemplates(ids: readonly string[]) {
  const dropped = new Set(ids);
  change({ ownTemplates: getWorkspace().ownTemplates.filter(({ id }) => !dropped.has(id)) });
}

/** Removing what was never written is no failure. */
async function gone(removal: ReturnType<typeof api.removeDraft>): ReturnType<typeof api.removeDraft> {
  const result = await removal;
  return !result.ok && result.failure.code === 'not-found' ? { ok: true, value: {} } : result;
}

/** Records that the draft's message was sent; returns the person it now belongs to, or why it did not work. */
export async function recordSent(draft: Draft, text: string, templateId: string | null) {
  const unsaved = await saver.flush();
  const result = await api.recordSent({ draft, text, templateId });
  if (result.ok) {
    const { draft: sentDraft, person } = result.value;
    showPeople({ save: [person] });
    // What was typed while the answer was on its way stays; what was sent, and how, is as it was then.
    const newest = own(getWorkspace().drafts, sentDraft.id);
    if (newest === draft && unsaved === null)
      change({ drafts: { ...getWorkspace().drafts, [sentDraft.id]: sentDraft } });
    // What could not be saved before would be written over the record.
    else if (newest !== undefined) {
      const { purpose, channel, personId, sent } = sentDraft;
      saveDraft({ ...newest, purpose, channel, personId, sent });
    }
  }
  return result;
}
