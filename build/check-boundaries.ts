/**
 * `npm run boundaries`: checks the table of rooms against every import there is. It also counts the files, since a
 * checker that cannot read TypeScript finds no module at all, and so no fault. Where no file imports anything else than
 * when all was well, and there are the same files, all is well again.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ICruiseResult } from 'dependency-cruiser';
import { rules } from './boundaries.ts';
import { importsIn } from './imports-in.ts';
import { differing, type Fingerprints, fingerprintOf, memoryOf } from './remembered.ts';

const rooms = ['shared', 'electron', 'renderer', 'build', 'test'];

export type Finding = { readonly problems: readonly string[]; readonly modules: number };

/** Whatever stands in the rooms in `root`, with forward slashes. */
function everythingIn(root: string): readonly string[] {
  return rooms
    .filter((room) => existsSync(join(root, room)))
    .flatMap((room) =>
      readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((path) => join(room, path)),
    )
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.includes('node_modules'));
}

const isSource = (path: string) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts');

/** Every TypeScript file of the rooms in `root`. */
function sourceFiles(root: string): readonly string[] {
  return everythingIn(root).filter(isSource);
}

/** What decides beside the imports: the table, how it is held against them, and the packages. */
const deciding = ['boundaries.ts', 'check-boundaries.ts', 'imports-in.ts'].map((name) => `build/${name}`);
const packages = ['package.json', 'package-lock.json'];

/** All that the finding rests on: which files there are, what each source imports, the table and the packages. */
export function fingerprints(root: string): Fingerprints {
  const text = (path: string) => readFileSync(join(root, path), 'utf8');
  const exists = (path: string) => existsSync(join(root, path));
  return Object.fromEntries([
    ...everythingIn(root).map((path) => [path, isSource(path) ? fingerprintOf(importsIn(text(path))) : '']),
    ...[...deciding, ...packages].filter(exists).map((path) => [path, fingerprintOf(text(path))]),
  ]);
}

function explain(result: ICruiseResult): readonly string[] {
  return result.summary.violations.map(({ rule, from, to }) => {
    const comment = rules.find(({ name }) => name === rule.name)?.comment ?? '';
    return `${from} → ${to}\n    ${rule.name}: ${comment}`;
  });
}

/**
 * Checks the project in `root`.
 * @param files what to look at, relative to `root`; every source file unless told otherwise
 */
export async function checkBoundaries(root: string, files = sourceFiles(root)): Promise<Finding> {
  const { cruise } = await import('dependency-cruiser');
  const { output } = await cruise(
    [...files],
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: [...rules] },
      doNotFollow: { path: 'node_modules' },
      tsPreCompilationDeps: true,
      detectJSDocImports: false,
    },
    {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css'],
      conditionNames: ['import', 'node', 'types', 'default'],
      exportsFields: ['exports'],
    },
  );
  if (typeof output === 'string') throw new Error('dependency-cruiser gave a text instead of a result.');
  const cruised = new Set(output.modules.map(({ source }) => source));
  const missed = files.filter((file) => !cruised.has(file));
  const blind =
    missed.length === 0 ? [] : [`${missed.length} files were not looked at, such as ${missed[0]}.`];
  const unseen = output.modules
    .filter(({ source }) => files.includes(source))
    .flatMap(({ source, dependencies }) => {
      const imports = importsIn(readFileSync(join(root, source), 'utf8'));
      return dependencies
        .filter(({ module }) => !imports.includes(module))
        .map(({ module }) => `${source}: the import of ${module} would go unremembered.`);
    });
  const modules = files.length - missed.length;
  return { problems: [...explain(output), ...blind, ...unseen], modules };
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  const memory = memoryOf('boundaries', root);
  const now = fingerprints(root);
  if (differing(memory.read(), now).length > 0) {
    const { problems, modules } = await checkBoundaries(root);
    if (problems.length === 0) {
      memory.keep(now);
      console.log(`Boundaries: ${modules} modules keep to their rooms.`);
    } else {
      console.error(`Boundaries: ${problems.length} problems.\n\n${problems.join('\n')}`);
      process.exitCode = 1;
    }
  } else console.log('Boundaries: nothing is imported that was not when all was well.');
}
