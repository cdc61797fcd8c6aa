/**
 * Common Ground in the user's browser: joins the application with an HTTP server on this computer. Used where
 * Electron cannot run, and by the end-to-end tests.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Conf from 'conf';
import { createApplication } from '../core/application.ts';
import { defaultDataFolder, openDataFolder, resolveDataFolder } from '../core/data-folder.ts';
import { type LockHolder, takeFolder } from '../core/instance-lock.ts';
import { createLog, silentLog } from '../core/log.ts';
import { Refusal } from '../core/refusal.ts';
import { type Options, parseOptions, usage } from './arguments.ts';
import { listen, loopback } from './listen.ts';
import { openerFor, start } from './opener.ts';
import { newServer, serveSite } from './server.ts';
import { createSession } from './session.ts';

/** How long requests that are under way may take when the host ends, in milliseconds. */
const longestGoodbye = 2_000;

/** Read where it is, since it lies two folders up both here and in the built app. */
function ownVersion(): string {
  const content: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
  const isNamed = typeof content === 'object' && content !== null && 'version' in content;
  return isNamed ? String(content.version) : '';
}

const openOutside = (target: { readonly url: string } | { readonly folder: string }) =>
  start(openerFor(target, process.platform, process.env));

async function openOrRefuse(target: { readonly url: string } | { readonly folder: string }): Promise<void> {
  if (!(await openOutside(target))) throw new Error('There is no opener.');
}

async function refuseBecauseRunning({ kind, address }: LockHolder, open: boolean): Promise<number> {
  if (address !== null) {
    console.log(`Common Ground is already running: ${address}`);
    if (open) await openOutside({ url: address });
  } else if (kind === 'desktop') {
    console.log(
      'Common Ground is already open on these data, in a window of its own. ' +
        'If there is no such window, open that app once, which puts this right.',
    );
  } else {
    console.log('Common Ground is just starting or ending on these data. Start it again in a moment.');
  }
  return 0;
}

/** Starts the host. Resolves to an exit code when there is nothing to run, and to null while it runs. */
async function run(args: readonly string[], options: Options): Promise<number | null> {
  const dataFolder = openDataFolder(resolveDataFolder(args, process.env, defaultDataFolder()));
  const lock = await takeFolder(dataFolder.path, { kind: 'browser', address: null }, false);
  if (!lock.ok) return refuseBecauseRunning(lock.holder, options.open);
  process.once('exit', lock.release);

  const now = () => new Date();
  const log = dataFolder.problem === null ? createLog(dataFolder.path, now) : silentLog;
  const server = newServer();
  const port = await listen(server, options.port);
  if (port === null) {
    console.error(
      `Port ${options.port} is taken by another program. Choose another one, or leave out --port.`,
    );
    return 1;
  }
  const host = `${loopback}:${port}`;
  const address = `http://${host}/`;

  const application = createApplication({
    dataFolder,
    openStore: (storeOptions) => new Conf(storeOptions),
    now,
    newId: randomUUID,
    log,
    version: ownVersion(),
    host: {
      copyText: () => {
        throw new Refusal('unavailable', 'In the browser, the page itself puts text on the clipboard.');
      },
      openLink: (url) => openOrRefuse({ url }),
      showFolder: (folder) => openOrRefuse({ folder }),
      finishClosing: () => {},
    },
  });
  const session = createSession(port, () => randomBytes(24).toString('hex'));
  const link = () => `${address}?token=${session.newToken()}`;
  serveSite(server, {
    host,
    pageFolder: join(import.meta.dirname, '../renderer'),
    session,
    dispatch: application.dispatch,
    onError: (error) => log.error('a request failed', error),
  });
  // Another instance sends its user here, so the address is told only now that it is answered.
  lock.update({ kind: 'browser', address });

  let isEnding = false;
  const end = (code: number) => {
    if (isEnding) return;
    isEnding = true;
    // Still ours while the last requests end, although nobody listens at the address any more.
    lock.update({ kind: 'browser', address: null });
    const leave = () => {
      application.close();
      process.exit(code);
    };
    // A save is on the disk before its request is answered, so waiting for the requests is waiting for the saves.
    server.close(leave);
    server.closeIdleConnections();
    setTimeout(leave, longestGoodbye);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(0));
  const endBroken = (error: unknown) => {
    log.error('unexpected', error);
    console.error(
      'Something went wrong and Common Ground has to end. Nothing you saved is lost; start it again.',
    );
    end(1);
  };
  process.on('uncaughtException', endBroken);
  process.on('unhandledRejection', endBroken);

  // The browser that is opened here has a link of its own, so that the printed one still works in another.
  console.log(`Common Ground is running: ${link()}`);
  if (dataFolder.problem !== null) console.error(dataFolder.problem);
  if (options.open) await openOutside({ url: link() });
  return null;
}

async function main(args: readonly string[]): Promise<number | null> {
  const parsed = parseOptions(args);
  if (!parsed.ok) {
    console.error(parsed.message);
    return 1;
  }
  if (parsed.options.help) {
    console.log(usage);
    return 0;
  }
  try {
    return await run(args, parsed.options);
  } catch (error) {
    console.error(error instanceof Error ? error.message : 'Common Ground could not start.');
    return 1;
  }
}

const code = await main(process.argv.slice(2));
if (code !== null) process.exit(code);
