import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { isDeserted, ownAddress } from './own-address.ts';

describe('ownAddress', () => {
  it('takes an address on this computer, without what follows it', () => {
    expect(ownAddress('http://127.0.0.1:4710/')).toBe('http://127.0.0.1:4710/');
    expect(ownAddress('http://127.0.0.1:4710')).toBe('http://127.0.0.1:4710/');
    expect(ownAddress('http://127.0.0.1:4710/evil?x=1#y')).toBe('http://127.0.0.1:4710/');
  });

  it.each([
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
});
