import { createServer, type Server } from 'node:http';
import { afterEach, expect, it, vi } from 'vitest';
import { listen, preferredPort } from './listen.ts';

let servers: Server[] = [];

afterEach(() => {
  for (const server of servers) server.close();
  servers = [];
});

/** A server that finds some ports taken, and remembers which it tried. No port is really taken by it. */
function serverThat(refuse: (port: number) => string | null) {
  const server = createServer();
  const tried: unknown[] = [];
  vi.spyOn(server, 'listen').mockImplementation((options: unknown) => {
    tried.push(options);
    const { port } = Object(options);
    const code = refuse(port);
    if (code === null) {
      vi.spyOn(server, 'address').mockReturnValue({ port: port || 50_123, address: '', family: '' });
      server.emit('listening');
    } else server.emit('error', Object.assign(new Error('in vain'), { code }));
    return server;
  });
  return { server, tried };
}

function realServer(): Server {
  const server = createServer();
  servers.push(server);
  return server;
}

it('listens on this computer only, by its number, on the same port every time', async () => {
  const { server, tried } = serverThat(() => null);
  expect(await listen(server, null)).toBe(preferredPort);
  expect(tried).toEqual([{ host: '127.0.0.1', port: preferredPort, exclusive: true }]);
});

it('tries the ten ports from the preferred one on, and then takes any', async () => {
  const { server, tried } = serverThat((port) => (port === 0 ? null : 'EADDRINUSE'));
  expect(await listen(server, null, 6_000)).toBe(50_123);
  const ports = tried.map((options) => Object(options).port);
  expect(ports).toEqual([6_000, 6_001, 6_002, 6_003, 6_004, 6_005, 6_006, 6_007, 6_008, 6_009, 0]);
  for (const event of ['error', 'listening']) {
    expect(server.listenerCount(event)).toBe(createServer().listenerCount(event));
  }
});

it('takes the port asked for or none', async () => {
  for (const code of ['EADDRINUSE', 'EACCES']) {
    const { server, tried } = serverThat(() => code);
    expect(await listen(server, 80)).toBeNull();
    expect(tried).toHaveLength(1);
  }
});

it('reports what no other port would mend', async () => {
  await expect(listen(serverThat(() => 'EMFILE').server, null)).rejects.toThrow('in vain');
});

it('really takes any free port when asked for port 0', async () => {
  const ports = [await listen(realServer(), 0), await listen(realServer(), 0)];
  expect(new Set(ports).size).toBe(2);
  expect(ports).not.toContain(0);
  expect(servers.map((server) => server.address())).toEqual(
    ports.map((port) => ({ address: '127.0.0.1', family: 'IPv4', port })),
  );
});
