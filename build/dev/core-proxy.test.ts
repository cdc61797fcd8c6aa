import { expect, it } from 'vitest';
import { atCorePort, isForCore } from './core-proxy.ts';

it('moves the page’s own port to the core’s, in host and origin', () => {
  const headers = { host: 'a.localhost:4720', origin: 'http://a.localhost:4720', 'x-page': 'b' };
  expect(atCorePort(headers, 4720, 9000)).toEqual({
    host: 'a.localhost:9000',
    origin: 'http://a.localhost:9000',
    'x-page': 'b',
  });
});

it('keeps whatever the host refuses as it came: another name, another port, no origin', () => {
  const foreign = { host: 'example.test:4720', origin: 'http://127.0.0.1:4721' };
  expect(atCorePort(foreign, 4720, 9000)).toEqual({
    host: 'example.test:9000',
    origin: 'http://127.0.0.1:4721',
  });
  expect(atCorePort({ host: '127.0.0.1:9000' }, 4720, 9000)).not.toHaveProperty('origin');
  expect(atCorePort({ origin: 'null' }, 4720, 9000)).toEqual({ origin: 'null' });
});

it('claims the core’s port for nobody who names it himself', () => {
  const headers = { host: '127.0.0.1:4720', origin: 'http://127.0.0.1:14720' };
  expect(atCorePort(headers, 4720, 9000).origin).toBe('http://127.0.0.1:14720');
});

it.each([
  ['POST', '/rpc/loadAll', true],
  ['GET', '/rpc/loadAll', true],
  ['PUT', '/main.tsx', true],
  ['POST', '/enter/abc', true],
  ['GET', '/', false],
  ['GET', '/main.tsx', false],
  ['GET', '/@vite/client', false],
])('%s %s goes to the core: %s', (method, url, expected) => {
  expect(isForCore(method, url)).toBe(expected);
});
