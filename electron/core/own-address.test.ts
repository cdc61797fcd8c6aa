import { connect, createServer, Socket } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { isDeserted, ownAddress } from './own-address.ts';

vi.mock('node:net', async (load) => {
  const net = await load<typeof import('node:net')>();
  return { ...net, connect: vi.fn(net.connect) };
});

describe('ownAddress', () => {
  it('takes an address on this computer, without what follows it', () => {
    expect(ownAddress('http://127.0.0.1:4710/')).toBe('http://127.0.0.1:4710/');
    expect(ownAddress('http://127.0.0.1:4710')).toBe('http://127.0.0.1:4710/');
    expect(ownAddress('http://127.0.0.1:4710/evil?x=1#y')).toBe('http://127.0.0.1:4710/');
  });

  it('takes the name that a browser host has for one start', () => {
    const address = 'http://0123456789abcdef.localhost:4710/';
    expect(ownAddress(`${address}x#open=y`)).toBe(address);
  });

  it.each([
    'http://0123456789abcde.localhost:4710/',
    'http://0123456789abcdefa.localhost:4710/',
    'http://a.0123456789abcdef.localhost:4710/',
    'http://0123456789abcdef.localhost.example.com:4710/',
    'https://127.0.0.1:4710/',
    'http://127.0.0.1/',
    'http://127.0.0.1.example.com:4710/',
    'http://example.com:4710/',
    'http://127.0.0.1:4710@example.com/',
    'http://user@127.0.0.1:4710/',
    'http://:secret@127.0.0.1:4710/',
    'http://localhost:4710/',
    'http://[::1]:4710/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '',
    null,
    4710,
  ])('refuses %j', (text) => {
    expect(ownAddress(text)).toBeNull();
  });
});

describe('isDeserted', () => {
  it('tells an instance that listens from one that is gone', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const bound = server.address();
    const address = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}/`;
    expect(await isDeserted(address)).toBe(false);
    await new Promise((resolve) => server.close(resolve));
    expect(await isDeserted(address)).toBe(true);
  });

  it.each([
    ['is merely slow', 'timeout', null],
    ['cannot be asked', 'error', Object.assign(new Error(), { code: 'EMFILE' })],
    ['fails in an unknown way', 'error', new Error()],
  ])('takes an instance that %s for being there', async (_how, event, error) => {
    const socket = new Socket();
    vi.mocked(connect).mockReturnValueOnce(socket);
    const isGone = isDeserted('http://127.0.0.1:4710/');
    socket.emit(event, error);
    expect(await isGone).toBe(false);
    expect(socket.destroyed).toBe(true);
    expect(connect).toHaveBeenLastCalledWith({ host: '127.0.0.1', port: 4710, timeout: 5_000 });
  });
});
