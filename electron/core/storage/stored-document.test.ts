import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeFolder } from '../../../test/support/core-in-folder.ts';
import { silentLog } from '../log.ts';
import { createBackups } from './backups.ts';
import { currentFormat } from './migrations/migrations.ts';
import { seal } from './sealed-document.ts';
import { copiesOfDocument, inspectDocument } from './stored-document.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const backup = join('backups', '2026-11-22T10-11-12Z');
const plain = { id: 'plain' };
/** Its id puts it in `drafts-5`. */
const mine = { id: 'person-1' };

function put(name: string, content: object | string): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
}

const today = (data: unknown, sequence = 1) => seal(data, sequence);
const older = (data: unknown, sequence = 1) => seal(data, sequence, 1);

describe('a document whose content lay in another one', () => {
  const inspect = () => inspectDocument(folder, 'drafts-5');

  test('is what its own file says, whatever the other one does', () => {
    put('drafts.json', older([mine]));
    put('drafts-5.json', today([plain], 3));
    expect(inspect()).toEqual({ kind: 'good', document: today([plain], 3) });
    put('drafts-5.json', 'damaged');
    expect(inspect().kind).toBe('damaged');
  });

  test('is its part of the other one where it has no file yet', () => {
    put('drafts.json', older([{ id: 'person-2' }, mine], 7));
    expect(inspect()).toMatchObject({ kind: 'good', document: { sequence: 7, format: 1, data: [mine] } });
  });

  test.each([
    ['is not there', null, 'missing'],
    ['holds nothing any more', today([]), 'missing'],
    ['is damaged, which is told of that one', 'damaged', 'missing'],
    ['is of a newer version', { ...today([]), format: currentFormat + 1, checksum: '' }, 'newer'],
  ])('is missing where the other one %s', (_name, content, kind) => {
    if (content !== null) put('drafts.json', content);
    expect(inspect().kind).toBe(kind);
  });
});

describe('a document that always had its own file', () => {
  test('is missing without it', () => {
    expect(inspectDocument(folder, 'people-5')).toEqual({ kind: 'missing' });
  });

  test('is read as one of today’s', () => {
    put('settings.json', older({ notesPerMonth: 5, rulesOff: ['length'] }, 4));
    expect(inspectDocument(folder, 'settings')).toMatchObject({
      document: { sequence: 4, data: { rulesOff: ['length'] } },
    });
  });
});

describe('the good copies of a document', () => {
  const copiesOf = (name: string) => {
    const backups = createBackups(folder, [], () => new Date(), silentLog);
    return copiesOfDocument(folder, name, backups.copiesOf).good;
  };

  test('are those before the last save and of the backups, the last written first', () => {
    put('people-5.json', today([plain], 9));
    put('people-5.json.last-good', today(['last'], 5));
    put(join(backup, 'people-5.json'), today(['backup'], 7));
    put(join('backups', '2026-11-23T10-11-12Z', 'people-5.json'), today(['later, by its clock'], 2));
    put(join('backups', '2026-11-24T10-11-12Z', 'people-5.json'), 'damaged');
    expect(copiesOf('people-5')).toEqual([
      { path: join(folder, backup, 'people-5.json'), sequence: 7, data: ['backup'] },
      { path: join(folder, 'people-5.json.last-good'), sequence: 5, data: ['last'] },
      {
        path: join(folder, 'backups', '2026-11-23T10-11-12Z', 'people-5.json'),
        sequence: 2,
        data: ['later, by its clock'],
      },
    ]);
  });

  test('are also the parts of the document that once held its content, and of its copies', () => {
    put('drafts.json', older([mine], 1));
    put('drafts.json.last-good', older([mine, mine], 2));
    put(join(backup, 'drafts.json'), older([mine, { id: 'person-2' }], 3));
    put('drafts-5.json.last-good', today([plain], 4));
    expect(copiesOf('drafts-5').map(({ sequence, data }) => [sequence, data])).toEqual([
      [4, [plain]],
      [3, [mine]],
      [2, [mine, mine]],
      [1, [mine]],
    ]);
  });

  test('are none where nothing was ever saved', () => {
    expect(copiesOf('drafts-5')).toEqual([]);
  });
});
