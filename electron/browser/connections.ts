/**
 * Bounds the connections to the host, so that no program can take all of them, or all that the process may open. Who has
 * shown a page's key keeps their connection; of the others the oldest gives way.
 */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** How many connections may be open that have not shown a key. A tab opens six. */
export const mostStrangers = 64;

/** How many may be open in all; many systems allow a process 256 files. */
export const mostConnections = 128;

/** @returns what is called with a connection over which a page has shown its key */
export function boundConnections(server: Server): (socket: Socket) => void {
  const strangers = new Set<Socket>();
  server.maxConnections = mostConnections;
  server.on('connection', (socket: Socket) => {
    strangers.add(socket);
    socket.once('close', () => strangers.delete(socket));
    const [oldest] = strangers;
    if (oldest === undefined || strangers.size <= mostStrangers) return;
    strangers.delete(oldest);
    oldest.destroy();
  });
  return (socket) => strangers.delete(socket);
}
