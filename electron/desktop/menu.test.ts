import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { commandIds, commands } from '../../shared/commands.ts';
import { menuTemplate } from './menu.ts';

const actions = () => ({
  run: vi.fn(),
  showDataFolder: vi.fn(),
  showLog: vi.fn(),
  checkForUpdates: vi.fn(),
  showLicences: vi.fn(),
});

function flat(items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
}

/** A line for each menu: its name, then what is in it; a bar is a line across the menu. */
function outline(items: readonly MenuItemConstructorOptions[]): readonly string[] {
  const name = ({ id, label, role, type }: MenuItemConstructorOptions) => {
    if (type === 'separator') return '|';
    return id ?? role ?? label?.replace('&', '') ?? '';
  };
  return items.map((menu) => {
    const items = Array.isArray(menu.submenu) ? menu.submenu : [];
    const inside = items.filter(({ visible }) => visible !== false).map(name);
    // What has no name would be an empty line in the menu.
    expect(inside).not.toContain('');
    return `${name(menu)}: ${inside.join(' ')}`.trimEnd();
  });
}

describe('menuTemplate', () => {
  it.each(['darwin', 'win32', 'linux'] as const)(
    'offers every command once on %s, with its keys',
    (platform) => {
      const items = flat(menuTemplate(platform, false, actions()));
      for (const id of commandIds) {
        const found = items.filter((item) => item.id === id);
        expect(found).toHaveLength(1);
        expect(found[0]?.accelerator).toBe(commands[id].keys.replace('Mod', 'CmdOrCtrl'));
        expect(found[0]?.registerAccelerator).toBe(false);
      }
    },
  );

  it('hands undo and redo to the page, and leaves the clipboard to the system', () => {
    const roles = flat(menuTemplate('linux', false, actions())).map((item) => item.role);
    expect(roles).not.toContain('undo');
    expect(roles).not.toContain('redo');
    expect(roles).toEqual(expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll']));
  });

  it('runs the command that was clicked', () => {
    const done = actions();
    for (const item of flat(menuTemplate('linux', false, done)))
      Reflect.apply(item.click ?? (() => {}), item, []);
    expect(done.run.mock.calls.flat().toSorted()).toEqual([...commandIds].toSorted());
    expect(done.showDataFolder).toHaveBeenCalledOnce();
    expect(done.showLog).toHaveBeenCalledOnce();
    expect(done.checkForUpdates).toHaveBeenCalledOnce();
    expect(done.showLicences).toHaveBeenCalledOnce();
  });

  it('stands where users of Windows and Linux look for it', () => {
    const inside = outline(menuTemplate('linux', false, actions()));
    expect(inside).toEqual([
      'File: new-draft quick-note | import export | Show data folder | show-settings | quit',
      'Edit: undo redo | cut copy paste pasteAndMatchStyle selectAll',
      'Message: copy-message check-text copy-brief | next-step previous-step | next-finding previous-finding | ' +
        'next-spelling previous-spelling',
      'View: open-palette show-compose show-people show-templates show-insights | resetZoom zoomIn zoomOut togglefullscreen',
      'windowMenu: minimize close',
      'help: show-shortcuts Show log Check for updates Show licences | about',
    ]);
    expect(outline(menuTemplate('win32', false, actions()))).toEqual(inside);
  });

  it('has the app’s own menu first on a Mac, where the system puts the rest', () => {
    expect(outline(menuTemplate('darwin', false, actions()))).toEqual([
      'Common Ground: about | show-settings | services | hide hideOthers unhide | quit',
      'File: new-draft quick-note | import export | Show data folder | close',
      'Edit: undo redo | cut copy paste pasteAndMatchStyle selectAll',
      'Message: copy-message check-text copy-brief | next-step previous-step | next-finding previous-finding | ' +
        'next-spelling previous-spelling',
      'View: open-palette show-compose show-people show-templates show-insights | resetZoom zoomIn zoomOut togglefullscreen',
      'windowMenu: minimize zoom | front',
      'help: show-shortcuts Show log Check for updates Show licences',
    ]);
  });

  it('names commands as the page does, and says where more is asked', () => {
    const items = flat(menuTemplate('linux', false, actions()));
    const labelOf = (id: string) => items.find((item) => item.id === id)?.label?.replace('&', '');
    expect(labelOf('new-draft')).toBe(commands['new-draft'].label);
    expect(labelOf('show-settings')).toBe('Settings…');
    expect(labelOf('import')).toBe('Import…');
  });

  it.each(['darwin', 'linux'] as const)(
    'names everything itself on %s, with one capital and in British spelling',
    (platform) => {
      const shown = flat(menuTemplate(platform, true, actions())).filter(
        ({ type, visible }) => type !== 'separator' && visible !== false,
      );
      for (const { label, role } of shown) {
        const [first = '', ...others] = label?.replace('&', '').replace('Common Ground', '').split(' ') ?? [];
        expect(first, role).toMatch(/^[A-Z]|^$/);
        expect(others.filter((word) => /^[A-Z]./.test(word))).toEqual([]);
        expect(label).not.toMatch(/[^s]iz(e|ing|ation)/);
      }
    },
  );

  it('is used by letters where the system has them, each once in its menu', () => {
    const letters = (items: readonly MenuItemConstructorOptions[]) =>
      items.flatMap(({ label }) => /&(.)/.exec(label ?? '')?.[1]?.toLowerCase() ?? []);
    const menus = menuTemplate('win32', false, actions());
    expect(letters(menus)).toEqual(['f', 'e', 'm', 'v', 'w', 'h']);
    for (const { submenu } of menus) {
      const found = letters(Array.isArray(submenu) ? submenu : []);
      expect(new Set(found).size).toBe(found.length);
    }
    expect(letters(flat(menuTemplate('darwin', false, actions())))).toEqual([]);
  });

  it.each([
    ['CmdOrCtrl+=', 'zoomIn'],
    ['CmdOrCtrl+numadd', 'zoomIn'],
    ['CmdOrCtrl+numsub', 'zoomOut'],
    ['CmdOrCtrl+num0', 'resetZoom'],
  ])('zooms by %s, too, without saying everything twice', (accelerator, role) => {
    const items = flat(menuTemplate('linux', false, actions()));
    expect(items).toContainEqual({ role, accelerator, visible: false });
  });

  it('has developer tools in development only', () => {
    const roles = (forDevelopment: boolean) =>
      flat(menuTemplate('linux', forDevelopment, actions())).map((item) => item.role);
    expect(roles(true)).toContain('toggleDevTools');
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(false)).not.toContain('reload');
  });
});
