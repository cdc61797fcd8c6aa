/**
 * The port through which documents are placed and read: electron-store in the desktop host, its superclass conf in the
 * browser host and in tests. Both take the options below, so that they find the same files. Writing is our own, since
 * where a rename is refused the store writes in place and cannot promise that the old or the new text is whole.
 */
import { type Inspection, inspectFile, inspectText } from './sealed-document.ts';

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

/** Reads and judges the document at `path`, which is `folder`/`name`.json, through its store. It never throws. */
export function inspectStored(openStore: OpenStore, folder: string, name: string, path: string): Inspection {
  return inspectFile(path, () => {
    let found: Inspection = { kind: 'missing' };
    openStore({
      ...storeOptions(folder, name),
      deserialize: (text) => {
        found = inspectText(text);
        // The store would copy and compare all that it is given, and needs none of it.
        return {};
      },
    });
    return found;
  });
}
