/** The quick note from anywhere: by keys that work in every program and by the app's entry in the tray or menu bar. */
import { app, globalShortcut, Menu, nativeImage, Tray } from 'electron';
import type { Settings } from '../../shared/model/settings.ts';
import type { QuickEnd } from '../core/handlers/host.ts';
import type { Log } from '../core/log.ts';
import type { OneWindow } from './one-window.ts';
import { createQuickKeys } from './quick-keys.ts';
import { keepQuickNote } from './quick-note.ts';
import { openQuickWindow } from './quick-window.ts';
import { createTrayEntry, trayTemplate } from './tray.ts';

export type QuickAccess = {
  /** Takes the keys and shows the entry that the user chose. */
  readonly apply: (settings: Pick<Settings, 'quickKeys' | 'staysInTray'>) => void;
  /** Opens the quick note, or brings it to the front. */
  readonly open: () => void;
  readonly takeKeys: (keys: string) => string | null;
  readonly finish: (end: QuickEnd) => void;
  /** Whether the app's entry is there, from which everything can be reached without a window. */
  readonly isInTray: () => boolean;
};

type QuickAccessOptions = {
  readonly preload: string;
  readonly icon: string;
  readonly platform: NodeJS.Platform;
  readonly log: Log;
  readonly window: OneWindow;
};

/** In pixels, as tall as the bars are in which systems show such entries. */
const traySize = { darwin: 18, other: 24 } as const;

export function createQuickAccess({ preload, icon, platform, log, window }: QuickAccessOptions): QuickAccess {
  const isMac = platform === 'darwin';
  const note = keepQuickNote(
    (onClosed) =>
      openQuickWindow({
        preload,
        hasDevTools: !app.isPackaged,
        icon,
        platform,
        log,
        onDecided: window.onOtherDecided,
        onClosed,
      }),
    (id) => {
      const composer = window.atHand();
      composer.focus();
      composer.send({ kind: 'draft', id });
    },
    window.onOtherClosed,
  );
  const keys = createQuickKeys(globalShortcut, isMac, note.show);
  const menu = trayTemplate({
    writeQuickNote: note.show,
    showWindow: () => window.atHand().focus(),
    quit: () => app.quit(),
  });
  const entry = createTrayEntry(
    () => {
      const height = isMac ? traySize.darwin : traySize.other;
      return new Tray(nativeImage.createFromPath(icon).resize({ height }));
    },
    () => Menu.buildFromTemplate([...menu]),
    (error) => log.error('there is no entry in the tray', error),
  );
  app.on('will-quit', () => globalShortcut.unregisterAll());
  return {
    apply: ({ quickKeys, staysInTray }) => {
      entry.set(staysInTray);
      const problem = keys.take(quickKeys);
      if (problem !== null) log.info('the keys of the quick note could not be had');
    },
    open: note.show,
    takeKeys: keys.take,
    finish: note.finish,
    isInTray: entry.isThere,
  };
}
