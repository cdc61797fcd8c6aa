/**
 * Answers right clicks in every window with a menu. Chromium says what was clicked; the page alone knows which words it
 * has marked, so it is asked first, and a page that hangs gets no menu.
 */
import { type BrowserWindow, Menu } from 'electron';
import type { HostEvent } from '../../shared/contract.ts';
import { hostEventChannel } from '../../shared/method-names.ts';
import type { SpellingOffer } from '../../shared/spelling/spelling-mark.ts';
import { type Clicked, contextMenuTemplate } from './context-menu.ts';

export type RightClicks = {
  /** Listens to a window, until it is closed. */
  readonly hear: (window: BrowserWindow) => void;
  /** Shows the menu for what was clicked last, with what the page offers there. */
  readonly show: (spelling: SpellingOffer | null) => void;
};

/** @param copyLink puts an address on the clipboard */
export function createRightClicks(copyLink: (address: string) => void): RightClicks {
  let last: { readonly window: BrowserWindow; readonly clicked: Clicked } | null = null;
  const tell = (window: BrowserWindow, event: HostEvent) => {
    if (!window.isDestroyed()) window.webContents.send(hostEventChannel, event);
  };
  return {
    hear: (window) => {
      window.webContents.on('context-menu', (_event, clicked) => {
        last = { window, clicked };
        tell(window, { kind: 'right-click' });
      });
    },
    show: (spelling) => {
      if (last === null) return;
      const { window, clicked } = last;
      // One click, one menu.
      last = null;
      if (window.isDestroyed()) return;
      const items = contextMenuTemplate(clicked, spelling, {
        run: (id) => tell(window, { kind: 'command', id }),
        answerSpelling: (answer) => tell(window, { kind: 'spelling', answer }),
        copyLink,
      });
      if (items.length > 0) Menu.buildFromTemplate([...items]).popup({ window });
    },
  };
}
