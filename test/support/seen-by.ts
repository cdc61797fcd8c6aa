/** What a user sees of their data: the whole workspace and all people, in the order of their ids. */
import type { Output } from '../../shared/contract.ts';
import type { Person } from '../../shared/model/person.ts';
import type { startCore } from './core-in-folder.ts';

function byId<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return items.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

export async function seenBy(core: Pick<ReturnType<typeof startCore>, 'ask'>) {
  const { templates, drafts, ...workspace } = await core.ask('openWorkspace');
  const people: Person[] = [];
  for (let page: number | null = 0; page !== null; ) {
    const answer: Output<'listPeople'> = await core.ask('listPeople', { page });
    people.push(...answer.people);
    page = answer.nextPage;
  }
  return { ...workspace, templates: byId(templates), drafts: byId(drafts), people: byId(people) };
}
