/** Finds the port the browser host listens on, on the loopback address only. */
import type { Server } from 'node:http';
import { errorCode } from '../core/log.ts';

export const loopback = '127.0.0.1';

/** The port at which the host is found unless told otherwise; the name before it is new at each start. */
export const preferredPort = 4710;

/** How many ports after the preferred one are tried before the system is asked for any. */
const neighbours = 10;

/** Resolves to false when the port is taken or not ours to take. */
function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: unknown) => {
      server.off('listening', onListening);
      const code = errorCode(error);
      if (code === 'EADDRINUSE' || code === 'EACCES') resolve(false);
      else reject(error);
    };
    const onListening = () => {
      server.off('error', onError);
      resolve(true);
    };
    server.once('error', onError);
    server.once('listening', onListening);
    server.listen({ host: loopback, port, exclusive: true });
  });
}

/**
 * Starts listening and returns the port; null when `wanted` is not to be had.
 *
 * @param wanted the one port the user asked for; null for the preferred one or, when that is busy, one near it
 */
export async function listen(
  server: Server,
  wanted: number | null,
  preferred = preferredPort,
): Promise<number | null> {
  const ports =
    wanted === null ? [...Array.from({ length: neighbours }, (_, step) => preferred + step), 0] : [wanted];
  for (const port of ports) {
    if (!(await tryPort(server, port))) continue;
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : port;
  }
  return null;
}
