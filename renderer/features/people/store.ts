/** What the list of people shows, and everything the user can do to a person. */
import { create } from 'zustand';
import type { Message, Note, Person } from '../../../shared/model/person.ts';
import { logMessage as withLogged } from '../../../shared/people/dialogue.ts';
import { noFilter, type PeopleFilter, type SortId } from '../../../shared/people/list-people.ts';
import { newPerson } from '../../../shared/people/new-person.ts';
import { withStage } from '../../../shared/people/stage-history.ts';
import { type StageId, stageLabels } from '../../../shared/stages.ts';
import { showToast } from '../../ui/toasts.ts';
import { getPerson as getKnown } from '../../workspace/people.ts';
import { goTo } from '../../workspace/route.ts';
import { removePerson, savePerson } from '../../workspace/store.ts';

export type LayoutId = 'list' | 'board';

type PeopleView = PeopleFilter & {
  readonly query: string;
  readonly sort: SortId;
  readonly layout: LayoutId;
  /** Someone just added of whom nothing was typed yet; they are saved with the first letter. */
  readonly unsaved: Person | null;
};

/** Kept while the user is elsewhere in the app. */
export const usePeopleView = create<PeopleView>(() => ({
  query: '',
  ...noFilter,
  sort: 'changed',
  layout: 'list',
  unsaved: null,
}));

export function changeView(part: Partial<PeopleView>): void {
  usePeopleView.setState(part);
}

const now = () => new Date().toISOString();

function getPerson(id: string): Person | null {
  const { unsaved } = usePeopleView.getState();
  return getKnown(id) ?? (unsaved?.id === id ? unsaved : null);
}

/** Opens the form for someone new. */
export function addPerson(): void {
  const unsaved = newPerson({ id: crypto.randomUUID(), now: now() });
  changeView({ unsaved });
  goTo({ section: 'people', id: unsaved.id });
}

/** Applies a change to a person and saves them; nothing happens to someone who was deleted meanwhile. */
export function changePerson(id: string, change: (person: Person) => Person): void {
  const person = getPerson(id);
  if (person === null) return;
  savePerson({ ...change(person), updatedAt: now() });
  if (usePeopleView.getState().unsaved?.id === id) changeView({ unsaved: null });
}

export function changeStage(id: string, stage: StageId): void {
  changePerson(id, (person) => withStage(person, stage, now()));
}

export function deletePerson(person: Person): void {
  removePerson(person.id);
  goTo({ section: 'people', id: null });
  showToast(`${person.name.trim() || 'The person without a name'} was deleted.`, {
    label: 'Undo',
    run: () => {
      savePerson(person);
      goTo({ section: 'people', id: person.id });
    },
  });
}

export function addNote(personId: string, text: string): void {
  const note: Note = { id: crypto.randomUUID(), at: now(), text };
  changePerson(personId, (person) => ({ ...person, notes: [...person.notes, note] }));
}

export function changeNote(personId: string, noteId: string, text: string): void {
  changePerson(personId, (person) => ({
    ...person,
    notes: person.notes.map((note) => (note.id === noteId ? { ...note, text } : note)),
  }));
}

export function deleteNote(personId: string, note: Note): void {
  changePerson(personId, (person) => ({
    ...person,
    notes: person.notes.filter(({ id }) => id !== note.id),
  }));
  showToast('The note was deleted.', {
    label: 'Undo',
    run: () => changePerson(personId, (person) => ({ ...person, notes: [...person.notes, note] })),
  });
}

/** Records a message that happened outside the app; an answer can move the stage, which the user is told. */
export function logMessage(
  personId: string,
  message: Pick<Message, 'at' | 'direction' | 'channel' | 'text'>,
): void {
  const person = getPerson(personId);
  if (person === null) return;
  const { stage, stageHistory } = person;
  const logged = { ...message, id: crypto.randomUUID(), purpose: null, templateId: null };
  const after = withLogged(person, logged, now());
  changePerson(personId, () => after);
  if (after.stage === stage) return;
  showToast(`The stage is now “${stageLabels[after.stage]}”.`, {
    label: `Keep “${stageLabels[stage]}”`,
    run: () => changePerson(personId, (changed) => ({ ...changed, stage, stageHistory })),
  });
}

export function deleteMessage(personId: string, message: Message): void {
  changePerson(personId, (person) => ({
    ...person,
    messages: person.messages.filter(({ id }) => id !== message.id),
  }));
  showToast('The message was deleted.', {
    label: 'Undo',
    run: () => changePerson(personId, (person) => ({ ...person, messages: [...person.messages, message] })),
  });
}
