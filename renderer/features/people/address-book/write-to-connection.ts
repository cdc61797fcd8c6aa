import { personFromConnection } from '../../../../shared/address-book/person-from-connection.ts';
import { indexPeople } from '../../../../shared/import/find-person.ts';
import type { BookConnection } from '../../../../shared/model/address-book.ts';
import { startDraft } from '../../../workspace/drafts.ts';
import { everyone } from '../../../workspace/people.ts';
import { goTo } from '../../../workspace/route.ts';
import { loadPeople, savePerson } from '../../../workspace/store.ts';

/** Makes the connection one of the people and begins the first message to them; who is kept already is shown instead. */
export async function writeToConnection(connection: BookConnection): Promise<void> {
  await loadPeople();
  const known = indexPeople(everyone(['name', 'profileLink', 'email', 'company']) ?? []).find(connection);
  if (known !== null) {
    goTo({ section: 'people', id: known.id });
    return;
  }
  const person = personFromConnection(connection, { id: crypto.randomUUID(), now: new Date().toISOString() });
  savePerson(person);
  startDraft('first-message', { person });
}
