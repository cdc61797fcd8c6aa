/**
 * The port through which documents are placed and read: electron-store in the desktop host, its superclass conf in the
 * browser host and in tests. Both take the options below, so that they find the same files. Writing is our own, since
 * where a rename is refused the store writes in place and cannot promise that the old or the new text is whole.
 */
import { dirname } from 'node:path';
import type { Vault } from '../encryption/vault.ts';
import { type Inspection, inspectEnclosed, inspectFile } from './sealed-document.ts';

/** What storage needs of a store. `Conf` and `ElectronStore` are both of this shape. */
export type DocumentStore = {
  /** The document's file. */
  readonly path: string;
};

export type StoreOptions = {
  readonly cwd: string;
  /** The name as electron-store calls it. */
  readonly name: string;
  /** The name as conf calls it. */
  readonly configName: string;
  readonly fileExtension: string;
  readonly accessPropertiesByDotNotation: boolean;
  readonly configFileMode: number;
  readonly serialize: (value: unknown) => string;
};

/** A store reads its file, through `deserialize`, as it is opened; what the disk says against that it throws. */
export type OpenStore = (
  options: StoreOptions & { readonly deserialize: (text: string) => Record<string, unknown> },
) => DocumentStore;

/**
 * The options of the store of `name`.json in `folder`. Without `clearInvalidConfig`, which empties a damaged file
 * without keeping a copy, and without a schema of its own: the contract's schemas are the only ones.
 */
export function storeOptions(folder: string, name: string): StoreOptions {
  return {
    cwd: folder,
    name,
    configName: name,
    fileExtension: 'json',
    accessPropertiesByDotNotation: false,
    configFileMode: 0o600,
    serialize: (value) => JSON.stringify(value),
  };
}

/** Reads and judges the document `name` at `path`, the file of that name, through its store. It never throws. */
export function inspectStored(
  { openStore, vault }: { readonly openStore: OpenStore; readonly vault: Vault },
  name: string,
  path: string,
): Inspection {
  return inspectFile(path, () => {
    let found: Inspection = { kind: 'missing' };
    openStore({
      ...storeOptions(dirname(path), name),
      deserialize: (text) => {
        found = inspectEnclosed(vault, name, text);
        // The store would copy and compare all that it is given, and needs none of it.
        return {};
      },
    });
    return found;
  });
}
