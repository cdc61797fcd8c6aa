/**
 * The browser host as a program of its own, used where Electron cannot run, and by the end-to-end tests: gives the host
 * this process's command line, and ends with it.
 */
// Stryker disable all: this file is tested as a process of its own, and faults are planted in the tests' process only.
import { join } from 'node:path';
import { builtSpelling, spellingInSources } from '../core/spelling/files.ts';
import { startHost } from './host.ts';
import { openerFor, start } from './opener.ts';

/** It also runs from its sources, in development. */
const isBuilt = !import.meta.filename.endsWith('.ts');

const started = await startHost({
  args: process.argv.slice(2),
  env: process.env,
  pageFolder: join(import.meta.dirname, '../renderer'),
  spelling: isBuilt ? builtSpelling(import.meta.dirname) : spellingInSources,
  say: console.log,
  complain: console.error,
  openOutside: (target) => start(openerFor(target, process.platform, process.env)),
});
if (!started.ok) process.exit(started.code);

const { host } = started;

async function end(code: number): Promise<void> {
  await host.end();
  process.exit(code);
}

function endBroken(error: unknown): void {
  host.log.error('unexpected', error);
  console.error(
    'Something went wrong and Common Ground has to end. Nothing you saved is lost; start it again.',
  );
  end(1);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(0));
process.on('uncaughtException', endBroken);
process.on('unhandledRejection', endBroken);
