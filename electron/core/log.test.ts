import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder } from '../../test/support/core-in-folder.ts';
import { createLog, errorCode, silentLog } from './log.ts';

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

test('every entry is a line of its own, and only its owner can read them', () => {
  const log = createLog(folder, now);
  log.info('started 1.0.0');
  log.error('saveDraft internal', 'Dear Dana');
  const path = join(folder, 'log.txt');
  expect(readFileSync(path, 'utf8')).toBe(
    '2026-11-22T10:11:12.000Z started 1.0.0\n' +
      '2026-11-22T10:11:12.000Z saveDraft internal: a thrown string\n',
  );
  expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
});

test('an error is known by its name and code, with nothing that only looks like a frame', () => {
  const error = Object.assign(new TypeError('Dear Dana'), { code: 'EACCES' });
  error.stack =
    'TypeError: Dear Dana\n    at save (store.ts:1:2)\n    at Array.map (<anonymous>)\n    at lunch, see you';
  createLog(folder, now).error('saveDraft', error);
  const [first, ...frames] = readFileSync(join(folder, 'log.txt'), 'utf8').trimEnd().split('\n');
  expect(first).toBe('2026-11-22T10:11:12.000Z saveDraft: TypeError EACCES');
  expect(frames).toEqual(['    at save (store.ts:1:2)', '    at Array.map (<anonymous>)']);
});

test('a message that looks like a frame is left out as well', () => {
  createLog(folder, now).error(
    'saveDraft',
    new Error('Dear\n    at Dana (letter:1:2)\n    at lunch (native)'),
  );
  expect(readFileSync(join(folder, 'log.txt'), 'utf8')).not.toMatch(/Dana|lunch/);
});

test('only a text is a code', () => {
  expect(errorCode(Object.assign(new Error(), { code: 'ENOENT' }))).toBe('ENOENT');
  expect(errorCode(Object.assign(new Error(), { code: 7 }))).toBeUndefined();
  expect(errorCode(new Error())).toBeUndefined();
  expect(errorCode({ code: 'ENOENT' })).toBeUndefined();
});

test('the silent log keeps nothing', () => {
  silentLog.info('started');
  silentLog.error('saveDraft', new Error('x'));
  expect(readdirSync(folder)).toEqual([]);
});

test('the log starts anew after a megabyte and keeps one old one', () => {
  const log = createLog(folder, now);
  for (let line = 0; line < 50; line += 1) log.info('x'.repeat(100_000));
  expect(readdirSync(folder).toSorted()).toEqual(['log.old.txt', 'log.txt']);
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).size).toBeLessThan(1_200_000);
});

test('a log is readable by its owner only', () => {
  const log = createLog(folder, now);
  for (let line = 0; line < 12; line += 1) log.info('x'.repeat(100_000));
  for (const name of ['log.txt', 'log.old.txt']) expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
});

test('only what looks like a frame is taken from a stack, and a code only when it is a text', () => {
  const error = Object.assign(new Error('secret'), { code: 7 });
  error.stack =
    'Error: secret\n    at run (/app/core.ts:1:2)\n  a secret line\n    at JSON.parse (<anonymous>)\nat no indent';
  createLog(folder, now).error('failed', error);
  expect(readFileSync(join(folder, 'log.txt'), 'utf8')).toBe(
    '2026-11-22T10:11:12.000Z failed: Error\n    at run (/app/core.ts:1:2)\n    at JSON.parse (<anonymous>)\n',
  );
});

test('a message that looks like a frame is left out as well', () => {
  createLog(folder, now).error(
    'saveDraft',
    new Error('Dear\n    at Dana (letter:1:2)\n    at lunch (native)'),
  );
  expect(readFileSync(join(folder, 'log.txt'), 'utf8')).not.toMatch(/Dana|lunch/);
});

test('an error without a stack or a code is logged by its name', () => {
  const error = new TypeError('secret');
  delete error.stack;
  createLog(folder, now).error('failed', error);
  expect(readFileSync(join(folder, 'log.txt'), 'utf8')).toBe('2026-11-22T10:11:12.000Z failed: TypeError\n');
});

test('a log that cannot be written throws nothing', () => {
  createLog(join(folder, 'missing'), now).error('saveDraft', new Error('x'));
  expect(readdirSync(folder)).toEqual([]);
});

test('nothing is written into another folder that comes into the place of the one it began in', () => {
  const log = createLog(folder, () => new Date(0));
  log.info('before');
  renameSync(folder, `${folder}-away`);
  mkdirSync(folder);
  log.info('meanwhile');
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
  renameSync(`${folder}-away`, folder);
  log.info('after');
  expect(readFileSync(join(folder, 'log.txt'), 'utf8')).toMatch(/before\n.*after\n$/);
});
