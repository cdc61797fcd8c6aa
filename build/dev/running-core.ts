/** Runs the browser host from its sources as a process of its own, so that it can be ended and started anew. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export type RunningCore = {
  /** Resolves to the link that lets a browser in. Rejects when the host ends without printing one. */
  readonly start: () => Promise<string>;
  /** Resolves when the host has ended, and with it its hold on the data. */
  readonly stop: () => Promise<void>;
};

/** The first link in what the host prints; null when it ends before. */
async function readLink(child: ChildProcess): Promise<string | null> {
  if (child.stdout === null) return null;
  for await (const line of createInterface({ input: child.stdout })) {
    const link = /http:\/\/\S+:\d+\/\S*/.exec(line)?.[0];
    if (link !== undefined) return link;
    console.log(line);
  }
  return null;
}

/**
 * @param program the host's main module
 * @param dataFolder where its data lie
 */
export function createRunningCore(program: string, dataFolder: string): RunningCore {
  let child: ChildProcess | null = null;
  return {
    start: async () => {
      const args = [program, '--no-open', '--data', dataFolder];
      child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      const link = await readLink(child);
      if (link === null) throw new Error('The core ended without printing its address.');
      child.stdout?.resume();
      return link;
    },
    stop: async () => {
      const running = child;
      child = null;
      if (running === null || running.exitCode !== null || running.signalCode !== null) return;
      running.kill('SIGTERM');
      await once(running, 'exit');
    },
  };
}
