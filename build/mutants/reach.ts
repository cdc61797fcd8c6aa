/** Which tests can notice a fault in a module: those that import it, by detours or while they run. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `import … from '…'`, `export … from '…'`, `import '…'` and `import('…')`; not what is imported as a type alone. */
const importing = /\b(?:import|export)\s(?!type\b)[^'";]*?\bfrom\s*'(\.[^']+)'|\bimport\s*\(?\s*'(\.[^']+)'/g;

function importsOf(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(importing)]
    .map(([, named, other]) => join(dirname(file), named ?? other ?? ''))
    .filter((path) => /\.tsx?$/.test(path) && existsSync(path));
}

/**
 * How many imports lie between a test and each module that it reaches; 0 for the test itself.
 *
 * @param known what each file imports, filled on the way, so that many tests read each file once
 */
export function reach(test: string, known: Map<string, readonly string[]>): ReadonlyMap<string, number> {
  const distances = new Map([[test, 0]]);
  for (const [file, distance] of distances) {
    const imported = known.get(file) ?? importsOf(file);
    known.set(file, imported);
    for (const path of imported) if (!distances.has(path)) distances.set(path, distance + 1);
  }
  return distances;
}
