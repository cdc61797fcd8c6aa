/** The documents tell the truth about what can be checked: commands exist, and links lead somewhere. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '..');
const documents = globSync(['*.md', 'electron/*.md'], { cwd: root }).map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
}));

/** Every `npm run NAME`, and those that npm runs without `run`. */
const scriptsNamed = (text: string) => [
  ...[...text.matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)].map(([, name]) => name ?? ''),
  ...[...text.matchAll(/npm (start|test)\b/g)].map(([, name]) => name ?? ''),
];

/** The targets of links and pictures, without those that leave the repository. */
const linksIn = (text: string) =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^(?:[a-z]+:|#)/.test(target));

it('has a README and a CHANGELOG', () => {
  expect(documents.map(({ path }) => path)).toEqual(expect.arrayContaining(['CHANGELOG.md', 'README.md']));
});

describe.each(documents)('$path', ({ path, text }) => {
  it('names only commands that package.json has', () => {
    expect(scriptsNamed(text).filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  });

  it('links only to files that exist', () => {
    const missing = linksIn(text).filter((target) => {
      const [file = ''] = target.split('#');
      return !existsSync(join(root, dirname(path), decodeURIComponent(file)));
    });
    expect(missing).toEqual([]);
  });
});

it('speaks in the CHANGELOG of the version that package.json has', () => {
  const changelog = documents.find(({ path }) => path === 'CHANGELOG.md')?.text ?? '';
  const versions = [...changelog.matchAll(/^## \[?([^\]\s]+)\]?(?: – (\d{4}-\d{2}-\d{2}))?$/gm)];
  expect(versions.map(([, version]) => version)).toEqual(
    expect.arrayContaining(['Unreleased', manifest.version]),
  );
});

describe('the table of Electron’s checklist', () => {
  const table = readFileSync(join(root, 'electron/SECURITY.md'), 'utf8');
  const named = [...table.matchAll(/\| `([^`]+\.(?:test|spec)\.ts)`: ([^|]+?) (?=\|)/g)];

  it('has its twenty points, each with a test', () => {
    const points = [...table.matchAll(/^\| (\d+) \|.*\| `[^`]+`: [^|]+ \|/gm)].map(([, point]) =>
      Number(point),
    );
    expect(points).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });

  it.each(named.map(([, file = '', title = '']) => ({ file, title })))(
    'names $file: $title',
    ({ file, title }) => {
      const tests = readFileSync(join(root, 'electron', file), 'utf8');
      expect(tests).toContain(`'${title}'`);
    },
  );
});
