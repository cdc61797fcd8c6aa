import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeFolder } from '../../../test/support/core-in-folder.ts';
import { openPlants, refusalOf } from '../../../test/support/plants-document.ts';
import { keepLastGood, lastGoodPath, replaceFile, restoreLastGood, syncFolder } from './replace-file.ts';

vi.mock('node:fs', async (load) => {
  const real = await load<typeof import('node:fs')>();
  return {
    ...real,
    linkSync: vi.fn(real.linkSync),
    openSync: vi.fn(real.openSync),
    fsyncSync: vi.fn(real.fsyncSync),
    closeSync: vi.fn(real.closeSync),
    renameSync: vi.fn(real.renameSync),
    writeSync: vi.fn(real.writeSync),
  };
});

let folder: string;
let path: string;
beforeEach(() => {
  vi.clearAllMocks();
  folder = makeFolder();
  path = join(folder, 'plants.json');
  writeFileSync(path, 'before');
  vi.spyOn(Atomics, 'wait').mockReturnValue('timed-out');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const lastGood = (): string => readFileSync(lastGoodPath(path), 'utf8');
const current = (): string => readFileSync(path, 'utf8');
const fault = (code: string) => Object.assign(new Error('no'), { code });

/** Has every rename refused, as on some overlays, or those to which `refuses` says yes. */
function refuseRenames(code: string, refuses: (from: string) => boolean = () => true): void {
  const real = vi.mocked(renameSync).getMockImplementation();
  vi.mocked(renameSync).mockImplementation((from, to) => {
    if (refuses(String(from))) throw fault(code);
    return real?.(from, to);
  });
}

afterEach(async () => {
  const real = await vi.importActual<typeof import('node:fs')>('node:fs');
  vi.mocked(renameSync).mockImplementation(real.renameSync);
  vi.mocked(fsyncSync).mockImplementation(real.fsyncSync);
  vi.mocked(writeSync).mockImplementation(real.writeSync);
});

describe('the last good file', () => {
  test('is the document as it was before it was replaced, the only one kept', () => {
    replaceFile(path, 'after', true);
    expect(lastGood()).toBe('before');
    replaceFile(path, 'last', true);
    expect(lastGood()).toBe('after');
    expect(current()).toBe('last');
    expect(readdirSync(folder)).toEqual(['plants.json', 'plants.json.last-good']);
  });

  test('costs no copy where the file system has second names', () => {
    keepLastGood(path);
    expect(statSync(lastGoodPath(path)).ino).toBe(statSync(path).ino);
  });

  test('stays where there is no document, and where what is there is not to be kept', () => {
    writeFileSync(lastGoodPath(path), 'from before');
    replaceFile(path, 'after', false);
    expect(lastGood()).toBe('from before');
    rmSync(path);
    keepLastGood(path);
    expect(lastGood()).toBe('from before');
  });

  test('is a copy that does not change along where the file system has no second names', () => {
    vi.mocked(linkSync).mockImplementationOnce(() => {
      throw fault('EPERM');
    });
    keepLastGood(path);
    writeFileSync(path, 'written in place');
    expect(lastGood()).toBe('before');
    expect(readdirSync(folder)).toEqual(['plants.json', 'plants.json.last-good']);
  });

  test('is a file of its own where the document is a link to one elsewhere, which stays one', () => {
    const elsewhere = join(folder, 'elsewhere');
    renameSync(path, elsewhere);
    symlinkSync(elsewhere, path);
    replaceFile(path, 'after', true);
    expect(lstatSync(lastGoodPath(path)).isFile()).toBe(true);
    expect(lastGood()).toBe('before');
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(readFileSync(elsewhere, 'utf8')).toBe('after');
  });

  test('is not written through a name that a crash left behind', () => {
    writeFileSync(join(folder, 'other'), 'of something else');
    linkSync(join(folder, 'other'), `${lastGoodPath(path)}-next`);
    keepLastGood(path);
    expect(lastGood()).toBe('before');
    expect(readFileSync(join(folder, 'other'), 'utf8')).toBe('of something else');
  });

  test('is there once more, and nothing beside it, when the same document is kept twice', () => {
    keepLastGood(path);
    keepLastGood(path);
    expect(lastGood()).toBe('before');
    expect(readdirSync(folder)).toEqual(['plants.json', 'plants.json.last-good']);
  });

  test('is put back, and kept', () => {
    replaceFile(path, 'after', true);
    restoreLastGood(path);
    expect(current()).toBe('before');
    expect(lastGood()).toBe('before');
  });
});

describe('where the system refuses to rename', () => {
  test.each([
    ['every file', () => true],
    ['the new file alone', (from: string) => /\.tmp-[0-9a-f]{16}$/.test(from)],
  ])('%s, the document is written in place, and the kept one is another file', (_name, refuses) => {
    replaceFile(path, 'second', true);
    refuseRenames('EXDEV', refuses);
    for (const [text, before] of [
      ['third', 'second'],
      ['a longer fourth', 'third'],
      ['5th', 'a longer fourth'],
    ] as const) {
      replaceFile(path, text, true);
      expect(current()).toBe(text);
      expect(lastGood()).toBe(before);
      expect(statSync(lastGoodPath(path)).ino).not.toBe(statSync(path).ino);
    }
    expect(readdirSync(folder)).toEqual(['plants.json', 'plants.json.last-good']);
  });

  test('a save that fails at any write leaves the old text or the new in one of the two', () => {
    refuseRenames('EXDEV');
    const real = vi.mocked(writeSync).getMockImplementation();
    let isDone = false;
    for (let failing = 1; !isDone && failing < 20; failing += 1) {
      writeFileSync(path, 'old');
      rmSync(lastGoodPath(path), { force: true });
      linkSync(path, lastGoodPath(path));
      let count = 0;
      vi.mocked(writeSync).mockImplementation((...call: unknown[]) => {
        count += 1;
        if (count === failing) throw fault('EIO');
        return (real as unknown as (...call: unknown[]) => number)(...call);
      });
      try {
        replaceFile(path, 'new', true);
        isDone = true;
      } catch {
        expect([current(), lastGood()]).toContain('old');
      }
    }
    expect(isDone).toBe(true);
  });

  test('because another program has the file open for a moment, it is tried again', () => {
    let times = 3;
    refuseRenames('EBUSY', (from) => from.includes('.tmp-') && times-- > 0);
    replaceFile(path, 'after', true);
    expect(current()).toBe('after');
  });

  test('for another reason, that is the reason the save fails with, and nothing is left behind', () => {
    refuseRenames('EBUSY');
    expect(() => replaceFile(path, 'after', true)).toThrow(expect.objectContaining({ code: 'EBUSY' }));
    expect(current()).toBe('before');
    expect(readdirSync(folder)).toEqual(['plants.json']);
  });

  test.each(['EPERM', 'EACCES'])('with %s, it is written in place inside a Snap alone', (code) => {
    refuseRenames(code);
    expect(() => replaceFile(path, 'after', true)).toThrow(expect.objectContaining({ code }));
    vi.stubEnv('SNAP', '/snap/sample');
    replaceFile(path, 'after', true);
    expect(current()).toBe('after');
    expect(lastGood()).toBe('before');
  });

  test('an unwritable document is written in place all the same, as a rename would have', () => {
    refuseRenames('EXDEV');
    rmSync(path);
    writeFileSync(path, 'before', { mode: 0o400 });
    replaceFile(path, 'after', true);
    expect(current()).toBe('after');
  });
});

describe('a disk that takes a write in pieces', () => {
  test('has all of them in the end', () => {
    const real = vi.mocked(writeSync).getMockImplementation() as unknown as (
      descriptor: number,
      bytes: Uint8Array,
      offset: number,
      length: number,
      position: number,
    ) => number;
    vi.mocked(writeSync).mockImplementation((...call: unknown[]) => {
      const [descriptor, bytes, offset, length, position] = call as Parameters<typeof real>;
      return real(descriptor, bytes, offset, Math.min(length, 2), position);
    });
    replaceFile(path, 'after in pieces', true);
    expect(current()).toBe('after in pieces');
  });

  test('and then no more is a full one', () => {
    vi.mocked(writeSync).mockImplementation(() => 0);
    expect(() => replaceFile(path, 'after', true)).toThrow(expect.objectContaining({ code: 'ENOSPC' }));
    expect(current()).toBe('before');
    expect(readdirSync(folder)).toEqual(['plants.json', 'plants.json.last-good']);
  });
});

describe('a rename is made durable', () => {
  const synced = () => vi.mocked(openSync).mock.calls.filter(([opened]) => opened === folder);

  test('by syncing the folder that it happened in, at the end of every save', () => {
    openPlants(folder).save(['ivy']);
    const { calls, results } = vi.mocked(openSync).mock;
    const at = calls.findLastIndex(([opened]) => opened === folder);
    expect(calls[at]).toEqual([folder, 'r']);
    const descriptor: unknown = results[at]?.value;
    expect(fsyncSync).toHaveBeenLastCalledWith(descriptor);
    expect(closeSync).toHaveBeenCalledWith(descriptor);
  });

  test('in the folder of the document and of what it leads to', () => {
    const elsewhere = makeFolder();
    renameSync(path, join(elsewhere, 'plants.json'));
    symlinkSync(join(elsewhere, 'plants.json'), path);
    replaceFile(path, 'after', true);
    const opened = vi.mocked(openSync).mock.calls.map(([name]) => name);
    expect(opened).toEqual(expect.arrayContaining([folder, elsewhere]));
    rmSync(elsewhere, { recursive: true });
  });

  test('or the save is refused, and the document is as it was', () => {
    const document = openPlants(folder);
    document.save(['ivy']);
    const before = current();
    const real = vi.mocked(fsyncSync).getMockImplementation();
    vi.mocked(fsyncSync).mockImplementation((descriptor) => {
      if (statSync(`/proc/self/fd/${descriptor}`, { throwIfNoEntry: false })?.isDirectory())
        throw fault('EIO');
      real?.(descriptor);
    });
    expect(refusalOf(document).failure.code).toBe('not-saved');
    expect(current()).toBe(before);
    expect(document.read()).toEqual(['ivy']);
    vi.mocked(fsyncSync).mockImplementation((descriptor) => real?.(descriptor));
    document.save(['rose']);
    expect(openPlants(folder).read()).toEqual(['rose']);
  });

  test('where the file system can; one that cannot is no fault, and nothing stays open', () => {
    vi.mocked(fsyncSync).mockImplementationOnce(() => {
      throw fault('EINVAL');
    });
    syncFolder(folder);
    expect(synced()).toHaveLength(1);
    expect(closeSync).toHaveBeenLastCalledWith(vi.mocked(openSync).mock.results.at(-1)?.value);
    expect(() => syncFolder(join(folder, 'missing'))).toThrow(expect.objectContaining({ code: 'ENOENT' }));
  });
});

test('a file is readable by its owner only, and there is none where its folder is not', () => {
  replaceFile(path, 'after', true);
  expect(statSync(path).mode & 0o077).toBe(0);
  expect(() => replaceFile(join(folder, 'no', 'plants.json'), 'after', true)).toThrow();
  expect(existsSync(join(folder, 'no'))).toBe(false);
});
