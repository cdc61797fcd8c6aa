/** Common Ground in the user's browser: joins the application with an HTTP server on this computer. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import Conf from 'conf';
import { type Application, createApplication } from '../core/application.ts';
import {
  type DataFolder,
  defaultDataFolder,
  openDataFolder,
  resolveDataFolder,
  withLock,
} from '../core/data-folder.ts';
import { type LockResult, takeFolder } from '../core/instance-lock.ts';
import type { LockHolder } from '../core/lock-file.ts';
import { createLog, type Log, silentLog } from '../core/log.ts';
import { Refusal } from '../core/refusal.ts';
import type { SpellingFiles } from '../core/spelling/thread.ts';
import { linkTo, newName, plainHost } from './address.ts';
import { type Options, parseOptions, usage } from './arguments.ts';
import { createKeyring } from './keyring.ts';
import { listen } from './listen.ts';
import type { Target } from './opener.ts';
import { newServer, serveSite } from './server.ts';

/** What the host needs of the process it runs in. */
export type Surroundings = {
  /** The command line, without the programs' names. */
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** The built page's folder. */
  readonly pageFolder: string;
  readonly spelling: SpellingFiles;
  readonly say: (sentence: string) => void;
  readonly complain: (sentence: string) => void;
  /** Opens something with the user's own programs; resolves to whether that was possible. */
  readonly openOutside: (target: Target) => Promise<boolean>;
  /**
   * Leads the user's browser to a link that others must not see; resolves to what removes every trace of that.
   */
  readonly handOver: (link: string) => Promise<() => void>;
  /** Whether the user's browser finds a name below `localhost`. */
  readonly findsName: (name: string) => Promise<boolean>;
  /** Whether a connection is known to be another user's. */
  readonly isForeign: (socket: Socket) => boolean;
};

/** A host that runs until it is ended. */
export type RunningHost = {
  readonly log: Log;
  /** Answers what was asked already, gives the data folder back, and resolves. May be called again. */
  readonly end: () => Promise<void>;
};

/** The host, or the exit code where there is nothing to run; everything was said then. */
export type Start =
  | { readonly ok: true; readonly host: RunningHost }
  | { readonly ok: false; readonly code: number };

type TakenLock = Extract<LockResult, { readonly ok: true }>;

/** How long requests that are under way may take when the host ends, in milliseconds. */
export const longestGoodbye = 2_000;

/** Read where it is, since it lies two folders up both here and in the built app. */
function ownVersion(): string {
  const content: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
  return String(Object(content).version);
}

function whereItRuns({ kind, address }: LockHolder): string {
  if (address !== null) return `Common Ground is already running: ${address}`;
  if (kind === 'browser')
    return 'Common Ground is just starting or ending on these data. Start it again in a moment.';
  return (
    'Common Ground is already open on these data, in a window of its own. ' +
    'If there is no such window, open that app once, which puts this right.'
  );
}

function openApplication(dataFolder: DataFolder, log: Log, { openOutside, spelling }: Surroundings) {
  const openOrRefuse = async (target: Target) => {
    if (!(await openOutside(target))) throw new Error('There is no opener.');
  };
  return createApplication({
    dataFolder,
    openStore: (options) => new Conf(options),
    now: () => new Date(),
    newId: randomUUID,
    log,
    version: ownVersion(),
    spelling,
    keyStore: null,
    host: {
      copyText: () => {
        throw new Refusal('unavailable', 'In the browser, the page itself puts text on the clipboard.');
      },
      readClipboard: () => {
        throw new Refusal('unavailable', 'In the browser, the page itself reads the clipboard.');
      },
      openLink: (url) => openOrRefuse({ url }),
      showFolder: (folder) => openOrRefuse({ folder }),
      finishClosing: () => {},
      finishQuick: () => {},
      showReminder: null,
      // All there is lies in the page.
      showDueCount: () => {},
      applySettings: () => {},
      desktop: null,
    },
  });
}

/** A server that listens, and the name and port by which it is found. */
type Place = { readonly server: Server; readonly host: string };

type Places = {
  /** Under a name that nobody had before. */
  readonly fresh: Place;
  /** Under the number of this computer, for a browser that does not find the name; at a port that is new instead. */
  readonly plain: Place;
};

/** Resolves to null when the port that the user asked for is taken. */
async function openPlaces(wanted: number | null): Promise<Places | null> {
  const [fresh, plain] = [newServer(), newServer()];
  const port = await listen(fresh, wanted);
  if (port === null) return null;
  const plainPort = (await listen(plain, 0)) ?? 0;
  return {
    fresh: { server: fresh, host: `${newName()}:${port}` },
    plain: { server: plain, host: plainHost(plainPort) },
  };
}

/** Serves the page and the contract. Returns a maker of secrets for links, each of which lets one browser in. */
function serveApplication(
  { fresh, plain }: Places,
  application: Application,
  log: Log,
  around: Surroundings,
) {
  const keyring = createKeyring();
  const { pageFolder, isForeign } = around;
  const onError = (error: unknown) => log.error('a request failed', error);
  const site = { pageFolder, keyring, isForeign, onError, dispatch: application.dispatch };
  serveSite(fresh.server, { ...site, host: fresh.host, isFresh: true });
  serveSite(plain.server, { ...site, host: plain.host, isFresh: false });
  return keyring.newLink;
}

async function endHost({ fresh, plain }: Places, application: Application, lock: TakenLock): Promise<void> {
  // Still ours while the last requests end, although nobody listens at the address any more.
  lock.update({ kind: 'browser', address: null });
  const servers = [fresh.server, plain.server];
  const patience = setTimeout(() => {
    for (const server of servers) server.closeAllConnections();
  }, longestGoodbye);
  // A save is on the disk before its request is answered, so waiting for the requests is waiting for the saves.
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  clearTimeout(patience);
  application.close();
  lock.release();
}

async function runHost(options: Options, dataFolder: DataFolder, lock: TakenLock, around: Surroundings) {
  const log = dataFolder.problem === null ? createLog(dataFolder.path, () => new Date()) : silentLog;
  const places = await openPlaces(options.port);
  if (places === null) return null;
  const { fresh, plain } = places;
  const application = openApplication(dataFolder, log, around);
  const newLink = serveApplication(places, application, log, around);
  // Another instance sends its user here, so the address is told only now that it is answered.
  lock.update({ kind: 'browser', address: `http://${fresh.host}/` });

  const printed = newLink();
  around.say(`Common Ground is running: ${linkTo(fresh.host, printed)}`);
  around.say(`In a browser that does not find this address: ${linkTo(plain.host, printed)}`);
  if (dataFolder.problem !== null) around.complain(dataFolder.problem);
  let forgetLink = () => {};
  if (options.open) {
    // The browser that is opened here has a link of its own, so that the printed one still works in another.
    const isFound = await around.findsName(new URL(`http://${fresh.host}`).hostname);
    forgetLink = await around.handOver(linkTo(isFound ? fresh.host : plain.host, newLink()));
  }
  let ending: Promise<void> | null = null;
  const end = () => {
    try {
      forgetLink();
    } catch (error) {
      // What could not be removed must not keep the host, and with it the data folder.
      log.error('the traces of the link were not removed', error);
    }
    ending ??= endHost(places, application, lock);
    return ending;
  };
  return { log, end };
}

/** Takes the data folder and starts; where another instance has it, says where that one runs. */
async function startOn(options: Options, around: Surroundings): Promise<Start> {
  const dataFolder = openDataFolder(resolveDataFolder(around.args, around.env, defaultDataFolder()));
  const lock = await takeFolder(dataFolder.path, { kind: 'browser', address: null }, false);
  if (!lock.ok) {
    around.say(whereItRuns(lock.holder));
    const { address } = lock.holder;
    if (address !== null && options.open) await around.openOutside({ url: address });
    return { ok: false, code: 0 };
  }
  try {
    const host = await runHost(options, withLock(dataFolder, lock), lock, around);
    if (host !== null) return { ok: true, host };
    around.complain(
      `Port ${options.port} is taken by another program. Choose another one, or leave out --port.`,
    );
  } catch (error) {
    lock.release();
    throw error;
  }
  lock.release();
  return { ok: false, code: 1 };
}

/** Starts the host as the command line says. Never rejects: what goes wrong is said in a sentence. */
export async function startHost(around: Surroundings): Promise<Start> {
  const parsed = parseOptions(around.args);
  if (!parsed.ok) {
    around.complain(parsed.message);
    return { ok: false, code: 1 };
  }
  if (parsed.options.help) {
    around.say(usage);
    return { ok: false, code: 0 };
  }
  try {
    return await startOn(parsed.options, around);
  } catch (error) {
    around.complain(error instanceof Error ? error.message : 'Common Ground could not start.');
    return { ok: false, code: 1 };
  }
}
