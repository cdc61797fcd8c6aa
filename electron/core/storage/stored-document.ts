/**
 * Finds the newest good form of a document, whatever format it has: in its own file, in the document of an earlier
 * format that held its content, in what was before the last save, or in a backup.
 */
import { join } from 'node:path';
import { lastGoodPath } from './document-file.ts';
import { ancestorOf, upgrade } from './migrations/migrations.ts';
import { type Inspection, inspectFile } from './sealed-document.ts';

/** Judges the file `path`, which holds the document `holder`, as the document `name` of today's format. */
function inspectAs(name: string, holder: string, path: string): Inspection {
  const found = inspectFile(path);
  if (found.kind !== 'good') return found;
  const { data, format } = found.document;
  const documents = upgrade(holder, data, format);
  if (!documents.has(name)) return { kind: 'missing' };
  return { kind: 'good', document: { ...found.document, data: documents.get(name) } };
}

/** The document `name` in `folder`: its own file or, where there is none, the one of an earlier format. */
export function inspectDocument(folder: string, name: string): Inspection {
  const own = inspectAs(name, name, join(folder, `${name}.json`));
  const ancestor = ancestorOf(name);
  if (own.kind !== 'missing' || ancestor === null) return own;
  const inherited = inspectAs(name, ancestor, join(folder, `${ancestor}.json`));
  // The damaged file is not this document's own, so there is nothing to set aside: a copy is looked for.
  return inherited.kind === 'damaged' ? own : inherited;
}

export type Copy = {
  readonly path: string;
  readonly sequence: number;
  readonly data: unknown;
};

/**
 * The good copies of the document `name`, the newest first by their sequence numbers, since clocks can be wrong.
 * @param copiesOf the paths of the backups of one file
 */
export function goodCopies(
  folder: string,
  name: string,
  copiesOf: (fileName: string) => readonly string[],
): readonly Copy[] {
  const ancestor = ancestorOf(name);
  return (ancestor === null ? [name] : [name, ancestor])
    .flatMap((holder) => {
      const path = join(folder, `${holder}.json`);
      const older = [lastGoodPath(path), ...copiesOf(`${holder}.json`)];
      const paths = holder === name ? older : [path, ...older];
      return paths.map((path) => ({ path, found: inspectAs(name, holder, path) }));
    })
    .flatMap(({ path, found }) =>
      found.kind === 'good' ? [{ path, sequence: found.document.sequence, data: found.document.data }] : [],
    )
    .toSorted((one, other) => other.sequence - one.sequence);
}
