import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkBoundaries, fingerprints } from './check-boundaries.ts';
import { differing } from './remembered.ts';

let root: string;

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** The names of the rules that are broken when these files are added to a clean project. */
async function broken(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  for (const [path, content] of Object.entries(files)) write(path, content);
  const { problems } = await checkBoundaries(root);
  return problems.map((problem) => /\n\s+([a-z-]+):/.exec(problem)?.[1] ?? problem);
}

beforeEach(() => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'common-ground-'));
  symlinkSync(join(import.meta.dirname, '../node_modules'), join(root, 'node_modules'));
  write('package.json', '{"type":"module","dependencies":{"zod":"*","react":"*","electron":"*"}}');
  write('shared/text.ts', 'export const text = 1;');
  write(
    'shared/model/person.ts',
    "import { z } from 'zod'; export const person = z.string(); export type Person = string;",
  );
  write(
    'electron/core/save.ts',
    "import 'node:fs'; import { person } from '../../shared/model/person.ts'; export const save = person;",
  );
  write('electron/main.ts', "import 'electron'; import { save } from './core/save.ts'; save;");
  write(
    'renderer/main.tsx',
    "import 'react'; import { text } from '../shared/text.ts'; import type { Person } from '../shared/model/person.ts'; export const a: Person = String(text);",
  );
});
afterEach(() => rmSync(root, { recursive: true }));

it('finds nothing wrong in a project that keeps to the table', async () => {
  expect(await checkBoundaries(root)).toEqual({ problems: [], modules: 5 });
});

it.each([
  ['core-knows-no-host', { 'electron/core/a.ts': "import 'electron';" }],
  ['core-knows-no-host', { 'electron/core/a.ts': "import '../../renderer/main.tsx';" }],
  ['shared-is-pure', { 'shared/a.ts': "import 'node:fs';" }],
  [
    'realising-words',
    {
      'shared/compose/realise/words/a.ts': "import '../shape/b.ts';",
      'shared/compose/realise/shape/b.ts': 'export const b = 1;',
    },
  ],
  ['schemas-have-a-place', { 'shared/a.ts': "import 'zod';" }],
  ['browser-host', { 'electron/browser/main.ts': "import 'electron';" }],
  ['preload', { 'electron/preload.ts': "import '../shared/model/person.ts';" }],
  ['renderer', { 'renderer/a.ts': "import 'node:fs';" }],
  ['renderer', { 'renderer/a.ts': "import 'electron';" }],
  [
    'page-takes-types-only',
    { 'renderer/a.ts': "import { person } from '../shared/model/person.ts'; person;" },
  ],
  ['no-orphans', { 'shared/a.ts': 'export const a = 1;' }],
  ['nothing-missing', { 'electron/core/a.ts': "import './gone.ts';" }],
])('notices a breach of %s: %j', async (rule, files) => {
  expect(await broken(files)).toContain(rule);
});

it('notices features that import each other, and cycles', async () => {
  const found = await broken({
    'renderer/features/people/list.ts': "import { b } from '../compose/draft.ts'; export const a = b;",
    'renderer/features/compose/draft.ts': "import { a } from '../people/list.ts'; export const b = a;",
  });
  expect(found).toEqual(expect.arrayContaining(['features-are-apart', 'no-cycles']));
});

it('does not mistake files it never looked at for a clean bill', async () => {
  const { problems } = await checkBoundaries(root, ['shared/text.ts', 'shared/never-there.ts']).catch(
    (error: unknown) => ({ problems: [String(error)] }),
  );
  expect(problems.join()).toContain('never-there');
});

it('looks again once a file imports something else, comes or goes, or a package does; not for what a function does', () => {
  const all = fingerprints(root);
  const changed = () => differing(all, fingerprints(root));
  write('shared/text.ts', 'export const text = 2;');
  expect(changed()).toEqual([]);
  write('shared/text.ts', "import 'electron'; export const text = 2;");
  write('renderer/a.svg', '<svg/>');
  write('package.json', '{"dependencies":{}}');
  rmSync(join(root, 'renderer/main.tsx'));
  expect(changed().toSorted()).toEqual([
    'package.json',
    'renderer/a.svg',
    'renderer/main.tsx',
    'shared/text.ts',
  ]);
});
