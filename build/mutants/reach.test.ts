import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { reach } from './reach.ts';

/** A folder with the files, and how far the test in it is from each file that it reaches. */
function reached(files: Readonly<Record<string, string>>): Readonly<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'reach-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return Object.fromEntries(
    [...reach(join(folder, 'a.test.ts'), new Map())].map(([path, distance]) => [
      path.slice(folder.length + 1),
      distance,
    ]),
  );
}

test('a test reaches what it imports, at its head or while it runs, and what that imports', () => {
  expect(
    reached({
      'a.test.ts': "import {\n  b,\n} from './b.ts';\nawait import('./late.ts');\nimport './effect.ts';",
      'b.ts': "export { c } from './in/c.tsx';",
      'in/c.tsx': "import { b } from '../b.ts';",
      'late.ts': '',
      'effect.ts': '',
      'other.ts': '',
    }),
  ).toEqual({ 'a.test.ts': 0, 'b.ts': 1, 'late.ts': 1, 'effect.ts': 1, 'in/c.tsx': 2 });
});

test('what is imported as a type alone, from a package or from nowhere is not reached', () => {
  expect(
    reached({
      'a.test.ts':
        "import type { B } from './b.ts';\nimport { x } from 'vitest';\nimport { y } from './gone.ts';",
      'b.ts': '',
    }),
  ).toEqual({ 'a.test.ts': 0 });
});
