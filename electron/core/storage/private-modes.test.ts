import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeToOthers } from './private-modes.ts';

vi.mock('node:os', async (load) => {
  const os = await load<typeof import('node:os')>();
  return { ...os, homedir: vi.fn(os.homedir) };
});
const { homedir } = await import('node:os');

let root: string;
let folder: string;
const read = (path: string) =>
  `Other users of this computer could read some of what Common Ground keeps in ${path}. ` +
  'That was put right: it is open to you alone now.';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'common-ground-'));
  folder = join(root, 'data');
  mkdirSync(folder, { mode: 0o700 });
});
afterEach(() => rmSync(root, { recursive: true }));

function put(name: string, mode: number, content = 'private'): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(path, content);
  chmodSync(path, mode);
  return path;
}

const modeOf = (path: string) => (statSync(path).mode & 0o7777).toString(8);

describe.skipIf(process.platform === 'win32')('what other users can reach', () => {
  it.each([
    'people-1.json',
    'people-1.json.last-good',
    'profile.json',
    'log.txt',
    'log.old.txt',
    'instance.lock',
    'window.json',
    'backups/00001 2026-11-22T10-11-12Z/people-1.json',
    'set-aside/people-1.json 2026-11-22T10-11-12Z',
  ])('is closed, being the file %s', (name) => {
    const path = put(name, 0o644);
    expect(closeToOthers(folder)).toBe(read(folder));
    expect(modeOf(path)).toBe('600');
    expect(closeToOthers(folder)).toBeNull();
  });

  it.each(['.', 'backups', 'backups/00001 2026-11-22T10-11-12Z', 'set-aside', 'Chromium'])(
    'is closed, being the folder %s',
    (name) => {
      const path = join(folder, name);
      mkdirSync(path, { recursive: true, mode: 0o700 });
      chmodSync(path, 0o755);
      expect(closeToOthers(folder)).toBe(read(folder));
      expect(modeOf(path)).toBe('700');
      expect(closeToOthers(folder)).toBeNull();
    },
  );

  it.each([0o620, 0o602, 0o666])('is told with what they could do (%o)', (mode) => {
    put('log.txt', 0o644);
    put('profile.json', mode);
    expect(closeToOthers(folder)).toBe(read(folder).replace('could read', 'could read or change'));
  });

  it('is told for each of the two who are not the owner, whatever they could', () => {
    for (const mode of [0o604, 0o640, 0o601, 0o610]) {
      const path = put('profile.json', mode);
      expect(closeToOthers(folder)).toBe(read(folder));
      expect(modeOf(path)).toBe('600');
    }
  });

  it('takes nothing from the owner and gives them nothing', () => {
    const path = put('profile.json', 0o444);
    closeToOthers(folder);
    expect(modeOf(path)).toBe('400');
  });

  it('leaves what is not the app’s, and a folder that it shares with that', () => {
    const theirs = put('theirs.txt', 0o644);
    const ours = put('profile.json', 0o644);
    chmodSync(folder, 0o755);
    expect(closeToOthers(folder)).toBe(read(folder));
    expect([folder, theirs, ours].map(modeOf)).toEqual(['755', '644', '600']);
  });

  it.each(['of-a-newer-version-7.json', 'of-a-newer-version-7.json.last-good', 'backups/mine/newer.json'])(
    'is closed where it begins as the app’s documents do, whatever its name (%s)',
    (name) => {
      const path = put(name, 0o644, '{"format":99,"sequence":1,');
      expect(closeToOthers(folder)).toBe(read(folder));
      expect(modeOf(path)).toBe('600');
    },
  );

  it.each([
    'package.json',
    'letters.json.last-good',
    'backups/photos.json',
    'backups/photos.zip',
    'my set-aside/profile.json',
  ])('is left as it is, being somebody else’s %s', (name) => {
    const theirs = put(name, 0o644, '{"name":"theirs"}');
    const ours = put('backups/00001 2026-11-22T10-11-12Z/profile.json', 0o644);
    const places = [folder, dirname(theirs)];
    for (const place of places) chmodSync(place, 0o755);
    expect(closeToOthers(folder)).toBe(read(folder));
    expect([...places, theirs].map(modeOf)).toEqual(['755', '755', '644']);
    expect(modeOf(ours)).toBe('600');
  });

  it('closes the folder of the app’s name, whatever a newer version keeps there', () => {
    folder = join(root, 'Common Ground');
    put('theirs.txt', 0o644);
    chmodSync(folder, 0o755);
    expect(closeToOthers(folder)).toBe(read(folder));
    expect(modeOf(folder)).toBe('700');
  });

  it('leaves a folder that is everybody’s, and the user’s home', () => {
    chmodSync(folder, 0o1777);
    expect(closeToOthers(folder)).toBeNull();
    chmodSync(folder, 0o755);
    vi.mocked(homedir).mockReturnValueOnce(folder);
    expect(closeToOthers(folder)).toBeNull();
    expect(modeOf(folder)).toBe('755');
  });

  it('changes nothing that a link leads to', () => {
    const theirs = join(root, 'theirs.txt');
    writeFileSync(theirs, '', { mode: 0o644 });
    chmodSync(theirs, 0o644);
    symlinkSync(theirs, join(folder, 'profile.json'));
    expect(closeToOthers(folder)).toBeNull();
    expect(modeOf(theirs)).toBe('644');
  });

  it('closes a folder in which the backups lie behind a link', () => {
    symlinkSync(root, join(folder, 'backups'));
    chmodSync(root, 0o755);
    chmodSync(folder, 0o755);
    expect(closeToOthers(folder)).toBe(read(folder));
    expect([folder, root].map(modeOf)).toEqual(['700', '755']);
  });

  it('is none where the folder cannot be looked into', () => {
    expect(closeToOthers(join(root, 'missing'))).toBeNull();
  });

  it('is not asked on Windows, whose modes say nothing', () => {
    put('profile.json', 0o644);
    expect(closeToOthers(folder, 'win32')).toBeNull();
  });
});
