/**
 * `npm start`: builds the app when needed and opens it in a window; where Electron cannot be had or cannot run, says
 * so in one sentence and serves it to the user's browser. `--browser` asks for that; other arguments are passed on.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseOptions, usage } from '../electron/browser/arguments.ts';
import { defaultDataFolder, resolveDataFolder } from '../electron/core/data-folder.ts';
import { lockHolder } from '../electron/core/instance-lock.ts';
import { closeCommand, electronRuntime, howItEnded, whyNoWindow } from './electron-runtime.ts';
import { fetchUnlessFailedLately } from './failed-fetch.ts';
import { isOutdated } from './newest-source.ts';

const root = join(import.meta.dirname, '..');
const args = process.argv.slice(2);

/** Builds the app; the build's own words are shown only when it fails. */
function build(): boolean {
  console.log('Building…');
  const builder = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const options = ['build', '--logLevel', 'error'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [builder, ...options], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status === 0) return true;
  console.error(`${stdout}${stderr}`.trim());
  console.error(
    'Common Ground could not be built. If files are missing, run “npm install” and start it again.',
  );
  return false;
}

/** Runs the app in this very process, so that Ctrl+C and the exit code need no passing on. */
async function startInBrowser(): Promise<void> {
  const host = join(root, 'out/main/browser.js');
  process.argv = [process.execPath, host, ...args];
  await import(pathToFileURL(host).href);
}

/** Asks the window to close and save, as its button would. */
function close(child: ChildProcess): void {
  const command = child.pid === undefined ? null : closeCommand(process.platform, child.pid);
  // Where there is none, Ctrl+C has reached the app by itself.
  if (command !== null) spawn(command.program, command.args, { stdio: 'ignore' }).on('error', () => {});
}

/** Whether this process has taken the data folder and not given it back, as only an app that broke off leaves it. */
function holdsData(pid: number | undefined): boolean {
  try {
    const dataFolder = resolveDataFolder(args, process.env, defaultDataFolder());
    return pid !== undefined && lockHolder(dataFolder)?.pid === pid;
  } catch {
    // A wrong `--data`, of which the app has spoken itself.
    return false;
  }
}

/** Runs the app in a window until it ends. Resolves to its exit code, or to null when Electron could not start. */
function startInWindow(electron: string): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(electron, [root, ...args], { stdio: 'inherit' });
    // This process waits for the app to save and end.
    const onInterrupt = () => close(child);
    const onTerminate = () => child.kill('SIGTERM');
    process.on('SIGINT', onInterrupt);
    process.on('SIGTERM', onTerminate);
    child.once('error', () => resolve(null));
    child.once('close', (code, signal) => {
      process.off('SIGINT', onInterrupt);
      process.off('SIGTERM', onTerminate);
      const ending = howItEnded(code, signal, holdsData(child.pid));
      if (ending === 'could-not-start') return resolve(null);
      if (ending === 'ended') return resolve(code ?? 0);
      console.error('Common Ground broke off. Nothing you saved is lost; start it again.');
      resolve(1);
    });
  });
}

/** Where the app runs: the path of Electron, or why it runs in the browser; null when that was asked for. */
async function chooseHost(): Promise<{ readonly electron: string } | { readonly reason: string | null }> {
  if (args.includes('--browser')) return { reason: null };
  const { platform, env } = process;
  const reason = whyNoWindow({ platform, env, userId: process.getuid?.() });
  if (reason !== null) return { reason };
  const installed = electronRuntime(root);
  if (installed !== null) return { electron: installed };
  return fetchUnlessFailedLately(root, () => Date.now(), console.log);
}

async function main(): Promise<void> {
  const parsed = parseOptions(args);
  if (!parsed.ok) {
    console.error(parsed.message);
    process.exitCode = 1;
    return;
  }
  if (parsed.options.help) return console.log(usage);
  if (isOutdated(root) && !build()) {
    process.exitCode = 1;
    return;
  }
  const host = await chooseHost();
  if ('electron' in host) {
    const code = await startInWindow(host.electron);
    if (code !== null) {
      process.exitCode = code;
      return;
    }
  }
  const reason = 'electron' in host ? 'Electron could not start here' : host.reason;
  if (reason !== null) console.log(`${reason}, so Common Ground runs in your browser instead.`);
  await startInBrowser();
}

await main();
