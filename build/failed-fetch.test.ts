import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Fetched } from './electron-runtime.ts';
import { fetchUnlessFailedLately, isRecent } from './failed-fetch.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'common-ground-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const hour = 60 * 60 * 1_000;
const now = Date.UTC(2026, 10, 29, 9);
const failure: Fetched = { ok: false, reason: 'Nothing came' };
const success: Fetched = { ok: true, electron: '/electron' };

/** Tries at a time, with what would come of it; tells what came, what was said, and whether anything was fetched. */
async function tryAt(time: number, outcome: Fetched) {
  const fetch = vi.fn(async () => outcome);
  const said: string[] = [];
  const fetched = await fetchUnlessFailedLately(
    root,
    () => time,
    (sentence) => said.push(sentence),
    fetch,
  );
  return { fetched, said, hasFetched: fetch.mock.calls.length > 0 };
}

it('says what is going on and how to do without, before it fetches', async () => {
  const { fetched, said, hasFetched } = await tryAt(now, success);
  expect(fetched).toEqual(success);
  expect(hasFetched).toBe(true);
  expect(said).toEqual([expect.stringMatching(/15 seconds.*npm run start:browser/)]);
});

it('does not wait again for a day once it has failed, and says how to try all the same', async () => {
  expect((await tryAt(now, failure)).fetched).toEqual(failure);
  const later = await tryAt(now + 24 * hour - 1, success);
  expect(later).toMatchObject({ fetched: { ok: false }, said: [], hasFetched: false });
  expect(later.fetched).toMatchObject({ reason: expect.stringContaining('npx install-electron') });
  expect((await tryAt(now + 24 * hour, success)).fetched).toEqual(success);
});

it('forgets a failure when it has the runtime, or when the clock was set back', async () => {
  await tryAt(now, failure);
  expect((await tryAt(now - hour, success)).fetched).toEqual(success);
  expect((await tryAt(now + hour, success)).hasFetched).toBe(true);
});

it('tries when it cannot read what it remembered, or could not write it', async () => {
  await tryAt(now, failure);
  writeFileSync(join(root, 'node_modules/.cache/failed-fetch.json'), '{"failedAt":');
  expect((await tryAt(now, failure)).hasFetched).toBe(true);
  rmSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, 'node_modules'), 'a file');
  expect((await tryAt(now, failure)).fetched).toEqual(failure);
  expect((await tryAt(now, failure)).hasFetched).toBe(true);
});

it('takes whatever is no time for nothing', () => {
  for (const found of [undefined, null, 'today', Number.NaN]) expect(isRecent(found, now)).toBe(false);
});
