/** The size of what the page needs before its first screen stands, as the build laid it out. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figures.ts';

const folder = resolve(import.meta.dirname, '../../out/renderer');

function gzipped(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) / 1_000;
}

export function measureFirstLoad(): readonly Figure[] {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
  if (!named.some((name) => name.endsWith('.js'))) throw new Error('The page of the build names no script.');
  const latin = readdirSync(join(folder, 'assets')).filter((name) =>
    /-latin-wght-normal.*\.woff2$/.test(name),
  );
  const fonts =
    latin.reduce((sum, name) => sum + readFileSync(join(folder, 'assets', name)).length, 0) / 1_000;
  return [
    {
      what: 'first load: page, scripts, styles (gzip)',
      value: gzipped(['index.html', ...named]),
      unit: 'kB',
      aim: 250,
    },
    { what: 'first load: fonts for Latin script', value: fonts, unit: 'kB', aim: null },
  ];
}
