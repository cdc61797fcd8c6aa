/** What the list of people shows, who is being added, and how people change; what is recorded of one: `person/actions.ts`. */
import { create } from 'zustand';
import type { Person } from '../../../shared/model/person.ts';
import { noFilter, type PeopleFilter, type SortId } from '../../../shared/people/list-people.ts';
import { newPerson } from '../../../shared/people/new-person.ts';
import { showToast } from '../../ui/toasts.ts';
import { getPerson as getKnown } from '../../workspace/people.ts';
import { goTo } from '../../workspace/route.ts';
import { forgetPerson, getWorkspace, saveDraft, savePerson } from '../../workspace/store.ts';

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

/** Deletes a person with the drafts to them. It can be undone for a while; then no copy of them is kept anywhere. */
export function deletePerson(person: Person): void {
  const drafts = Object.values(getWorkspace().drafts).filter(({ personId }) => personId === person.id);
  forgetPerson(person.id);
  goTo({ section: 'people', id: null });
  showToast(`${person.name.trim() || 'The person without a name'} was deleted.`, {
    label: 'Undo',
    run: () => {
      savePerson(person);
      for (const draft of drafts) saveDraft(draft);
      goTo({ section: 'people', id: person.id });
    },
  });
}
