import { describe, expect, it } from 'vitest';
import { openerFor, start } from './opener.ts';

const url = 'https://example.com/?a=1&b=$(x)';

describe('openerFor', () => {
  it('hands the target over as one argument, on every system', () => {
    for (const platform of ['darwin', 'win32', 'linux'] as const) {
      const command = openerFor({ url }, platform, { DISPLAY: ':0' });
      expect(command?.args).toContain(url);
      expect(command?.program).not.toMatch(/sh|cmd/);
    }
    expect(openerFor({ folder: '/data' }, 'win32', {})).toEqual({ program: 'explorer', args: ['/data'] });
  });

  it('opens nothing on a Linux without a screen', () => {
    expect(openerFor({ url }, 'linux', {})).toBeNull();
    expect(openerFor({ url }, 'linux', { WAYLAND_DISPLAY: 'wayland-0' })).not.toBeNull();
  });
});

describe('start', () => {
  it('says whether the opener could be started', async () => {
    expect(await start(null)).toBe(false);
    expect(await start({ program: 'there-is-no-such-program', args: [] })).toBe(false);
    expect(await start({ program: process.execPath, args: ['--version'] })).toBe(true);
  });
});
