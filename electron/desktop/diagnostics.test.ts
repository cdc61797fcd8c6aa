import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import { logPageErrors, mostComplaints } from './diagnostics.ts';

function watch() {
  const contents = new EventEmitter();
  const log = { info: vi.fn(), error: vi.fn() };
  logPageErrors(contents, log);
  const complain = (level: string, sourceId: string) =>
    contents.emit('console-message', {
      level,
      sourceId,
      lineNumber: 7,
      message: 'Uncaught Error: Dear Dana',
    });
  return { contents, log, complain };
}

it('logs where the page reported an error, and nothing of what it said', () => {
  const { log, complain } = watch();
  complain('warning', 'app://common-ground/assets/index.js');
  complain('error', 'app://common-ground/assets/index.js?dana#/people/dana');
  complain('error', 'blob:app://common-ground/dana');
  expect(log.info.mock.calls).toEqual([
    ['the page reported an error at /assets/index.js:7'],
    ['the page reported an error at a place of its own:7'],
  ]);
});

it('leaves out what would bury the rest, and says so', () => {
  const { log, complain } = watch();
  for (let count = 0; count < mostComplaints + 5; count += 1) complain('error', '');
  expect(log.info).toHaveBeenCalledTimes(mostComplaints + 1);
  expect(log.info).toHaveBeenLastCalledWith('further errors of the page are left out');
});

it('logs a preload script that broke off', () => {
  const { contents, log } = watch();
  const problem = new Error('no bridge');
  contents.emit('preload-error', {}, '/preload.cjs', problem);
  expect(log.error).toHaveBeenCalledExactlyOnceWith('the preload script broke off', problem);
});
