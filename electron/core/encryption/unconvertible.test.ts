import { mkdirSync, mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentFiles } from '../storage/document-names.ts';
import { largestFile } from '../storage/sealed-document.ts';
import { explainUnconvertible } from './conversion.ts';

/** A folder, and the path of one of its documents. */
function folderWithDocument() {
  const folder = mkdtempSync(join(tmpdir(), 'unconvertible-'));
  return { folder, path: join(folder, documentFiles.at(-1) ?? '') };
}

test('a folder of documents that can be read, and of none, can be encrypted', () => {
  const { folder, path } = folderWithDocument();
  expect(explainUnconvertible(folder)).toBeNull();
  writeFileSync(path, '{}');
  expect(explainUnconvertible(folder)).toBeNull();
});

test('a document that would become too large to be read again is named before anything is changed', () => {
  const { folder, path } = folderWithDocument();
  writeFileSync(path, '');
  truncateSync(path, largestFile);
  expect(explainUnconvertible(folder)).toBe(
    `Nothing was encrypted, because ${path} would become larger than the 64 MB that Common Ground can read again.`,
  );
});

test('a document that cannot be read now is named with the system’s reason', () => {
  const { folder, path } = folderWithDocument();
  mkdirSync(path);
  expect(explainUnconvertible(folder)).toBe(
    `Nothing was encrypted, because ${path} cannot be read now (EISDIR). Allow it to be read, or check the disk, and try again.`,
  );
});
