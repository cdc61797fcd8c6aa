import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canReadFiles, defaultBrowser, findsName, writeLinkFile } from './hand-over.ts';

const link = 'http://0123456789abcdef.localhost:4710/#open=a.b&"c';

describe('the file that leads to a link', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'common-ground-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('leads there, and nothing of the link is in its name', () => {
    const { path } = writeLinkFile(link, folder);
    const page = readFileSync(path, 'utf8');
    const written = link.replace('&', '&amp;').replace('"', '&quot;');
    expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${written}">`);
    expect(page).toContain(`<a href="${written}">Open Common Ground</a>`);
    expect(page).toContain('<meta name="referrer" content="no-referrer">');
    expect(path).toMatch(/open\.html$/);
    expect(path).not.toContain('0123');
  });

  it.skipIf(process.platform === 'win32')('is the user’s alone, and so is its folder', () => {
    const { path } = writeLinkFile(link, folder);
    expect([path, dirname(path)].map((one) => statSync(one).mode & 0o777)).toEqual([0o600, 0o700]);
  });

  it('leaves nothing behind when it is removed, also when it is gone already', () => {
    const { path, remove } = writeLinkFile(link, folder);
    expect(existsSync(path)).toBe(true);
    remove();
    expect(readdirSync(folder)).toEqual([]);
    expect(remove).not.toThrow();
  });
});

describe('whether the browser can be led by a file', () => {
  it.each([
    ['darwin', {}, 'firefox_firefox.desktop', true],
    ['win32', {}, '', false],
    ['linux', {}, 'firefox.desktop', true],
    ['linux', {}, '', true],
    ['linux', {}, 'firefox_firefox.desktop', false],
    ['linux', { WSL_DISTRO_NAME: 'Debian' }, '', false],
  ] as const)(
    'follows from the system and the browser (%s %j “%s”)',
    async (platform, env, name, expected) => {
      expect(await canReadFiles(platform, env, () => Promise.resolve(name))).toBe(expected);
    },
  );

  it('asks a program that may not be there', async () => {
    expect(await defaultBrowser('there-is-no-such-program')).toBe('');
    expect(await defaultBrowser('echo')).toBe('get default-web-browser');
  });
});

describe('whether the browser finds a name', () => {
  const refuse = () => Promise.reject(new Error('ENOTFOUND'));
  it('is asked of the system where a browser asks it too', async () => {
    expect(await findsName('a.localhost', 'darwin', refuse)).toBe(false);
    expect(await findsName('a.localhost', 'darwin', () => Promise.resolve())).toBe(true);
    for (const platform of ['linux', 'win32'] as const) {
      expect(await findsName('a.localhost', platform, refuse)).toBe(true);
    }
  });
});
