import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { autostartEntry, isEntryOn, linuxLoginItem, systemLoginItem } from './login-item.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'common-ground-login-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const entryIn = (config: string) => join(config, 'autostart', 'app.commonground.desktop.desktop');

describe('on Linux', () => {
  it('is off until it is chosen, and an entry of the user’s own while it is on', () => {
    const item = linuxLoginItem(folder, '/opt/Common Ground/common-ground');
    expect(item.isOn()).toBe(false);
    item.set(true);
    expect(item.isOn()).toBe(true);
    expect(readFileSync(entryIn(folder), 'utf8')).toContain(
      'Exec="/opt/Common Ground/common-ground" --at-login\n',
    );
    item.set(false);
    expect(item.isOn()).toBe(false);
    expect(existsSync(entryIn(folder))).toBe(false);
    item.set(false);
  });

  it('is off where the user switched the entry off in their desktop, and on again when they choose it here', () => {
    mkdirSync(join(folder, 'autostart'));
    const item = linuxLoginItem(folder, '/opt/app');
    writeFileSync(entryIn(folder), `${autostartEntry('/opt/app')}X-GNOME-Autostart-enabled=false\n`);
    expect(item.isOn()).toBe(false);
    item.set(true);
    expect(item.isOn()).toBe(true);
  });

  it.each([
    ['Hidden=true', false],
    ['hidden = TRUE', false],
    ['X-GNOME-Autostart-enabled=false', false],
    ['X-GNOME-Autostart-enabled=true', true],
    ['Hidden=false', true],
    ['Comment=Hidden=true', true],
  ])('reads the line %s of an entry', (line, isOn) => {
    expect(isEntryOn(`[Desktop Entry]\n${line}\n`)).toBe(isOn);
  });

  it('starts the app from wherever it lies', () => {
    expect(autostartEntry('/a/100% "mine" $HOME `x` b\\c')).toContain(
      'Exec="/a/100%% \\\\"mine\\\\" \\\\$HOME \\\\`x\\\\` b\\\\\\\\c" --at-login',
    );
  });
});

describe('on other systems', () => {
  const settings = { openAtLogin: true, executableWillLaunchAtLogin: false };
  const app = {
    getLoginItemSettings: vi.fn().mockReturnValue(settings),
    setLoginItemSettings: vi.fn(),
  };

  it('is what the system says, also of what was switched off there', () => {
    expect(systemLoginItem(app, 'darwin').isOn()).toBe(true);
    expect(systemLoginItem(app, 'win32').isOn()).toBe(false);
    expect(app.getLoginItemSettings).toHaveBeenLastCalledWith({ args: ['--at-login'] });
  });

  it.each([true, false])('is told to the system: %s', (isOn) => {
    systemLoginItem(app, 'win32').set(isOn);
    expect(app.setLoginItemSettings).toHaveBeenLastCalledWith({ openAtLogin: isOn, args: ['--at-login'] });
  });
});
