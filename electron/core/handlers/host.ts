/** What only the host can do: the clipboard, the user's browser, the file manager, the window. */
import { contract } from '../../../shared/contract.ts';
import { openableUrl } from '../../../shared/links.ts';
import type { Settings } from '../../../shared/model/settings.ts';
import type { Reminder } from '../../../shared/people/reminders.ts';
import { route } from '../dispatcher.ts';
import { Refusal } from '../refusal.ts';

/**
 * What a host provides. Each may throw: a `Refusal` carries its own sentence to the user, anything else becomes a
 * general one.
 */
export type Host = {
  /** Resolves once the text is on the clipboard. */
  readonly copyText: (text: string) => Promise<void> | void;
  /** Opens an `https:` or `mailto:` address outside the app; it was checked already. */
  readonly openLink: (url: string) => Promise<void> | void;
  readonly showFolder: (path: string) => Promise<void> | void;
  /** The page has tried to save everything: null when it is, else why it could not be, in a sentence. */
  readonly finishClosing: (failure: string | null) => Promise<void> | void;
  /** Shows a notification; null where the host has none. */
  readonly showReminder: ((reminder: Reminder) => Promise<void> | void) | null;
  /** The number on the app’s icon; 0 takes it away. */
  readonly showDueCount: (count: number) => Promise<void> | void;
  /** Light, dark, or as the system has it: for what is not the page’s, as a title bar. Told at the start and when changed. */
  readonly applyAppearance: (appearance: Settings['appearance']) => void;
};

async function attempt(action: () => Promise<void> | void, sentence: string): Promise<Record<string, never>> {
  try {
    await action();
    return {};
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('unavailable', sentence, error);
  }
}

export function hostRoutes(host: Host, dataFolder: string) {
  return {
    copyText: route(contract.copyText, ({ text }) =>
      attempt(
        () => host.copyText(text),
        'The text could not be put on the clipboard. Select it and copy it with the keyboard.',
      ),
    ),
    openLink: route(contract.openLink, ({ url }) => {
      const checked = openableUrl(url);
      if (checked === null) {
        throw new Refusal(
          'invalid-input',
          'This link cannot be opened. A link that can be opened begins with https:// or mailto:.',
        );
      }
      return attempt(
        () => host.openLink(checked.href),
        'The link could not be opened. Copy it into your browser instead.',
      );
    }),
    showReminder: route(contract.showReminder, (reminder) => {
      const { showReminder } = host;
      if (showReminder === null)
        throw new Refusal('unavailable', 'Notifications are shown by the desktop app only.');
      return attempt(() => showReminder(reminder), 'The notification could not be shown.');
    }),
    showDueCount: route(contract.showDueCount, ({ count }) =>
      attempt(() => host.showDueCount(count), 'The number on the app’s icon could not be changed.'),
    ),
    showDataFolder: route(contract.showDataFolder, () =>
      attempt(() => host.showFolder(dataFolder), `The folder could not be opened. It is ${dataFolder}.`),
    ),
    finishClosing: route(contract.finishClosing, ({ failure }) =>
      attempt(() => host.finishClosing(failure), 'The window could not be closed.'),
    ),
  };
}
