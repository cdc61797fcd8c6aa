/** What `npm start` says before it builds or opens anything. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

function start(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'start.ts'), ...args],
    {
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

it.each([
  ['--prot', 'There is no option --prot. Try --help.'],
  ['--port=many', '--port needs a number from 0 to 65535 after it.'],
])('says what is wrong with %s in one sentence', (option, sentence) => {
  expect(start(option)).toEqual({ status: 1, stdout: '', stderr: `${sentence}\n` });
});

it('tells what can be asked of it', () => {
  expect(start('--help')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('--port NUMBER'),
    stderr: '',
  });
});
