/** The app’s entry in the tray, or in the menu bar of a Mac: there while the user wants it. */
import type { Menu, MenuItemConstructorOptions, Tray } from 'electron';
import { commands } from '../../shared/commands.ts';

export type TrayActions = {
  readonly writeQuickNote: () => void;
  readonly showWindow: () => void;
  readonly quit: () => void;
};

export function trayTemplate(actions: TrayActions): readonly MenuItemConstructorOptions[] {
  return [
    { label: commands['quick-note'].label, click: actions.writeQuickNote },
    { label: 'Open Common Ground', click: actions.showWindow },
    { type: 'separator' },
    { label: 'Quit Common Ground', click: actions.quit },
  ];
}

export type TrayEntry = {
  /** Shows the entry, or takes it away. */
  readonly set: (isWanted: boolean) => void;
  /** Whether it is there: the app can then do without a window. */
  readonly isThere: () => boolean;
};

/**
 * @param make makes an entry
 * @param menu its menu
 */
export function createTrayEntry(
  make: () => Tray,
  menu: () => Menu,
  onProblem: (error: unknown) => void,
): TrayEntry {
  // What nobody holds is collected as garbage, and its entry goes with it.
  let tray: Tray | null = null;
  return {
    set: (isWanted) => {
      if (isWanted === (tray !== null)) return;
      tray?.destroy();
      tray = null;
      if (!isWanted) return;
      try {
        tray = make();
        tray.setToolTip('Common Ground');
        tray.setContextMenu(menu());
      } catch (error) {
        // A system without such a place.
        onProblem(error);
      }
    },
    isThere: () => tray !== null,
  };
}
