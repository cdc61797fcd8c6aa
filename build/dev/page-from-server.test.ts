import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageFromServer } from './page-from-server.ts';

let server: Server;
let address: string;
let asked: { readonly url: string | undefined; readonly accept: string | undefined }[] = [];

beforeAll(async () => {
  server = createServer(({ url, headers }, answer) => {
    asked.push({ url, accept: headers.accept });
    const status = url === '/gone.ts' ? 404 : 200;
    answer.writeHead(status, { 'content-type': 'text/javascript', 'set-cookie': 'a=b' }).end('export {};');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const listening = server.address();
  address = `http://127.0.0.1:${typeof listening === 'object' ? listening?.port : ''}/`;
});
afterAll(() => server.close());

function ask(url: string, { method = 'GET', accept = '*/*' } = {}) {
  asked = [];
  return pageFromServer(address)({ url, method, headers: new Headers({ accept }) });
}

describe('the page from its sources', () => {
  it('comes from the server as it is there, with nothing but its kind', async () => {
    const answer = await ask('app://common-ground/main.tsx?t=1', { accept: 'text/css,*/*;q=0.1' });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('export {};');
    expect([...answer.headers]).toEqual([
      ['cache-control', 'no-store'],
      ['content-type', 'text/javascript'],
    ]);
    expect(asked).toEqual([{ url: '/main.tsx?t=1', accept: 'text/css,*/*;q=0.1' }]);
  });

  it('says what the server does not have', async () => {
    expect((await ask('app://common-ground/gone.ts')).status).toBe(404);
  });

  it('comes from no other server, however the path is written', async () => {
    await ask('app://common-ground//example.test/main.tsx');
    expect(asked.map(({ url }) => url)).toEqual(['//example.test/main.tsx']);
  });

  it.each([
    ['GET', 'app://other/main.tsx'],
    ['GET', 'https://common-ground/main.tsx'],
    ['POST', 'app://common-ground/main.tsx'],
  ])('is not there for %s %s', async (method, url) => {
    expect((await ask(url, { method })).status).toBe(404);
    expect(asked).toEqual([]);
  });

  it.each(['', 'http://example.test:4720/', 'https://127.0.0.1:4720/', 'http://localhost:4720/'])(
    'is taken from this computer alone, not from “%s”',
    (elsewhere) => {
      expect(() => pageFromServer(elsewhere)).toThrow('by this computer alone');
    },
  );
});
