/**
 * Finds the newest good form of a document, whatever format it has: in its own file, in the document of an earlier
 * format that held its content, in what was before the last save, or in a backup.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noVault, type Vault } from '../encryption/vault.ts';
import { errorCode } from '../log.ts';
import { ancestorOf, upgrade } from './migrations/migrations.ts';
import { lastGoodPath } from './replace-file.ts';
import { type Inspection, inspectEnclosed, inspectFile } from './sealed-document.ts';

/** What was found in `holder`'s place, as the document `name` of today's format. */
function asToday(name: string, holder: string, found: Inspection): Inspection {
  if (found.kind !== 'good') return found;
  const { data, format } = found.document;
  const documents = upgrade(holder, data, format);
  if (!documents.has(name)) return { kind: 'missing' };
  return { kind: 'good', document: { ...found.document, data: documents.get(name) } };
}

/**
 * The document `name` in `folder`: its own file or, where there is none, the one of an earlier format.
 * @param inspect reads and judges the file of the document `name` at `path`
 */
export function inspectDocument(
  folder: string,
  name: string,
  inspect: (name: string, path: string) => Inspection = (_name, path) => inspectFile(path),
): Inspection {
  const inspectHolder = (holder: string) =>
    asToday(name, holder, inspect(holder, join(folder, `${holder}.json`)));
  const own = inspectHolder(name);
  const ancestor = ancestorOf(name);
  if (own.kind !== 'missing' || ancestor === null) return own;
  const inherited = inspectHolder(ancestor);
  // The damaged file is not this document's own, so there is nothing to set aside: a copy is looked for.
  return inherited.kind === 'damaged' ? own : inherited;
}

export type Copy = {
  readonly path: string;
  readonly sequence: number;
  readonly data: unknown;
};

export type Copies = {
  /** The newest first by their sequence numbers, since clocks can be wrong. */
  readonly good: readonly Copy[];
  /** One that the system does not let be read now, with its reason; it may be newer than all of them. */
  readonly withheld: { readonly path: string; readonly code: string } | null;
};

/** The copy `path` of the document `holder`, as the document `name` of today's format. */
export function inspectCopy(vault: Vault, name: string, holder: string, path: string): Inspection {
  const read = () => inspectEnclosed(vault, holder, readFileSync(path, 'utf8'));
  return asToday(name, holder, inspectFile(path, read));
}

/**
 * The copies of the document `name`.
 * @param copiesOf the paths of the backups of one file; throws where the disk does not let them be listed
 */
export function copiesOfDocument(
  folder: string,
  name: string,
  copiesOf: (fileName: string) => readonly string[],
  vault: Vault = noVault,
): Copies {
  const good: Copy[] = [];
  let withheld: Copies['withheld'] = null;
  const look = (holder: string, path: string): void => {
    const found = inspectCopy(vault, name, holder, path);
    if (found.kind === 'good')
      good.push({ path, sequence: found.document.sequence, data: found.document.data });
    if (found.kind === 'withheld') withheld = { path, code: found.code };
  };
  const ancestor = ancestorOf(name);
  for (const holder of ancestor === null ? [name] : [name, ancestor]) {
    const path = join(folder, `${holder}.json`);
    if (holder !== name) look(holder, path);
    look(holder, lastGoodPath(path));
    try {
      for (const copy of copiesOf(`${holder}.json`)) look(holder, copy);
    } catch (error) {
      withheld = { path: join(folder, 'backups'), code: errorCode(error) ?? 'unknown' };
    }
  }
  return { good: good.toSorted((one, other) => other.sequence - one.sequence), withheld };
}
