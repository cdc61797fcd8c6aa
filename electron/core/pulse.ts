/**
 * A sign of life that the kernel keeps for a process and takes back with it, however it ends: a socket that it listens
 * on. Unlike a process number it is never given to another one, and it is seen from other process namespaces too. It is
 * a file in the data folder, a named pipe on Windows and, where there can be no such file, a port of this computer.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, openSync, readdirSync, rmSync } from 'node:fs';
import { connect, createServer, type NetConnectOpts, type Server } from 'node:net';
import { join } from 'node:path';
import { errorCode } from './log.ts';

export type Pulse = {
  /** What is written into the lock, for others to find it by. */
  readonly name: string;
  /** It never throws, and does nothing when it is called again. */
  readonly stop: () => void;
};

const pulseName =
  /^(?:(?<file>instance-[0-9a-f]{16}\.sock)|pipe-(?<pipe>[0-9a-f]{16})|port-(?<port>\d{1,5})-(?<token>[0-9a-f]{16}))$/;

/** How long an answer may take, in milliseconds, from a process that has much to do. */
const longestWait = 3_000;

/** The longest name of a socket that every system takes, in bytes. */
const longestName = 103;

/** `text` when it is the name of a pulse; null for anything else. */
export function readPulseName(text: unknown): string | null {
  return typeof text === 'string' && pulseName.test(text) ? text : null;
}

/** The path that a socket in the folder goes by; on Linux, one that is too long is reached through the open folder. */
function socketPath(
  folder: string,
  file: string,
): { readonly path: string; readonly done: () => void } | null {
  const path = join(folder, file);
  if (Buffer.byteLength(path) <= longestName) return { path, done: () => undefined };
  if (process.platform !== 'linux') return null;
  const descriptor = openSync(folder, 'r');
  return { path: `/proc/self/fd/${descriptor}/${file}`, done: () => closeSync(descriptor) };
}

/** Resolves once the server listens; to false where that is not possible. */
function listen(
  server: Server,
  where: { readonly path: string } | { readonly host: string; readonly port: number },
) {
  return new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false));
    server.listen({ ...where, exclusive: true }, () => resolve(true));
  });
}

function newServer(token: string): Server {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(token);
  });
  // It says that the process lives; it must not keep it alive.
  server.unref();
  return server;
}

async function startInFolder(folder: string, token: string): Promise<Pulse | null> {
  const file = `instance-${token}.sock`;
  try {
    const found = socketPath(folder, file);
    if (found === null) return null;
    const server = newServer(token);
    const remove = (): void => rmSync(join(folder, file), { force: true });
    if (await listen(server, { path: found.path })) {
      chmodSync(join(folder, file), 0o600);
      let isStopped = false;
      const stop = (): void => {
        // The number of a closed descriptor soon belongs to another file.
        if (isStopped) return;
        isStopped = true;
        server.close();
        try {
          remove();
          found.done();
        } catch {
          // The folder is gone, say; the next to come finds that nobody listens.
        }
      };
      return { name: file, stop };
    }
    found.done();
  } catch {
    // No file can be made or reached in the folder.
  }
  return null;
}

/** Starts a sign of life for this process; null where the system has nothing of the kind. It never rejects. */
export async function startPulse(folder: string): Promise<Pulse | null> {
  const token = randomBytes(8).toString('hex');
  if (process.platform === 'win32') {
    const server = newServer(token);
    const isListening = await listen(server, { path: `\\\\.\\pipe\\common-ground-${token}` });
    return isListening ? { name: `pipe-${token}`, stop: () => server.close() } : null;
  }
  const inFolder = await startInFolder(folder, token);
  if (inFolder !== null) return inFolder;
  const server = newServer(token);
  if (!(await listen(server, { host: '127.0.0.1', port: 0 }))) return null;
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { name: `port-${port}-${token}`, stop: () => server.close() };
}

/** What is known for certain to mean that nobody is there; anything else may be a process that cannot answer now. */
const gone = ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'ENOTSOCK'];

/** Resolves to whether somebody listens, and to what they said within the time where `token` is to be compared. */
function isAnswered(options: NetConnectOpts, token: string | null): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ ...options, timeout: longestWait });
    const settle = (isThere: boolean) => {
      socket.destroy();
      resolve(isThere);
    };
    // Nobody else can listen on a socket of this name, but on a port they can.
    if (token === null) socket.once('connect', () => settle(true));
    else socket.once('data', (said) => settle(said.toString() === token)).once('end', () => settle(false));
    socket.once('timeout', () => settle(true));
    socket.once('error', (error) => settle(!gone.includes(errorCode(error) ?? '')));
  });
}

/**
 * Whether the process with this sign of life is still there. When in doubt it is.
 * @param name as `readPulseName` returns it
 */
export async function isAlive(folder: string, name: string): Promise<boolean> {
  const { file, pipe, port, token = null } = pulseName.exec(name)?.groups ?? {};
  if (port !== undefined) return isAnswered({ host: '127.0.0.1', port: Number(port) }, token);
  if (pipe !== undefined) return isAnswered({ path: `\\\\.\\pipe\\common-ground-${pipe}` }, null);
  try {
    const found = file === undefined ? null : socketPath(folder, file);
    if (found === null) return false;
    return await isAnswered({ path: found.path }, null).finally(found.done);
  } catch {
    return true;
  }
}

/** Removes the sockets of processes that are gone. It never rejects. */
export async function removeDeadPulses(folder: string): Promise<void> {
  try {
    for (const name of readdirSync(folder)) {
      if (pulseName.test(name) && !(await isAlive(folder, name))) rmSync(join(folder, name), { force: true });
    }
  } catch {
    // They do no harm.
  }
}
