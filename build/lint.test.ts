import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprints, pathsToLint } from './lint.ts';

describe('what is looked at', () => {
  const before = { 'biome.json': 'rules', 'a.ts': '1', 'b.ts': '2' };

  it('is nothing where nothing changed', () => {
    expect(pathsToLint(before, { ...before })).toEqual([]);
  });

  it('is what changed or came, not what went', () => {
    expect(pathsToLint(before, { 'biome.json': 'rules', 'a.ts': '3', 'c.ts': '4' })).toEqual([
      'a.ts',
      'c.ts',
    ]);
  });

  it('is everything once the rules changed, and where nothing is remembered', () => {
    expect(pathsToLint(before, { ...before, 'biome.json': 'others' })).toBeNull();
    expect(pathsToLint({}, before)).toBeNull();
  });

  it('is everything where more changed than a command can name', () => {
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`${at}.ts`, '1']));
    expect(pathsToLint(before, { ...before, ...many })).toBeNull();
  });
});

describe('the files of a project', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'common-ground-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('are those that git knows and those that are new, without what it ignores and what was deleted', () => {
    const git = (...words: readonly string[]) => execFileSync('git', words, { cwd: root });
    git('init', '-q');
    for (const name of ['known.ts', 'deleted.ts', 'biome.json']) writeFileSync(join(root, name), name);
    writeFileSync(join(root, '.gitignore'), 'built.ts\n');
    git('add', '.');
    rmSync(join(root, 'deleted.ts'));
    for (const name of ['new.ts', 'built.ts']) writeFileSync(join(root, name), name);
    expect(Object.keys(fingerprints(root) ?? {}).toSorted()).toEqual(
      ['.gitignore', 'biome.json', 'known.ts', 'new.ts'].toSorted(),
    );
  });

  it('are not known without a repository', () => {
    expect(fingerprints(root)).toBeNull();
  });
});
