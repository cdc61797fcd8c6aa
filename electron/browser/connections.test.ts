/** Real connections to a real server: who keeps theirs when there are too many. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { boundConnections, mostConnections, mostStrangers } from './connections.ts';
import { listen } from './listen.ts';
import { newServer } from './server.ts';

let server: Server;
let port: number;
let trust: (socket: Socket) => void;
let opened: Socket[];

beforeEach(async () => {
  opened = [];
  server = newServer();
  trust = boundConnections(server);
  port = (await listen(server, 0)) ?? 0;
});
afterEach(() => {
  for (const socket of opened) socket.destroy();
  server.closeAllConnections();
  server.close();
});

/** Opens a connection; resolves to both of its ends once the server has met it. */
async function open() {
  const met = once(server, 'connection');
  const socket = connect({ host: '127.0.0.1', port });
  opened.push(socket);
  const closed = once(socket, 'close');
  socket.on('error', () => {});
  const [end] = await met;
  return { socket, end: end as Socket, closed };
}

it('lets the oldest of too many strangers go, and keeps who has shown a key', async () => {
  const known = await open();
  trust(known.end);
  const first = await open();
  const second = await open();
  for (let count = 2; count < mostStrangers; count += 1) await open();
  expect([known, first, second].map(({ end }) => end.destroyed)).toEqual([false, false, false]);
  await open();
  await first.closed;
  expect([known, first, second].map(({ end }) => end.destroyed)).toEqual([false, true, false]);
});

it('has room again for each stranger who goes', async () => {
  const first = await open();
  const second = await open();
  for (let count = 2; count < mostStrangers; count += 1) await open();
  const gone = once(second.end, 'close');
  second.socket.destroy();
  await gone;
  await open();
  expect(first.end.destroyed).toBe(false);
});

it('never has more than its bound open, whoever they are', async () => {
  expect(server.maxConnections).toBe(mostConnections);
  expect(mostConnections).toBeGreaterThan(mostStrangers);
});
