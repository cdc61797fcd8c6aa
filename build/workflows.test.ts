/** Holds the workflows to what a stranger's code may do here: pinned by hash, little allowed, and never for long. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import manifest from '../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '..');

const step = z.object({ uses: z.string().optional(), run: z.string().optional() });
const job = z.object({ 'timeout-minutes': z.number(), steps: z.array(step) });
const workflowSchema = z.object({
  permissions: z.record(z.string(), z.string()),
  concurrency: z.object({ 'cancel-in-progress': z.boolean() }),
  jobs: z.record(z.string(), job),
});

const workflows = globSync('.github/workflows/*.{yml,yaml}', { cwd: root }).map((path) => {
  const text = readFileSync(join(root, path), 'utf8');
  return { path, text, workflow: workflowSchema.parse(parse(text)) };
});

const stepsOf = ({ workflow }: (typeof workflows)[number]) =>
  Object.values(workflow.jobs).flatMap(({ steps }) => steps);

it('has workflows to look at', () => {
  expect(workflows.map(({ path }) => path.replaceAll('\\', '/'))).toContain('.github/workflows/test.yml');
});

describe.each(workflows)('$path', (file) => {
  it('uses actions by the full hash of a commit, with the version beside it', () => {
    const uses = stepsOf(file).flatMap((each) => (each.uses === undefined ? [] : [each.uses]));
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((action) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
    for (const action of uses) expect(file.text).toMatch(new RegExp(`${action} # v\\d+\\.\\d+\\.\\d+`));
  });

  it('may read the code and nothing else', () => {
    expect(file.workflow.permissions).toEqual({ contents: 'read' });
    expect(file.text.match(/^\s*permissions:/gm)).toHaveLength(1);
    expect(file.text).not.toContain('secrets.');
  });

  it('ends by itself, and when a newer push makes it pointless', () => {
    expect(file.workflow.concurrency['cancel-in-progress']).toBe(true);
    for (const each of Object.values(file.workflow.jobs))
      expect(each['timeout-minutes']).toBeLessThanOrEqual(30);
  });

  it('runs scripts that exist', () => {
    const runs = stepsOf(file).flatMap((each) => [
      ...(each.run ?? '').matchAll(/npm run (?:-s )?([\w:-]+)/g),
    ]);
    const unknown = runs
      .map(([, script]) => script)
      .filter((name) => !Object.hasOwn(manifest.scripts, name ?? ''));
    expect(unknown).toEqual([]);
  });
});

it('runs the README’s commands on all three systems, the desktop app’s tests and packing', () => {
  const text = workflows.map((file) => file.text).join('\n');
  for (const part of [
    'ubuntu-',
    'macos-',
    'windows-',
    'npm ci && npm test',
    '--project desktop',
    'dist -- --dir',
  ]) {
    expect(text).toContain(part);
  }
});
