/**
 * The native menu, built from the same list of commands as the keyboard in the page.
 *
 * The commands' keys are shown but not taken by the menu where that can be chosen (Windows and Linux): the page
 * listens for them itself, in both hosts, and would otherwise hear each one twice. On a Mac the page hears a key
 * first, and the menu only gets what the page left alone.
 */
import type { MenuItemConstructorOptions } from 'electron';
import { type CommandId, commandIds, commands, type MenuId } from '../../shared/commands.ts';
import { withMnemonics } from './mnemonics.ts';
import { roleItem } from './role-items.ts';

type Item = MenuItemConstructorOptions;

export type MenuActions = {
  /** Hands a command to the page. */
  readonly run: (id: CommandId) => void;
  readonly showDataFolder: () => void;
  readonly showLog: () => void;
  readonly checkForUpdates: () => void;
  /** Shows the licences of what the app is made of. */
  readonly showLicences: () => void;
};

const separator: Item = { type: 'separator' };

/** Other keys for zooming: plus without Shift, and the number pad's. They work without being shown. */
const moreZoomKeys: readonly Item[] = [
  { role: 'zoomIn', accelerator: 'CmdOrCtrl+=', visible: false },
  { role: 'zoomIn', accelerator: 'CmdOrCtrl+numadd', visible: false },
  { role: 'zoomOut', accelerator: 'CmdOrCtrl+numsub', visible: false },
  { role: 'resetZoom', accelerator: 'CmdOrCtrl+num0', visible: false },
];

/** `Mod+Shift+Z` in Electron's spelling. */
function accelerator(keys: string): string {
  return keys.replace('Mod', 'CmdOrCtrl');
}

/**
 * @param forDevelopment adds the developer tools, which the finished app has none of
 */
export function menuTemplate(
  platform: NodeJS.Platform,
  forDevelopment: boolean,
  actions: MenuActions,
): readonly Item[] {
  const command = (id: CommandId): Item => ({
    id,
    label: commands[id].asksMore === true ? `${commands[id].label}…` : commands[id].label,
    accelerator: accelerator(commands[id].keys),
    registerAccelerator: false,
    click: () => actions.run(id),
  });
  /** The commands of a menu, those of one group together. */
  const commandsIn = (menu: MenuId): readonly Item[] =>
    commandIds
      .filter((id) => commands[id].menu === menu)
      .flatMap((id) => (commands[id].startsGroup === true ? [separator, command(id)] : [command(id)]));
  const mac = platform === 'darwin';
  // In a menu, three dots say that there is more to choose before anything happens.
  const aboutApp = commandsIn('app').map((item) => ({ ...item, label: `${item.label}…` }));

  const appMenu: Item = {
    label: 'Common Ground',
    submenu: [
      roleItem('about'),
      separator,
      ...aboutApp,
      separator,
      roleItem('services'),
      separator,
      ...(['hide', 'hideOthers', 'unhide'] as const).map(roleItem),
      separator,
      roleItem('quit'),
    ],
  };
  const file: Item = {
    label: 'File',
    submenu: [
      ...commandsIn('file'),
      separator,
      { label: 'Show data folder', click: actions.showDataFolder },
      separator,
      ...(mac ? [roleItem('close')] : [...aboutApp, separator, roleItem('quit')]),
    ],
  };
  const edit: Item = {
    label: 'Edit',
    submenu: [
      // Commands, not roles: the composer's own history also undoes what the app did to the text.
      ...commandsIn('edit'),
      separator,
      ...(['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'] as const).map(roleItem),
    ],
  };
  const message: Item = { label: 'Message', submenu: [...commandsIn('message')] };
  const view: Item = {
    label: 'View',
    submenu: [
      ...commandsIn('view'),
      separator,
      ...(['resetZoom', 'zoomIn', 'zoomOut'] as const).map(roleItem),
      ...moreZoomKeys,
      roleItem('togglefullscreen'),
      ...(forDevelopment ? [separator, roleItem('reload'), roleItem('toggleDevTools')] : []),
    ],
  };
  const help: Item = {
    role: 'help',
    label: 'Help',
    submenu: [
      ...commandsIn('help'),
      { label: 'Show log', click: actions.showLog },
      { label: 'Check for updates', click: actions.checkForUpdates },
      { label: 'Show licences', click: actions.showLicences },
      ...(mac ? [] : [separator, roleItem('about')]),
    ],
  };
  // Elsewhere than on a Mac, Electron's own menu has a “Zoom” that does nothing.
  const window: Item = {
    role: 'windowMenu',
    label: 'Window',
    submenu: mac
      ? [roleItem('minimize'), roleItem('zoom'), separator, roleItem('front')]
      : [roleItem('minimize'), roleItem('close')],
  };
  const menus = [file, edit, message, view, window, help];
  // A Mac has no such letters, and would show the marks.
  return mac ? [appMenu, ...menus] : withMnemonics(menus);
}
