import { spawn } from 'node:child_process';
import { describe, expect, it, vi } from 'vitest';
import { openerFor, start } from './opener.ts';

vi.mock('node:child_process', async (load) => {
  const childProcess = await load<typeof import('node:child_process')>();
  return { ...childProcess, spawn: vi.fn(childProcess.spawn) };
});

const url = 'https://example.com/?a=1&b=$(x)';
const folder = '/home/ada/My Data';
const file = '/tmp/a b/open.html';

describe('openerFor', () => {
  it.each([
    ['darwin', { url }, { program: 'open', args: [url] }],
    ['darwin', { folder }, { program: 'open', args: [folder] }],
    ['win32', { url }, { program: 'rundll32', args: ['url.dll,FileProtocolHandler', url] }],
    ['win32', { folder }, { program: 'explorer', args: [folder] }],
    ['linux', { url }, { program: 'xdg-open', args: [url] }],
    ['linux', { folder }, { program: 'xdg-open', args: [folder] }],
    ['linux', { file }, { program: 'xdg-open', args: [file] }],
    ['darwin', { file }, { program: 'open', args: [file] }],
  ] as const)('hands the target to the opener of %s, as one argument (%j)', (platform, target, command) => {
    expect(openerFor(target, platform, { DISPLAY: ':0' })).toEqual(command);
  });

  it('opens nothing on a Linux without a screen', () => {
    expect(openerFor({ url }, 'linux', {})).toBeNull();
    for (const screen of ['DISPLAY', 'WAYLAND_DISPLAY', 'WSL_DISTRO_NAME']) {
      expect(openerFor({ url }, 'linux', { [screen]: 'x' })).not.toBeNull();
    }
  });
});

describe('start', () => {
  it('says whether the opener could be started', async () => {
    expect(await start(null)).toBe(false);
    expect(await start({ program: 'there-is-no-such-program', args: [] })).toBe(false);
    expect(await start({ program: process.execPath, args: ['--version'] })).toBe(true);
  });

  it('leaves the opener to itself: it writes nothing here, and may outlive the host', async () => {
    const opener = vi.mocked(spawn);
    opener.mockClear();
    const args = ['--version'];
    await start({ program: process.execPath, args });
    expect(opener).toHaveBeenCalledExactlyOnceWith(process.execPath, args, {
      stdio: 'ignore',
      detached: true,
    });
  });
});
