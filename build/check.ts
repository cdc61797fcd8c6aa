/**
 * `npm run check`: everything but the build and the end-to-end tests, side by side, for while one works. Each part's
 * words are shown together when it ends; the command fails when one of them did. With `--thorough`, the tests that take
 * long are run too, and properties are tried as often as they are worth.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const isThorough = process.argv.includes('--thorough');

/** What the tools have compiled is kept for the next time. */
const env = {
  ...process.env,
  NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'),
  ...(isThorough ? { THOROUGH: '1' } : {}),
};

/** The scripts of package.json that are run, the quickest first. */
const parts = ['lint', 'boundaries', 'types', isThorough ? 'unit:all' : 'unit'];

type Outcome = { readonly part: string; readonly isGood: boolean; readonly seconds: number };

/** Runs one script of package.json. A shell finds npm on every system; the words are our own, so none is escaped. */
function run(part: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const began = performance.now();
    const child = spawn(`npm run -s ${part}`, {
      cwd: root,
      env,
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const words: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => words.push(chunk));
    const end = (isGood: boolean) => {
      const seconds = (performance.now() - began) / 1_000;
      const said = Buffer.concat(words).toString('utf8').trim();
      console.log(`${isGood ? '✓' : '✗'} ${part} (${seconds.toFixed(1)} s)`);
      if (!isGood && said !== '') console.log(said);
      resolve({ part, isGood, seconds });
    };
    child.once('error', () => end(false));
    child.once('close', (code) => end(code === 0));
  });
}

const began = performance.now();
const outcomes = await Promise.all(parts.map(run));
const failed = outcomes.filter(({ isGood }) => !isGood).map(({ part }) => part);
const total = ((performance.now() - began) / 1_000).toFixed(1);
console.log(failed.length === 0 ? `All is well, in ${total} s.` : `Not yet: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
