/**
 * Makes every file of the data folder what it has to be, encrypted or plain, one after the other: each is replaced as a
 * whole and read back, and both forms can be read meanwhile, so that it can break off at any moment and be taken up again.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { errorCode, type Log } from '../log.ts';
import { holds, readHead } from '../storage/document-file.ts';
import { documentFiles } from '../storage/document-names.ts';
import { copiesIn } from '../storage/own-files.ts';
import type { ReplaceFile } from '../storage/replace-file.ts';
import { inspectText, largestFile } from '../storage/sealed-document.ts';
import { enclosedLength, isEnclosed, keyIdOf, ownerOf } from './envelope.ts';
import { documentOf, type Vault } from './vault.ts';
import * as words from './words.ts';

export type Converted = {
  readonly changed: number;
  /** The files that could not be changed, as paths. */
  readonly left: readonly string[];
};

type Direction = {
  readonly folder: string;
  readonly vault: Vault;
  readonly isEncrypting: boolean;
  readonly replaceFile: ReplaceFile;
  readonly log: Log;
};

/** Of a file’s text only what ASCII can write is of interest here, and quickest to have so. */
const asText = (bytes: Buffer): string => bytes.toString('latin1');

/**
 * What an encrypted file holds; null where it is plain, or so damaged that the key is of no use to it. The key goes once
 * nothing is left to be converted, so what a later version, another key or another name would open has to be left.
 * @throws where it is whole and cannot be opened here
 */
function plainContent(vault: Vault, name: string, text: string): Uint8Array | null {
  const opening = vault.open(name, text);
  if (opening.kind === 'opened') return opening.content;
  const owner = opening.kind === 'damaged' ? ownerOf(text) : null;
  const isElsewhere = owner !== null && owner !== name && vault.open(owner, text).kind === 'opened';
  if (isElsewhere) throw new Error('It is in the place of another.');
  if (opening.kind === 'newer' || opening.kind === 'locked') throw new Error(`It is ${opening.kind}.`);
  return null;
}

/**
 * What the file has to hold; null where it is as it should be, or nobody can change that.
 * @throws where it cannot be changed here
 */
function contentFor({ vault, isEncrypting }: Direction, name: string, bytes: Buffer): Uint8Array | null {
  if (!isEncrypting) return plainContent(vault, name, asText(bytes));
  const opening = vault.open(name, asText(bytes));
  if (opening.kind !== 'plain') return null;
  const content = vault.enclose(name, bytes);
  const check = vault.open(name, asText(Buffer.from(content)));
  if (check.kind !== 'opened' || !check.content.equals(bytes)) throw new Error('It does not come back.');
  return content;
}

/** @returns whether it was changed @throws what the disk says */
function convert(direction: Direction, path: string, isDocument: boolean): boolean {
  // At a start nearly all are as they should be, and need not be read to know it.
  if (direction.isEncrypting && isEnclosed(readHead(path))) return false;
  const bytes = readFileSync(path);
  const content = contentFor(direction, documentOf(basename(path)), bytes);
  if (content === null) return false;
  // Where the system renames nothing, the file is written in place, and what it held has to be somewhere else.
  const plain = direction.isEncrypting ? bytes : Buffer.from(content);
  const keepsOld = isDocument && inspectText(plain.toString()).kind === 'good';
  direction.replaceFile(path, content, keepsOld);
  if (!holds(path, content)) throw new Error('What is on the disk is not what was written.');
  return true;
}

/** Converts one file for a run of them. A file that is not there any more is no file to convert. */
function convertInto(direction: Direction, path: string, isDocument: boolean, so: Converted): Converted {
  try {
    return convert(direction, path, isDocument) ? { ...so, changed: so.changed + 1 } : so;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return so;
    direction.log.error('a file was not converted', error);
    return { ...so, left: [...so.left, path] };
  }
}

const nothing: Converted = { changed: 0, left: [] };

/** Converts the documents themselves, all at once: nobody may have them open. */
export function convertDocuments(direction: Direction): Converted {
  return documentFiles.reduce(
    (so, name) => convertInto(direction, join(direction.folder, name), true, so),
    nothing,
  );
}

/**
 * Converts what was before the last saves, the backups and what was set aside, pausing between them.
 * @param isWanted is asked before each: whether to go on
 */
export async function convertCopies(direction: Direction, isWanted: () => boolean): Promise<Converted> {
  let so = nothing;
  // Once more where something was changed, since a backup may have been taken of it meanwhile.
  for (let before = -1; before < so.changed && isWanted(); ) {
    before = so.changed;
    so = { ...so, left: [] };
    let paths: readonly string[] = [];
    try {
      paths = copiesIn(direction.folder);
    } catch (error) {
      direction.log.error('the copies could not be listed', error);
      return { ...so, left: [join(direction.folder, 'backups')] };
    }
    for (const path of paths) {
      if (!isWanted()) return so;
      so = convertInto(direction, path, false, so);
      await setImmediate();
    }
  }
  return so;
}

/** Why the documents in `folder` cannot all be encrypted, in a sentence; null where they can. */
export function explainUnconvertible(folder: string): string | null {
  for (const name of documentFiles) {
    const path = join(folder, name);
    try {
      const { length } = readFileSync(path);
      if (enclosedLength(length) > largestFile) return words.tooLarge(path);
    } catch (error) {
      const code = errorCode(error) ?? 'unknown';
      if (code !== 'ENOENT') return words.unreadable(path, code);
    }
  }
  return null;
}

/** Under which keys the files of a folder are, by their heads alone. */
export type KeysFound = {
  readonly ids: readonly string[];
  /** How many are encrypted, and how many are not or cannot be read now. */
  readonly encrypted: number;
  readonly others: number;
};

function keysOf(paths: readonly string[]): KeysFound {
  const ids = paths.flatMap((path) => {
    try {
      return keyIdOf(readHead(path)) ?? [];
    } catch {
      // Whoever opens it will find out.
      return [];
    }
  });
  return { ids: [...new Set(ids)], encrypted: ids.length, others: paths.length - ids.length };
}

/** The keys of the documents in `folder` or, where there are none, of their copies, from which they are made again. */
export function keysIn(folder: string): KeysFound {
  const documents = documentFiles.map((name) => join(folder, name)).filter((path) => existsSync(path));
  if (documents.length > 0) return keysOf(documents);
  try {
    return keysOf(copiesIn(folder));
  } catch {
    return keysOf([]);
  }
}
