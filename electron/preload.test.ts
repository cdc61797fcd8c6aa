/** What the page is given: the preload script itself, on a stand-in that is not Electron. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { Api } from '../shared/contract.ts';
import { hostEventChannel, methodNames } from '../shared/method-names.ts';

let electron: typeof import('../test/support/electron-stand-in.ts');
let api: Api;

beforeEach(async () => {
  vi.resetModules();
  electron = await import('../test/support/electron-stand-in.ts');
  await import('./preload.ts');
  api = electron.pageWorld.get('api') as Api;
});

it('gives the page one function for each method, the host’s events, and nothing else', () => {
  expect([...electron.pageWorld.keys()]).toEqual(['api']);
  expect(Object.keys(api).toSorted()).toEqual([...methodNames, 'onHostEvent'].toSorted());
});

it('asks on the method’s own channel, with one input, whatever else the page hands over', async () => {
  electron.ipcRenderer.invoke.mockResolvedValue('answered');
  for (const method of methodNames) {
    expect(await Reflect.apply(api[method], null, [{ a: 1 }, 'another channel'])).toBe('answered');
    expect(electron.ipcRenderer.invoke).toHaveBeenLastCalledWith(method, { a: 1 });
  }
});

it('passes on what the host says, and never Electron’s own event', () => {
  const heard = vi.fn();
  api.onHostEvent(heard);
  electron.ipcRenderer.emit(hostEventChannel, { sender: electron.ipcRenderer }, { kind: 'flush' });
  expect(heard.mock.calls).toEqual([[{ kind: 'flush' }]]);
});

it('stops passing it on to who has heard enough, and to nobody else', () => {
  const leaving = vi.fn();
  const staying = vi.fn();
  const leave = api.onHostEvent(leaving);
  api.onHostEvent(staying);
  expect(leave()).toBeUndefined();
  electron.ipcRenderer.emit(hostEventChannel, {}, { kind: 'flush' });
  expect(leaving).not.toHaveBeenCalled();
  expect(staying).toHaveBeenCalledOnce();
});
