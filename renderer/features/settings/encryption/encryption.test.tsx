import { expect, test } from 'vitest';
import type { EncryptionState } from '../../../../shared/model/encryption.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { onPage } from '../../../../test/support/on-page.tsx';
import { openPage } from '../../../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();
const passphrase = 'four words nobody joins';

async function open(around?: Parameters<typeof openPage>[1]) {
  const page = await openPage(folder(), around);
  const encryption = await import('./store.ts');
  return { ...page, encryption, shown: () => encryption.useEncryption.getState() };
}

async function show(state: EncryptionState, turning: 'on' | 'off' | null = null) {
  const { encryption } = await open();
  const { EncryptionSettings } = await import('./EncryptionSettings.tsx');
  encryption.useEncryption.setState({ state, failure: null, turning });
  return onPage(<EncryptionSettings />);
}

const on: EncryptionState = {
  kind: 'on',
  keepers: ['passphrase'],
  isEnding: false,
  left: { count: 0, paths: [] },
};

test('what was typed last is on the disk before all is encrypted, and there afterwards', async () => {
  const { core, workspace, encryption, shown } = await open();
  await encryption.readEncryption();
  expect(shown()).toEqual({
    state: { kind: 'off', keeper: 'passphrase', problem: null },
    failure: null,
    turning: null,
  });
  const { recoveryCode } = await core.ask('prepareEncryption', { passphrase });
  workspace.saveProfile({ ...workspace.getWorkspace().profile, name: 'Ana Sol' });
  const turning = encryption.turnOn(recoveryCode);
  expect(shown().turning).toBe('on');
  expect(await encryption.turnOn(recoveryCode)).toBe(null);
  expect(await turning).toBe(null);
  expect(shown()).toEqual({ state: on, failure: null, turning: null });
  expect((await core.ask('openWorkspace')).profile.name).toBe('Ana Sol');
  expect(await encryption.turnOff()).toBe(null);
  expect(shown().state?.kind).toBe('off');
});

test('why it was not turned on is told, and kept until it is asked for again', async () => {
  const { encryption, shown } = await open();
  await encryption.readEncryption();
  const failure = await encryption.turnOn('ABCD');
  expect(failure).toContain('no longer known');
  expect(shown()).toMatchObject({ state: { kind: 'off' }, failure, turning: null });
  await encryption.readEncryption();
  expect(shown().failure).toBe(null);
});

test('nothing is turned over while something could not be saved', async () => {
  const message = 'The disk is full.';
  const asked: string[] = [];
  const { workspace, encryption, shown } = await open((answer) => async (method, input) => {
    asked.push(method);
    if (method === 'saveProfile') return { ok: false, failure: { code: 'not-saved', message } };
    return answer(method, input);
  });
  workspace.saveProfile({ ...workspace.getWorkspace().profile, name: 'Ana Sol' });
  expect(await encryption.turnOff()).toContain(message);
  expect(asked).not.toContain('turnOffEncryption');
  expect(shown().turning).toBe(null);
});

test('what cannot be read is told', async () => {
  const { encryption, shown } = await open((answer) => async (method, input) => {
    if (method !== 'readEncryption') return answer(method, input);
    return { ok: false, failure: { code: 'internal', message: 'It went wrong.' } };
  });
  await encryption.readEncryption();
  expect(shown().failure).toBe('It went wrong.');
  const { EncryptionSettings } = await import('./EncryptionSettings.tsx');
  expect(onPage(<EncryptionSettings />).text).toContain('It went wrong.');
});

test('off says why, and offers to encrypt', async () => {
  const page = await show({ kind: 'off', keeper: 'passphrase', problem: null });
  expect(page.text).toContain('a key that is lost takes everything with it');
  expect(page.names('button')).toEqual(['Encrypt my data…']);
});

test('where it is refused, the reason stands in the place of the button', async () => {
  const page = await show({ kind: 'off', keeper: 'system', problem: 'It would protect nothing.' });
  expect(page.text).toContain('It would protect nothing.');
  expect(page.names('button')).toEqual([]);
});

test.each<[EncryptionState, string]>([
  [on, 'Your passphrase opens them at each start, or the recovery code.'],
  [{ ...on, keepers: ['system'] }, 'This computer keeps the key for you and opens them by itself'],
  [{ ...on, keepers: [] }, 'Only the recovery code opens them.'],
])('on says what opens the data', async (state, words) => {
  const page = await show(state);
  expect(page.text).toContain(words);
  expect(page.text).not.toContain('could not be changed');
  expect(page.names('button')).toEqual(['Decrypt my data…']);
});

test.each<[EncryptionState, string]>([
  [
    { ...on, left: { count: 1, paths: ['/data/one'] } },
    'One file could not be changed and is not yet encrypted.',
  ],
  [
    { ...on, left: { count: 3, paths: ['/data/one'] } },
    '3 files could not be changed and are not yet encrypted.',
  ],
  [
    { ...on, isEnding: true, left: { count: 2, paths: ['/data/one'] } },
    '2 files could not be changed and are still encrypted.',
  ],
])('what could not be changed is counted and named', async (state, words) => {
  const page = await show(state);
  expect(page.text).toContain(words);
  expect(page.names('li')).toEqual(['/data/one']);
  if (state.kind === 'on' && state.isEnding) expect(page.names('button')).toEqual(['Try again…']);
});

test.each(['on', 'off'] as const)(
  'while all is turned %s, it says so and nothing can be pressed',
  async (turning) => {
    const page = await show(on, turning);
    expect(page.names('output')).toEqual([turning === 'on' ? 'Encrypting…' : 'Decrypting…']);
    expect(page.named('button', 'Decrypt my data…').props.disabled).toBe(true);
  },
);
