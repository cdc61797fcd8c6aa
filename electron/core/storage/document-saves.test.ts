/** What lies on the disk after saves, good and refused ones, one after the other. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeFolder } from '../../../test/support/core-in-folder.ts';
import { noBackups, openPlants, refusalOf } from '../../../test/support/plants-document.ts';
import type { StoragePorts } from './guarded-document.ts';
import { replaceFile } from './replace-file.ts';
import { inspectFile, seal } from './sealed-document.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = makeFolder();
  path = join(folder, 'plants.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (ports?: Partial<StoragePorts>) => openPlants(folder, ports);
const sealed = (data: unknown, sequence: number): string => JSON.stringify(seal(data, sequence));

/** Puts a file in the document's place, as a rename does. */
function put(text: string): void {
  rmSync(path, { force: true });
  writeFileSync(path, text);
}

describe('the order of the versions of a document', () => {
  const sequence = (): unknown => {
    const found = inspectFile(path);
    return found.kind === 'good' ? found.document.sequence : found.kind;
  };

  test('goes on from start to start, one number a save', () => {
    const first = open();
    first.save(['ivy']);
    first.save(['ivy', 'rose']);
    expect(sequence()).toBe(2);
    open().save(['rose']);
    expect(sequence()).toBe(3);
  });

  test('skips no number for a save that was refused', () => {
    put(sealed(['ivy'], 6));
    let isFull = true;
    const document = open({
      replaceFile: (...file) => {
        if (isFull) throw Object.assign(new Error(), { code: 'ENOSPC' });
        replaceFile(...file);
      },
    });
    expect(refusalOf(document).failure.code).toBe('not-saved');
    isFull = false;
    document.save(['rose']);
    expect(sequence()).toBe(7);
    expect(document.notices).toEqual([]);
  });
});

describe('a save that is refused', () => {
  /** A disk that takes `text` instead, and reports success. */
  const writing = (text: string): Partial<StoragePorts> => ({
    replaceFile: (place, _text, keepsOld) => replaceFile(place, text, keepsOld),
  });

  test('because a good document of other content is on the disk puts the last good file back', () => {
    put(sealed(['ivy'], 1));
    const document = open(writing(sealed(['moss'], 2)));
    const refusal = refusalOf(document);
    expect(refusal.failure.code).toBe('not-saved');
    expect(refusal.cause).toEqual(new Error('What is on the disk is not what was written.'));
    expect(readFileSync(path, 'utf8')).toBe(sealed(['ivy'], 1));
    expect(document.read()).toEqual(['ivy']);
  });

  test('keeps the version before, which is still there when the file is then damaged', () => {
    put(sealed(['ivy'], 1));
    const document = open(writing(sealed(['ivy'], 1)));
    expect(refusalOf(document).failure.code).toBe('not-saved');
    put('damaged');
    expect(open().read()).toEqual(['ivy']);
  });
});

describe('a document of an earlier format', () => {
  const older = (): string => JSON.stringify(seal(['ivy'], 4, 1));

  test('is copied as it was, and written as one of today’s when it is read', () => {
    put(older());
    const document = open();
    expect(document.read()).toEqual(['ivy']);
    expect(readFileSync(path, 'utf8')).toBe(sealed(['ivy'], 5));
    const [backup = ''] = readdirSync(join(folder, 'backups'));
    expect(backup).toMatch(/ before format \d+$/);
    expect(readFileSync(join(folder, 'backups', backup, 'plants.json'), 'utf8')).toBe(older());
    expect(document.notices).toEqual([]);
  });

  test('is copied once, not again at the next save', () => {
    put(older());
    let copies = 0;
    const backups = {
      ...noBackups,
      takeIfDue: () => undefined,
      takeBeforeMigration: () => {
        copies += 1;
      },
      copiesOf: () => [],
    };
    const document = open({ backups });
    document.save(['rose']);
    document.save(['moss']);
    expect(copies).toBe(1);
  });

  test('is not written where no copy can be made', () => {
    put(older());
    writeFileSync(join(folder, 'backups'), 'a file in the place of the folder');
    const document = open();
    expect(document.read()).toEqual(['ivy']);
    expect(document.log).toEqual(['writing recovered plants.json failed']);
    expect(refusalOf(document).failure.code).toBe('not-saved');
    expect(readFileSync(path, 'utf8')).toBe(older());
  });

  test('is the only one that is written when it is read', () => {
    put(sealed(['ivy'], 4));
    open().read();
    expect(readFileSync(path, 'utf8')).toBe(sealed(['ivy'], 4));
    expect(readdirSync(folder)).toEqual(['plants.json']);
  });
});
