/** Tells the user once of everybody who has become due, and does what they chose on the notification. */
import type { HostEvent } from '../shared/contract.ts';
import type { Due } from '../shared/people/follow-up.ts';
import { reminderFor, untoldOf, withTold } from '../shared/people/reminders.ts';
import { api } from './api/client.ts';
import { putOffToTomorrow } from './workspace/follow-ups.ts';
import { getPerson } from './workspace/people.ts';
import { goTo } from './workspace/route.ts';
import { loadPeople, savePerson } from './workspace/store.ts';

export type ReminderEvent = Extract<HostEvent, { readonly kind: 'reminder' }>;

/** Carries out what the user chose on a notification. */
export async function carryOut({ personId, choice }: ReminderEvent): Promise<void> {
  if (choice === 'open' || personId === null) {
    goTo({ section: 'people', id: personId });
    return;
  }
  await loadPeople();
  putOffToTomorrow(personId);
}

let isTelling = false;

/**
 * Shows a notification of those who are due and of whom nothing was said. That it was said is kept with the people, so
 * that it is said once, whatever happens to the app meanwhile.
 * @param openId whose page is open
 */
export async function tell(due: readonly Due[], openId: string | null): Promise<void> {
  if (isTelling) return;
  isTelling = true;
  const known = due.flatMap((one) => {
    const person = getPerson(one.person.id);
    return person === null ? [] : [{ ...one, person }];
  });
  const reminder = reminderFor(known, openId);
  const isTold = reminder === null || (await api.showReminder(reminder)).ok;
  isTelling = false;
  if (!isTold) return;
  for (const told of untoldOf(known)) {
    // Whoever was changed while the notification was shown is looked at again then.
    if (getPerson(told.person.id) === told.person) savePerson(withTold(told));
  }
}
