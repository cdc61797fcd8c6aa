/**
 * `npm run boundaries`: checks the table of rooms against every import there is. It also counts the files, since a
 * checker that cannot read TypeScript finds no module at all, and so no fault.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { rules } from './boundaries.ts';

const rooms = ['shared', 'electron', 'renderer', 'build', 'test'];

export type Finding = { readonly problems: readonly string[]; readonly modules: number };

/** Every TypeScript file of the rooms in `root`, with forward slashes. */
function sourceFiles(root: string): readonly string[] {
  return rooms
    .filter((room) => existsSync(join(root, room)))
    .flatMap((room) =>
      readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((path) => join(room, path)),
    )
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !path.includes('node_modules'))
    .map((path) => path.split(sep).join('/'));
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
  const modules = files.length - missed.length;
  return { problems: [...explain(output), ...blind], modules };
}

if (import.meta.main) {
  const { problems, modules } = await checkBoundaries(join(import.meta.dirname, '..'));
  if (problems.length === 0) console.log(`Boundaries: ${modules} modules keep to their rooms.`);
  else {
    console.error(`Boundaries: ${problems.length} problems.\n\n${problems.join('\n')}`);
    process.exitCode = 1;
  }
}
