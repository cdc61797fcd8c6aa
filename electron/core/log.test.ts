import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder } from '../../test/support/core-in-folder.ts';
import { createLog } from './log.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const now = (): Date => new Date('2026-11-22T10:11:12.000Z');

test('an error is logged with its code, frames and cause, but without its message', () => {
  const cause = Object.assign(new Error('quotes “Dear Dana”'), { code: 'ENOSPC' });
  createLog(folder, now).error('saveDraft not-saved', new Error('Dear Dana,\n    at lunch', { cause }));
  const text = readFileSync(join(folder, 'log.txt'), 'utf8');
  expect(text).toMatch(/^2026-11-22T10:11:12.000Z saveDraft not-saved: Error\n/);
  expect(text).toContain('log.test.ts');
  expect(text).toContain('caused by Error ENOSPC');
  expect(text).not.toContain('Dana');
  expect(text).not.toContain('lunch');
});

test('the log starts anew after a megabyte and keeps one old one', () => {
  const log = createLog(folder, now);
  for (let line = 0; line < 50; line += 1) log.info('x'.repeat(100_000));
  expect(readdirSync(folder).toSorted()).toEqual(['log.old.txt', 'log.txt']);
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).size).toBeLessThan(1_200_000);
});

test('a log that cannot be written throws nothing', () => {
  createLog(join(folder, 'missing'), now).error('saveDraft', new Error('x'));
  expect(readdirSync(folder)).toEqual([]);
});
