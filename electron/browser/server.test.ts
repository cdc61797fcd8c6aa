import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RawQuestion, rawRequest } from '../../test/support/raw-request.ts';
import { securityHeaders } from '../core/page-files.ts';
import { listen, loopback } from './listen.ts';
import { longestBody } from './request-body.ts';
import { newServer, serveSite } from './server.ts';
import { createSession, type Session } from './session.ts';

let root: string;
let server: Server;
let port: number;
let session: Session;
const dispatch = vi.fn();
const onError = vi.fn();

const ask = (path: string, question?: RawQuestion) => rawRequest(port, path, question);

const cookie = () => ({ cookie: session.setCookie.split(';')[0] ?? '' });

const ownPage = () => ({
  ...cookie(),
  origin: `http://${loopback}:${port}`,
  'content-type': 'application/json',
});

const question = (
  path: string,
  body: string | Buffer = '{}',
  changes: Readonly<Record<string, string>> = {},
) => ask(path, { method: 'POST', headers: { ...ownPage(), ...changes }, body });

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'common-ground-'));
  mkdirSync(join(root, 'page', 'assets'), { recursive: true });
  writeFileSync(join(root, 'page', 'index.html'), '<!doctype html><title>Common Ground</title>');
  writeFileSync(join(root, 'page', 'assets', 'index-a1.js'), 'export {};');
  writeFileSync(join(root, 'secret.json'), '"secret"');
  dispatch.mockReset().mockResolvedValue({ ok: true, value: { done: true } });
  onError.mockReset();
  server = newServer();
  port = (await listen(server, null, 0)) ?? 0;
  let count = 0;
  session = createSession(port, () => {
    count += 1;
    return `secret${count}`;
  });
  serveSite(server, {
    host: `${loopback}:${port}`,
    pageFolder: join(root, 'page'),
    session,
    dispatch,
    onError,
  });
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(root, { recursive: true });
});

describe('letting a browser in', () => {
  it('takes the token out of the address and leaves a cookie, which then opens the page', async () => {
    const first = await ask(`/?token=${session.newToken()}`);
    expect(first).toMatchObject({ status: 303, headers: { location: '/' } });
    const [setCookie = ''] = first.headers['set-cookie'] ?? [];
    expect(setCookie).toMatch(/; HttpOnly; SameSite=Strict$/);
    const page = await ask('/', { headers: { cookie: setCookie.split(';')[0] ?? '' } });
    expect(page).toMatchObject({
      status: 200,
      body: expect.stringContaining('<title>Common Ground</title>'),
    });
  });

  it('opens the same link again in the same browser, and in no other', async () => {
    const link = `/?token=${session.newToken()}`;
    await ask(link);
    expect(await ask(link, { headers: cookie() })).toMatchObject({ status: 303, headers: { location: '/' } });
    const other = await ask(link);
    expect(other.status).toBe(403);
    expect(other.body).toContain('To get a new link');
    expect(other.headers['set-cookie']).toBeUndefined();
  });

  it('takes a token nowhere but at the address of the page', async () => {
    const token = session.newToken();
    expect((await ask(`/index.html?token=${token}`)).status).toBe(403);
    expect(await ask(`/?token=${token}`)).toMatchObject({ status: 303, body: '' });
    expect(await ask(`/?token=${token}`, { headers: cookie() })).toMatchObject({ status: 303, body: '' });
  });

  it('does not use a link up on a preview', async () => {
    const link = `/?token=${session.newToken()}`;
    expect((await ask(link, { method: 'HEAD' })).status).toBe(403);
    expect((await ask(link)).status).toBe(303);
  });

  it.each(['/', '/?token=', '/?token=guess', '/assets/index-a1.js', '/index.html'])(
    'shows a stranger nothing at %s',
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(403);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.body).not.toContain('<title>Common Ground</title>');
    },
  );
});

describe('serving the page', () => {
  it('sends the policy and its companions with everything', async () => {
    const answers = await Promise.all([
      ask('/', { headers: cookie() }),
      ask('/'),
      ask('/missing.js', { headers: cookie() }),
      question('/rpc/openWorkspace'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 403, 404, 200]);
    for (const { headers } of answers) {
      expect(headers).toMatchObject(securityHeaders);
    }
  });

  it('gives files their type, and lets the browser keep those with a hash in their name', async () => {
    const script = await ask('/assets/index-a1.js', { headers: cookie() });
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(script.headers['cache-control']).toContain('immutable');
    expect((await ask('/', { headers: cookie() })).headers['cache-control']).toBe('no-cache');
  });

  it.each([
    '/../secret.json',
    '/assets/../../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/..%5csecret.json',
    '/%252e%252e%252fsecret.json',
    '/assets',
    '/assets/',
    '//secret.json',
    '/%',
  ])('does not leave its folder for %s', async (path) => {
    const answer = await ask(path, { headers: cookie() });
    expect([400, 404]).toContain(answer.status);
    expect(answer.body).not.toContain('secret"');
  });

  it('refuses other ways of asking', async () => {
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'POST']) {
      expect(await ask('/', { method, headers: ownPage() })).toMatchObject({
        status: 405,
        body: 'Only GET, HEAD and POST /rpc/ are understood here.\n',
        headers: { 'content-type': 'text/plain; charset=utf-8' },
      });
    }
    for (const method of ['PUT', 'GET']) {
      await ask('/rpc/openWorkspace', { method, headers: ownPage(), body: '{}' });
    }
    expect(dispatch).not.toHaveBeenCalled();
  });

  it('tells a browser that only looks what it would get', async () => {
    const { status, headers, body } = await ask('/', { method: 'HEAD', headers: cookie() });
    expect({ status, body }).toEqual({ status: 200, body: '' });
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'content-length': '43' });
  });

  it('says that there is nothing, or that this is no address, in a sentence', async () => {
    for (const path of ['/missing.js', '/.hidden']) {
      expect(await ask(path, { headers: cookie() })).toMatchObject({
        status: 404,
        body: 'There is nothing at this address.\n',
      });
    }
    for (const path of ['//example.com/', 'http://[/']) {
      expect(await ask(path, { headers: cookie() })).toMatchObject({
        status: 400,
        body: 'This is not an address.\n',
      });
    }
  });
});

describe('answering the page', () => {
  it('hands the method and its input to the dispatcher, and back what it says', async () => {
    const answer = await question('/rpc/saveProfile', JSON.stringify({ name: 'Zoë 👩‍🔬' }));
    expect(dispatch).toHaveBeenCalledExactlyOnceWith('saveProfile', { name: 'Zoë 👩‍🔬' });
    expect(answer).toMatchObject({ status: 200, body: '{"ok":true,"value":{"done":true}}' });
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it.each([
    ['a host of another name', { host: 'example.com' }, 421],
    ['another name for this computer', { host: 'localhost:4710' }, 421],
    ['a page of another site', { origin: 'https://example.com' }, 403],
    ['a page of another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['plain text', { 'content-type': 'text/plain' }, 415],
    ['a type that only sounds like JSON', { 'content-type': 'text/plain; charset=json' }, 415],
    ['a stranger', { cookie: 'common-ground-4710=guess' }, 403],
  ])('refuses %s', async (_who, changes, status) => {
    expect((await question('/rpc/openWorkspace', '{}', changes)).status).toBe(status);
    expect(dispatch).not.toHaveBeenCalled();
  });

  it('refuses a question without an origin or a type', async () => {
    const { origin, 'content-type': type } = ownPage();
    const post = (headers: Readonly<Record<string, string>>) =>
      ask('/rpc/openWorkspace', { method: 'POST', headers: { ...cookie(), ...headers }, body: '{}' });
    expect((await post({ 'content-type': type })).status).toBe(403);
    expect((await post({ origin })).status).toBe(415);
    expect(dispatch).not.toHaveBeenCalled();
  });

  it('answers what is too large with a sentence, having read it to its end', async () => {
    const { status, body } = await question('/rpc/saveProfile', Buffer.alloc(longestBody + 1, 0x20));
    expect(status).toBe(200);
    const message = 'This is too much at once for Common Ground: at most 4 MB.';
    expect(JSON.parse(body)).toEqual({ ok: false, failure: { code: 'too-large', message } });
    expect(dispatch).not.toHaveBeenCalled();
  });

  it('takes more where a change of many people is asked for, and says how much that may be', async () => {
    const body = Buffer.alloc(longestBody + 1, 0x20);
    expect(JSON.parse((await question('/rpc/changePeople', body)).body)).toMatchObject({
      failure: { code: 'invalid-input' },
    });
    const { body: answer } = await question('/rpc/changePeople', Buffer.alloc(60_000_001, 0x20));
    expect(answer).toContain('at most 60 MB');
  });

  it('takes what is just not too large', async () => {
    const text = 'x'.repeat(longestBody - 2);
    expect((await question('/rpc/saveProfile', JSON.stringify(text))).status).toBe(200);
    expect(dispatch).toHaveBeenCalledExactlyOnceWith('saveProfile', text);
  });

  it('answers what is not JSON with a sentence', async () => {
    const { body } = await question('/rpc/saveProfile', '{"name":');
    const message = 'This could not be understood, so nothing was changed.';
    expect(JSON.parse(body)).toEqual({ ok: false, failure: { code: 'invalid-input', message } });
  });

  it('keeps running when something unexpected happens, and tells the browser no detail', async () => {
    dispatch.mockRejectedValueOnce(new Error('the detail'));
    const broken = await question('/rpc/openWorkspace');
    expect(broken.status).toBe(500);
    expect(broken.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(broken.body).toContain(
      '<h1>Something went wrong</h1>\n<p>Reload this page to try it once more.</p>',
    );
    expect(broken.body).not.toContain('detail');
    expect(onError).toHaveBeenCalledOnce();
    expect((await question('/rpc/openWorkspace')).status).toBe(200);
  });
});

describe('listening', () => {
  it('takes the next port when the preferred one is busy, and no other than the one asked for', async () => {
    const second = newServer();
    const taken = await listen(second, null, port);
    expect(taken).toBeGreaterThan(port);
    second.close();
    expect(await listen(newServer(), port)).toBeNull();
  });

  it('can only be reached from this computer', () => {
    expect(server.address()).toMatchObject({ address: '127.0.0.1' });
  });
});
