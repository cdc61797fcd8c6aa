/**
 * Which packages of others are in the app that is handed out: those that lie beside it, and those whose code, words or
 * fonts the build puts into its files. Known from the sources and the lock file, without building anything.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The part of a lock file’s entry that is read. */
type Locked = {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
};

export type Lock = { readonly packages: Readonly<Record<string, Locked>> };

export type ShippedPackage = {
  readonly name: string;
  readonly version: string;
  /** As the package says it, in SPDX’s spelling. */
  readonly licence: string;
  /** Where it is installed, relative to the project. */
  readonly folder: string;
};

const sources = '{electron,renderer,shared}/**/*.{ts,tsx}';

/** The runtime brings its licences itself, and lies beside the app with them. */
const runtime = 'electron';

/** What the build puts into its files besides what is imported: a few lines that fetch one file from another. */
const builders = ['vite', 'rolldown'];

/** Whether a text may import a package: the parser, which takes its time, is asked about few of them. */
const mayImport = /\b(?:from|import)\s*\(?\s*['"][^.'"]/;

/** Where the package of a file is installed, from the first node_modules in its path on; null for a file of our own. */
export function packageFolder(path: string): string | null {
  return (
    /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(path.replaceAll('\\', '/'))?.[0] ?? null
  );
}

/** The package in an installed package’s folder, by its name. */
function nameOf(folder: string): string {
  return folder.replace(/^.*node_modules\//, '');
}

/** The packages that a source file imports, for whatever purpose. */
function importsOf(text: string): readonly string[] {
  if (!mayImport.test(text)) return [];
  return ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) => packageFolder(`node_modules/${fileName}`))
    .filter((folder) => folder !== null)
    .map(nameOf);
}

/** Where Node finds `name` for a package in `folder`: in its own folder, or in one further up. */
function resolveFrom(lock: Lock, folder: string, name: string): string | null {
  for (let at = folder; ; at = at.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const candidate = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (candidate in lock.packages) return candidate;
    if (at === '') return null;
  }
}

/** `folders` and what they need to run, however far away. */
function withDependencies(lock: Lock, folders: Iterable<string>): ReadonlySet<string> {
  const found = new Set(folders);
  for (const folder of found) {
    for (const name of Object.keys(lock.packages[folder]?.dependencies ?? {})) {
      const dependency = resolveFrom(lock, folder, name);
      if (dependency !== null) found.add(dependency);
    }
  }
  return found;
}

/**
 * The packages that are handed out with the app in `root`, in the order of their names. Rather one too many: a package
 * of which the build leaves nothing over is among them.
 */
export function shippedPackages(root: string): readonly ShippedPackage[] {
  const lock: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const beside = Object.entries(lock.packages)
    .filter(([path, { dev, optional }]) => path !== '' && dev !== true && optional !== true)
    .map(([path]) => path);
  const imported = globSync(sources, { cwd: root })
    .filter((path) => !/\.test\.tsx?$/.test(path))
    .flatMap((path) => importsOf(readFileSync(join(root, path), 'utf8')))
    .filter((name) => name !== runtime)
    .map((name) => resolveFrom(lock, '', name))
    .filter((folder) => folder !== null);
  const built = builders.map((name) => `node_modules/${name}`);
  return [...new Set([...withDependencies(lock, [...beside, ...imported]), ...built])]
    .map((folder) => {
      const { version = '', license = '' } = lock.packages[folder] ?? {};
      return { name: nameOf(folder), version, licence: license, folder };
    })
    .toSorted((one, other) => (`${one.name} ${one.version}` < `${other.name} ${other.version}` ? -1 : 1));
}

/** Where the packages lie that a build takes files from, and that are not among `shipped`. */
export function unknownPackages(
  files: readonly string[],
  shipped: readonly ShippedPackage[],
): readonly string[] {
  const known = new Set(shipped.map(({ folder }) => folder));
  const folders = files.map(packageFolder).filter((folder) => folder !== null);
  return [...new Set(folders)].filter((folder) => !known.has(folder));
}
