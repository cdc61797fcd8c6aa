/** Notifications of whom the user wanted to write to, with what can be done about it at once. */
import type { Notification, NotificationConstructorOptions } from 'electron';
import { type Reminder, type ReminderChoice, reminderChoices } from '../../shared/people/reminders.ts';

/** As whose the notifications are shown: the app's id, as it is packed. */
export const notificationId = 'app.commonground.desktop';

/** What the user did with a notification; null for `personId` where it was about several people. */
export type ReminderAnswer = { readonly personId: string | null; readonly choice: ReminderChoice };

const choiceLabels: Readonly<Record<ReminderChoice, string>> = { open: 'Open', tomorrow: 'Tomorrow' };

/**
 * Shows a reminder as a notification. Where the system has no buttons on notifications, a click opens all the same.
 * @param make makes a notification that is not shown yet
 * @param onAnswer hears what the user did with it, once at most
 */
export function createReminders(
  make: (options: NotificationConstructorOptions) => Notification,
  onAnswer: (answer: ReminderAnswer) => void,
): (reminder: Reminder) => void {
  // What nobody holds is collected as garbage, and then hears no click.
  const shown = new Set<Notification>();
  return ({ title, body, personId }) => {
    // Several people cannot be put off in one go without having been looked at.
    const choices = personId === null ? reminderChoices.slice(0, 1) : reminderChoices;
    const actions = choices.map((choice) => ({ type: 'button' as const, text: choiceLabels[choice] }));
    const notification = make({ title, body, actions });
    const answer = (choice: ReminderChoice) => {
      if (shown.delete(notification)) onAnswer({ personId, choice });
    };
    notification.on('click', () => answer('open'));
    notification.on('action', ({ actionIndex }) => answer(choices[actionIndex] ?? 'open'));
    notification.on('close', () => shown.delete(notification));
    shown.add(notification);
    notification.show();
  };
}
