/** The people the user writes to. */
import { contract } from '../../../shared/contract.ts';
import { route } from '../dispatcher.ts';
import { Refusal } from '../refusal.ts';
import type { Storage } from '../storage/storage.ts';

export function peopleRoutes({ people }: Storage) {
  return {
    listPeople: route(contract.listPeople, ({ page }) => {
      const { records, nextPage } = people.page(page);
      return { people: records, nextPage };
    }),
    savePerson: route(contract.savePerson, (person) => {
      people.save(person);
      return {};
    }),
    changePeople: route(contract.changePeople, (change) => {
      people.change(change);
      return {};
    }),
    removePerson: route(contract.removePerson, ({ id }) => {
      if (!people.remove(id)) throw new Refusal('not-found', 'This person is not there any more.');
      return {};
    }),
  };
}
