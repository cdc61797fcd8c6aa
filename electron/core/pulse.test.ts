import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeFolder } from '../../test/support/core-in-folder.ts';
import { isAlive, type Pulse, readPulseName, removeDeadPulses, startPulse } from './pulse.ts';

let folder: string;
let pulses: Pulse[];
beforeEach(() => {
  folder = makeFolder();
  pulses = [];
});
afterEach(() => {
  for (const pulse of pulses) pulse.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function start(place = folder): Promise<Pulse> {
  const pulse = await startPulse(place);
  if (pulse === null) throw new Error('There is a way on every system that tests run on.');
  pulses.push(pulse);
  return pulse;
}

const token = '0123456789abcdef';

describe.runIf(process.platform !== 'win32')('a sign of life in the folder', () => {
  test('is there until it is stopped, for its owner only, and leaves nothing', async () => {
    const { name, stop } = await start();
    expect(readPulseName(name)).toBe(name);
    expect(readdirSync(folder)).toEqual([name]);
    expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
    expect(await isAlive(folder, name)).toBe(true);
    stop();
    stop();
    expect(await isAlive(folder, name)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['characters', () => join('a'.repeat(100), 'b'.repeat(100))],
    // As many as a socket’s name may have, most of them two bytes long.
    ['bytes', () => 'ö'.repeat(Math.max(1, 71 - folder.length))],
  ])('is found however many %s the folder’s name has', async (_what, nameOfFolder) => {
    const deep = join(folder, nameOfFolder());
    mkdirSync(deep, { recursive: true });
    const { name, stop } = await start(deep);
    // Elsewhere it is a port.
    if (process.platform === 'linux') expect(readdirSync(deep)).toEqual([name]);
    expect(await isAlive(deep, name)).toBe(true);
    stop();
    expect(await isAlive(deep, name)).toBe(false);
    expect(readdirSync(deep)).toEqual([]);
  });

  test('closes nothing of others when it is stopped again', async () => {
    const deep = join(folder, 'a'.repeat(100));
    mkdirSync(deep);
    const { stop } = await start(deep);
    stop();
    // It takes the number that the pulse’s own descriptor had.
    const descriptor = openSync(deep, 'r');
    stop();
    expect(() => closeSync(descriptor)).not.toThrow();
  });

  test('is none where a file without a listener has its name, as in a folder that was copied', async () => {
    writeFileSync(join(folder, `instance-${token}.sock`), '');
    expect(await isAlive(folder, `instance-${token}.sock`)).toBe(false);
  });

  test('of those who are gone is removed, of others not', async () => {
    const { name } = await start();
    writeFileSync(join(folder, `instance-${token}.sock`), '');
    writeFileSync(join(folder, 'instance-mine.sock'), '');
    await removeDeadPulses(folder);
    expect(readdirSync(folder).toSorted()).toEqual([name, 'instance-mine.sock'].toSorted());
    await removeDeadPulses(join(folder, 'missing'));
  });
});

describe('a sign of life on a port', () => {
  test('takes the place of one in a folder where there can be no file, and tells itself from others', async () => {
    const { name, stop } = await start(join(folder, 'missing'));
    const [, port] = /^port-(\d+)-/.exec(name) ?? [];
    expect(port).toBeDefined();
    expect(await isAlive(folder, name)).toBe(true);
    expect(await isAlive(folder, `port-${port}-${token}`)).toBe(false);
    stop();
    expect(await isAlive(folder, name)).toBe(false);
  });

  test('is none where another program has the port and says nothing', async () => {
    const server = createServer((socket) => socket.end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    expect(await isAlive(folder, `port-${port}-${token}`)).toBe(false);
    server.close();
  });
});

test.each([
  '',
  'instance-0.sock',
  `../instance-${token}.sock`,
  `instance-${token}.sock/..`,
  `port-${token}`,
  `port-123456-${token}`,
  'pipe-x',
  7,
  null,
])('%j is no name of a sign of life', async (name) => {
  expect(readPulseName(name)).toBeNull();
  expect(await isAlive(folder, String(name))).toBe(false);
  expect(existsSync(folder)).toBe(true);
});
