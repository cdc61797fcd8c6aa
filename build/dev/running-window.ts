/** Runs the desktop app from its sources: builds main process and preload script, and starts Electron on them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import packageFile from '../../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');

/** Builds what Electron runs into `folder`. Rejects when the sources cannot be built. */
export async function buildDesktop(folder: string): Promise<void> {
  const into = (input: string, format: 'es' | 'cjs', entryFileNames: string) =>
    build({
      root,
      configFile: false,
      logLevel: 'warn',
      build: {
        ssr: true,
        outDir: folder,
        emptyOutDir: false,
        rolldownOptions: {
          input: join(root, input),
          external: ['electron'],
          output: { format, entryFileNames },
        },
      },
    });
  await into('build/dev/desktop-main.ts', 'es', 'main.js');
  await into('electron/core/spelling/worker.ts', 'es', 'spelling.js');
  await into('electron/preload.ts', 'cjs', 'preload.cjs');
  const { name, productName, version } = packageFile;
  const app = { name, productName, version, type: 'module', main: 'main.js' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(app));
}

export type RunningWindow = {
  /**
   * Builds and starts the app. Rejects when it cannot be built.
   * @param pageServer the address of Vite's server
   */
  readonly start: (pageServer: string) => Promise<void>;
  /** Resolves when the app has saved and ended. */
  readonly stop: () => Promise<void>;
};

/**
 * @param electron the path of Electron's executable
 * @param folder where what is built goes
 * @param args what the app is told on its command line
 * @param onClosed called when the user has quit
 */
export function createRunningWindow(
  electron: string,
  folder: string,
  args: readonly string[],
  onClosed: () => void,
): RunningWindow {
  let child: ChildProcess | null = null;
  return {
    start: async (pageServer) => {
      await buildDesktop(folder);
      const env = {
        ...process.env,
        COMMON_GROUND_PAGE_SERVER: pageServer,
        COMMON_GROUND_ICON: join(root, 'build/icon.png'),
        COMMON_GROUND_NOTICE: join(root, 'NOTICE'),
      };
      const started = spawn(electron, [folder, ...args], { stdio: 'inherit', env });
      child = started;
      started.once('error', (error) => console.error(`Electron did not start: ${error.message}`));
      started.once('close', () => {
        if (child === started) onClosed();
      });
    },
    stop: async () => {
      const running = child;
      child = null;
      if (running === null || running.exitCode !== null || running.signalCode !== null) return;
      running.kill('SIGTERM');
      await once(running, 'close');
    },
  };
}
