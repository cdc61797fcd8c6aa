/**
 * The browser host as a program of its own, used where Electron cannot run, and by the end-to-end tests: gives the host
 * this process's command line, and ends with it.
 */
// Stryker disable all: this file is tested as a process of its own, and faults are planted in the tests' process only.
import { join } from 'node:path';
import { builtSpelling, spellingInSources } from '../core/spelling/files.ts';
import { canReadFiles, findsName, writeLinkFile } from './hand-over.ts';
import { startHost } from './host.ts';
import { openerFor, start, type Target } from './opener.ts';
import { isForeign, ownUsers } from './peer.ts';

/** It also runs from its sources, in development. */
const isBuilt = !import.meta.filename.endsWith('.ts');

const { platform, env } = process;
const users = ownUsers(process.getuid?.() ?? 0, env);
const openOutside = (target: Target) => start(openerFor(target, platform, env));

async function handOver(link: string): Promise<() => void> {
  if (openerFor({ url: link }, platform, env) === null) return () => {};
  if (await canReadFiles(platform, env)) {
    try {
      const { path, remove } = writeLinkFile(link);
      await openOutside({ file: path });
      return remove;
    } catch {
      // The disk is full, say.
    }
  }
  await openOutside({ url: link });
  return () => {};
}

const started = await startHost({
  args: process.argv.slice(2),
  env,
  pageFolder: join(import.meta.dirname, '../renderer'),
  spelling: isBuilt ? builtSpelling(import.meta.dirname) : spellingInSources,
  say: console.log,
  complain: console.error,
  openOutside,
  handOver,
  findsName: (name) => findsName(name, platform),
  isForeign: (socket) => isForeign(socket, users),
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
  // A host that cannot end either must not come back here without end.
  end(1).catch(() => process.exit(1));
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(0));
process.on('uncaughtException', endBroken);
process.on('unhandledRejection', endBroken);
