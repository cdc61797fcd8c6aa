import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { commandIds, commands } from '../../shared/commands.ts';
import { menuTemplate } from './menu.ts';

const actions = () => ({ run: vi.fn(), showDataFolder: vi.fn() });

function flat(items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
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
  });

  it('has the app menu on a Mac only', () => {
    expect(menuTemplate('darwin', false, actions())[0]?.label).toBe('Common Ground');
    expect(menuTemplate('win32', false, actions())[0]?.label).toBe('File');
  });

  it('has developer tools in development only', () => {
    const roles = (forDevelopment: boolean) =>
      flat(menuTemplate('linux', forDevelopment, actions())).map((item) => item.role);
    expect(roles(true)).toContain('toggleDevTools');
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(false)).not.toContain('reload');
  });
});
