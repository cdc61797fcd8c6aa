/** NOTICE is what the command would write, and names all that is handed out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { expect, it } from 'vitest';
import config from '../electron.vite.config.ts';
import { noticeText } from './notice.ts';
import { packageFolder, shippedPackages, unknownPackages } from './shipped-packages.ts';

const root = join(import.meta.dirname, '..');
const notice = readFileSync(join(root, 'NOTICE'), 'utf8');
const shipped = shippedPackages(root);

it('is up to date; where it is not, `npm run notice` writes it anew', () => {
  expect(notice).toBe(noticeText(root));
});

it.each([
  ['conf', 'what the app keeps its documents with', 'MIT'],
  ['ajv', 'what that needs in its turn', 'MIT'],
  ['zod', 'a package beside the app', 'MIT'],
  ['harper.js', 'the checker of spelling', 'Apache-2.0'],
  ['an-array-of-english-words', 'its rare words', 'MIT'],
  ['popular-english-words', 'how usual words are', 'ISC'],
  ['react-dom', 'what is built into the page', 'MIT'],
  ['scheduler', 'what that needs', 'MIT'],
  ['@codemirror/view', 'the editor of templates', 'MIT'],
  ['yaml', 'what is imported later', 'ISC'],
  ['papaparse', 'what the worker imports', 'MIT'],
  ['wink-nlp', 'the reader of English', 'MIT'],
  ['wink-eng-lite-web-model', 'its words', 'MIT'],
  ['@fontsource-variable/inter', 'a font', 'OFL-1.1'],
  ['@fontsource-variable/source-serif-4', 'the other font', 'OFL-1.1'],
  ['vite', 'what the build adds', 'MIT'],
])('names %s, %s', (name, _what, licence) => {
  const found = shipped.find((one) => one.name === name);
  expect(found?.licence).toBe(licence);
  expect(notice).toContain(`${name} ${found?.version} (${licence})\n`);
});

it('has each licence’s own words', () => {
  for (const words of ['Apache License\n', 'SIL OPEN FONT LICENSE', 'Permission is hereby granted'])
    expect(notice).toContain(words);
});

it('names neither tools of development nor the runtime, which has its own file', () => {
  const names = shipped.map(({ name }) => name);
  for (const name of ['electron', 'vitest', 'typescript', 'electron-builder', 'handlebars'])
    expect(names).not.toContain(name);
});

it('finds the package of a file where that was installed, and none for our own', () => {
  expect(packageFolder('node_modules/@codemirror/view/dist/index.js')).toBe('node_modules/@codemirror/view');
  expect(packageFolder('node_modules/a/node_modules/b/c.js')).toBe('node_modules/a/node_modules/b');
  expect(packageFolder('renderer\\node_modules\\a\\index.js')).toBe('node_modules/a');
  expect(packageFolder('shared/text.ts')).toBeNull();
});

it('knows a build that holds more than it names', () => {
  const files = [
    join(root, 'shared/text.ts'),
    join(root, 'node_modules/react/index.js'),
    '../node_modules/@fontsource-variable/inter/files/a.woff2',
    'node_modules/left-out/index.js',
    'node_modules/left-out/other.js',
  ];
  expect(unknownPackages(files, shipped)).toEqual(['node_modules/left-out']);
});

it('is held against every part of the build, the worker’s too', async () => {
  const { main, preload, renderer } = Object(config);
  const plugins = [main, preload, renderer].map((part) => [part.plugins ?? []].flat(9));
  const names = [...plugins, renderer.worker?.plugins()].map((part: readonly Plugin[] | undefined) =>
    part?.map(({ name }) => name),
  );
  for (const part of names) expect(part).toContain('every-package-noticed');
});
