import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Conf from 'conf';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyProfile } from '../../shared/model/profile.ts';
import { createApplication } from './application.ts';
import { openDataFolder } from './data-folder.ts';
import { silentLog } from './log.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'common-ground-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function start() {
  return createApplication({
    dataFolder: openDataFolder(folder),
    openStore: (options) => new Conf(options),
    now: () => new Date('2026-11-22T10:00:00.000Z'),
    newId: randomUUID,
    log: silentLog,
    version: '0.1.0',
    host: {
      copyText: () => undefined,
      openLink: () => undefined,
      showFolder: () => undefined,
      finishClosing: () => undefined,
    },
  });
}

test('keeps the profile from one start to the next', async () => {
  const profile = { ...emptyProfile, name: 'Robin Example', introduced: true };
  expect(await start().dispatch('saveProfile', profile)).toEqual({ ok: true, value: {} });
  const answer = await start().dispatch('openWorkspace', {});
  expect(answer).toMatchObject({ ok: true, value: { profile, notices: [], readOnly: false } });
});
