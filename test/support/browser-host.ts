import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const program = resolve(import.meta.dirname, '../../out/main/browser.js');

export type BrowserHost = {
  /** The address it printed; it lets one browser in. */
  readonly address: string;
  /** Ends it as a crash would. */
  readonly kill: () => Promise<void>;
};

async function kill(host: ChildProcess) {
  if (host.exitCode !== null || host.signalCode !== null) return;
  host.kill('SIGKILL');
  await once(host, 'exit');
}

/** Starts the built browser host on a data folder; `more` is what its command line says besides. */
export async function startBrowserHost(dataFolder: string, ...more: readonly string[]): Promise<BrowserHost> {
  const args = [program, '--no-open', '--data', dataFolder, ...more];
  const host = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: host.stdout })) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address !== undefined) return { address, kill: () => kill(host) };
  }
  throw new Error('The browser host ended without printing its address.');
}
