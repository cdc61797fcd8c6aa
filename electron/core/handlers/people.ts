/** The people the user writes to. */
import { linesOf } from '../../../shared/address-book/lines-of.ts';
import { contract } from '../../../shared/contract.ts';
import { route } from '../dispatcher.ts';
import { Refusal } from '../refusal.ts';
import type { Storage } from '../storage/storage.ts';

export function peopleRoutes({ people, drafts, addressBook, forgetting }: Storage) {
  return {
    listPeople: route(contract.listPeople, ({ page }) => {
      const { records, nextPage } = people.page(page);
      return { people: records, nextPage };
    }),
    savePerson: route(contract.savePerson, (person) => {
      forgetting.cancel(person.id);
      people.save(person);
      return {};
    }),
    changePeople: route(contract.changePeople, (change) => {
      for (const { id } of change.save) forgetting.cancel(id);
      people.change(change);
      return {};
    }),
    forgetPerson: route(contract.forgetPerson, ({ id }) => {
      const toThem = drafts.all().flatMap((draft) => (draft.personId === id ? [draft.id] : []));
      const person = people.get(id);
      const lines = person === undefined ? [] : linesOf(person, addressBook.read().connections);
      const connections = lines.map((line) => line.id);
      // Kept first: what a crash interrupts is completed at the next start.
      forgetting.schedule(id, connections);
      people.change({ save: [], remove: [id] });
      drafts.change({ save: [], remove: toThem });
      return { drafts: toThem, connections };
    }),
    removePerson: route(contract.removePerson, ({ id }) => {
      if (!people.remove(id)) throw new Refusal('not-found', 'This person is not there any more.');
      return {};
    }),
  };
}
