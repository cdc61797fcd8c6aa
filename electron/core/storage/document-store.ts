/**
 * The port through which documents are written: electron-store in the desktop host, its superclass conf in the browser
 * host and in tests. Both take the options below, so that they write the same files.
 */

/** What storage needs of a store. `Conf` and `ElectronStore` are both of this shape. */
export type DocumentStore = {
  /** The file it writes. */
  readonly path: string;
  /** Replaces everything the file holds, at once or not at all; throws when the disk refuses. */
  store: Record<string, unknown>;
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

export type OpenStore = (options: StoreOptions) => DocumentStore;

/**
 * The options of the store that writes `name`.json in `folder`. Without `clearInvalidConfig`, which empties a damaged
 * file without keeping a copy, and without a schema of its own: the contract's schemas are the only ones.
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
