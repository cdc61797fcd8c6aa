/** What only the host can do: the clipboard, the user's browser, the file manager, the window. */
import { contract } from '../../../shared/contract.ts';
import { openableUrl } from '../../../shared/links.ts';
import type { Settings } from '../../../shared/model/settings.ts';
import type { Reminder } from '../../../shared/people/reminders.ts';
import type { SpellingOffer } from '../../../shared/spelling/spelling-mark.ts';
import { cleanText, longestText } from '../../../shared/text.ts';
import { route } from '../dispatcher.ts';
import { Refusal } from '../refusal.ts';

/** How the quick page ends: the draft to go on with, and why it could not be saved, in a sentence. */
export type QuickEnd = { readonly openDraft: string | null; readonly failure: string | null };

/** What a host with windows of its own provides besides. */
export type DesktopHost = {
  /** Takes keys for the quick note, '' for none; returns null, or in a sentence why they cannot be had. */
  readonly takeQuickKeys: (keys: string) => string | null;
  /** Opens the quick note, or brings it to the front. */
  readonly openQuick: () => void;
  /** Whether the app starts when the user logs in; null where it cannot, as in development. */
  readonly loginItem: { readonly isOn: () => boolean; readonly set: (isOn: boolean) => void } | null;
  /** Shows the menu of the last right click, with what the page offers there; null for nothing of the page's own. */
  readonly showContextMenu: (spelling: SpellingOffer | null) => void;
};

/**
 * What a host provides. Each may throw: a `Refusal` carries its own sentence to the user, anything else becomes a
 * general one.
 */
export type Host = {
  /** Resolves once the text is on the clipboard. */
  readonly copyText: (text: string) => Promise<void> | void;
  /** The text on the clipboard, of whatever length. */
  readonly readClipboard: () => Promise<string> | string;
  /** Opens an `https:` or `mailto:` address outside the app; it was checked already. */
  readonly openLink: (url: string) => Promise<void> | void;
  readonly showFolder: (path: string) => Promise<void> | void;
  /** The page has tried to save everything: null when it is, else why it could not be, in a sentence. */
  readonly finishClosing: (failure: string | null) => Promise<void> | void;
  /** The quick page is done, as the contract says. */
  readonly finishQuick: (end: QuickEnd) => Promise<void> | void;
  /** Shows a notification; null where the host has none. */
  readonly showReminder: ((reminder: Reminder) => Promise<void> | void) | null;
  /** The number on the app’s icon; 0 takes it away. */
  readonly showDueCount: (count: number) => Promise<void> | void;
  /** What the user chose of what is not the page’s, such as a title bar’s colour. Told at the start and when changed. */
  readonly applySettings: (settings: Settings) => void;
  /** What only a host with windows of its own can do; null where the page is shown by something else. */
  readonly desktop: DesktopHost | null;
};

/** @throws a refusal with the sentence, where the action fails with none of its own */
async function orRefuse<T>(action: () => Promise<T> | T, sentence: string): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('unavailable', sentence, error);
  }
}

async function attempt(action: () => Promise<void> | void, sentence: string): Promise<Record<string, never>> {
  await orRefuse(action, sentence);
  return {};
}

function desktopOf({ desktop }: Host): DesktopHost {
  if (desktop === null) throw new Refusal('unavailable', 'Only the desktop app can do that.');
  return desktop;
}

export function hostRoutes(host: Host, dataFolder: string) {
  return {
    copyText: route(contract.copyText, ({ text }) =>
      attempt(
        () => host.copyText(text),
        'The text could not be put on the clipboard. Select it and copy it with the keyboard.',
      ),
    ),
    readClipboard: route(contract.readClipboard, async () => {
      const text = await orRefuse(
        host.readClipboard,
        'The clipboard could not be read. Paste it with the keyboard.',
      );
      return { text: cleanText(text.slice(0, longestText)) };
    }),
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
    tryQuickKeys: route(contract.tryQuickKeys, ({ keys }) => ({
      problem: desktopOf(host).takeQuickKeys(keys),
    })),
    readOpensAtLogin: route(contract.readOpensAtLogin, () => ({
      isOn: host.desktop?.loginItem?.isOn() ?? null,
    })),
    setOpensAtLogin: route(contract.setOpensAtLogin, ({ isOn }) => {
      const { loginItem } = desktopOf(host);
      if (loginItem === null) throw new Refusal('unavailable', 'Only the installed app can do that.');
      return attempt(
        () => loginItem.set(isOn),
        'Your system did not allow it. You may be able to change it in the system’s settings.',
      );
    }),
    showContextMenu: route(contract.showContextMenu, ({ spelling }) =>
      attempt(() => desktopOf(host).showContextMenu(spelling), 'The menu could not be shown.'),
    ),
    openQuick: route(contract.openQuick, () =>
      attempt(() => desktopOf(host).openQuick(), 'The quick note could not be opened.'),
    ),
    finishQuick: route(contract.finishQuick, (end) =>
      attempt(() => host.finishQuick(end), 'The window could not be closed.'),
    ),
  };
}
