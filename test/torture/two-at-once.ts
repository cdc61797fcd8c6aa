/** Several processes take one folder at the same moment, some of them on the remains of a crash: exactly one has it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Form, inFolder } from './form.ts';

const script = join(import.meta.dirname, '../support/hold-folder.ts');

const dead = { kind: 'browser', address: null, pid: process.pid, takenAt: Date.now(), processStart: null };

type Remains = { readonly what: string; readonly holders: number; readonly leave: (lock: string) => void };

const remains: readonly Remains[] = [
  { what: 'nothing', holders: 1, leave: () => undefined },
  { what: 'an empty lock', holders: 1, leave: (lock) => writeFileSync(lock, '') },
  {
    what: 'a lock whose number another process has',
    holders: 1,
    leave: (lock) =>
      writeFileSync(lock, JSON.stringify({ ...dead, pulse: 'instance-0123456789abcdef.sock' })),
  },
  {
    what: 'a lock from a clock that was ahead',
    holders: 1,
    leave: (lock) =>
      writeFileSync(lock, JSON.stringify({ ...dead, takenAt: 1e15, pulse: 'port-9-0123456789abcdef' })),
  },
  {
    what: 'a place where no lock can be made',
    holders: 0,
    leave: (lock) => mkdirSync(join(lock, 'in the way'), { recursive: true }),
  },
];

async function takenBy(folder: string, processes: number): Promise<number> {
  const children = Array.from({ length: processes }, () =>
    spawn(process.execPath, [script, folder], { stdio: ['pipe', 'pipe', 'inherit'] }),
  );
  const said = await Promise.all(children.map(({ stdout }) => once(stdout.setEncoding('utf8'), 'data')));
  for (const child of children) child.kill('SIGKILL');
  return said.filter(([words]) => String(words).trim() === 'taken').length;
}

export const twoAtOnce: Form = {
  title: 'several processes take one folder at once',
  run: async (isShort) => {
    const losses: string[] = [];
    let tries = 0;
    for (let round = 0; round < (isShort ? 1 : 20); round += 1) {
      for (const { what, holders, leave } of isShort ? remains.slice(2, 3) : remains) {
        await inFolder(async (folder) => {
          leave(join(folder, 'instance.lock'));
          const taken = await takenBy(folder, isShort ? 2 : 6);
          tries += 1;
          if (taken !== holders) losses.push(`${what}: ${taken} have it`);
        });
      }
    }
    return { tries, losses };
  },
};
