import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aboutQuestion } from '../../shared/sealing.ts';
import { askSealed, type LetIn, letIn, showSecret } from '../../test/support/let-in.ts';
import { type RawQuestion, rawBytes, rawRequest } from '../../test/support/raw-request.ts';
import { securityHeaders } from '../core/page-files.ts';
import { linkTo } from './address.ts';
import { createKeyring, type Keyring } from './keyring.ts';
import { listen } from './listen.ts';
import { longestBody } from './request-body.ts';
import { seal } from './sealing.ts';
import { newServer, type Site, serveSite } from './server.ts';

let root: string;
let server: Server;
let port: number;
let keyring: Keyring;
let page: LetIn;
const dispatch = vi.fn();
const onError = vi.fn();
const isForeign = vi.fn();

const name = '0123456789abcdef.localhost';
const ask = (path: string, { headers, ...question }: RawQuestion = {}) =>
  rawRequest(port, path, { ...question, headers: { host: `${name}:${port}`, ...headers } });
const newLink = () => new URL(linkTo(`${name}:${port}`, keyring.newLink()));
const question = (method: string, text = '{}', changes: Readonly<Record<string, string>> = {}) =>
  askSealed(page, method, text, { headers: changes });

async function serve(changes: Partial<Site> = {}) {
  server = newServer();
  port = (await listen(server, 0)) ?? 0;
  const site = { host: `${name}:${port}`, isFresh: true, pageFolder: join(root, 'page') };
  serveSite(server, { ...site, keyring, dispatch, isForeign, onError, ...changes });
}

async function endServer() {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'common-ground-'));
  mkdirSync(join(root, 'page', 'assets'), { recursive: true });
  writeFileSync(join(root, 'page', 'index.html'), '<!doctype html><title>Common Ground</title>');
  writeFileSync(join(root, 'page', 'assets', 'index-a1.js'), 'export {};');
  writeFileSync(join(root, 'secret.json'), '"secret"');
  dispatch.mockReset().mockResolvedValue({ ok: true, value: { done: true } });
  onError.mockReset();
  isForeign.mockReset().mockReturnValue(false);
  keyring = createKeyring();
  await serve();
  page = await letIn(newLink());
});

afterEach(async () => {
  await endServer();
  rmSync(root, { recursive: true });
});

describe('letting a page in', () => {
  it('takes a link once, and leaves a pass that lets other pages of the browser in', async () => {
    const link = newLink();
    const { pass, page: first } = await letIn(link);
    expect(await showSecret(link)).toMatchObject({ status: 403, body: 'This page is not let in.\n' });
    for (const _again of [1, 2]) {
      const other = await letIn(new URL(linkTo(link.host, pass)));
      expect(other.pass).toBe(pass);
      expect(other.page).not.toBe(first);
      expect((await askSealed(other, 'openWorkspace', '{}')).envelope).toEqual(await dispatch());
    }
  });

  it('sets no cookie, since browsers send those to other ports', async () => {
    const link = newLink();
    for (const answer of [await ask('/'), await showSecret(link), await question('openWorkspace')]) {
      expect(answer.status).toBe(200);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  });

  it('uses a link up on nothing that another page could send', async () => {
    const link = newLink();
    expect((await showSecret(link, { origin: 'https://example.com' })).status).toBe(403);
    expect((await showSecret(link, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await ask(`/enter/${link.hash.slice(6, 38)}`)).status).toBe(404);
    expect((await letIn(link)).page).toMatch(/^[0-9a-f]+$/);
  });

  it.each(['none', '', '__proto__', '0'.repeat(32)])('knows no secret of the name “%s”', async (guess) => {
    const headers = { ...page.own };
    expect((await ask(`/enter/${guess}`, { method: 'POST', headers })).status).toBe(403);
  });

  it('tells a stranger who finds the port neither its name nor anything of the page', async () => {
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, 'fedcba9876543210.localhost', '']) {
      const answer = await ask('/', { headers: { host } });
      expect(answer.status).toBe(421);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.body).toContain('<h1>This address does not open Common Ground</h1>');
      expect(answer.body).not.toContain(name);
    }
  });

  it('answers no connection of another user', async () => {
    isForeign.mockReturnValue(true);
    await expect(ask('/')).rejects.toThrow('socket hang up');
    await expect(showSecret(newLink())).rejects.toThrow('socket hang up');
  });
});

describe('serving the page', () => {
  it('sends the policy and its companions with everything', async () => {
    const answers = await Promise.all([
      ask('/'),
      ask('/', { headers: { host: 'example.com' } }),
      ask('/missing.js'),
      question('openWorkspace'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 421, 404, 200]);
    for (const { headers } of answers) {
      expect(headers).toMatchObject(securityHeaders);
    }
  });

  it('allows the page’s list of its parts to stand in it', async () => {
    const html = '<!doctype html><script type="importmap">{"integrity":{}}</script>';
    writeFileSync(join(root, 'page', 'index.html'), html);
    const { headers, body } = await ask('/');
    expect(body).toBe(html);
    expect(headers['content-security-policy']).toMatch(/script-src 'self' 'sha256-[^']+';/);
    expect(headers['integrity-policy']).toBe('blocked-destinations=(script)');
  });

  it('gives files their type, and lets the browser keep those with a hash in their name', async () => {
    const script = await ask('/assets/index-a1.js');
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(script.headers['cache-control']).toContain('immutable');
    expect((await ask('/')).headers['cache-control']).toBe('no-cache');
  });

  it('has nothing kept for good under an address that others may have had', async () => {
    await endServer();
    await serve({ isFresh: false });
    expect((await ask('/assets/index-a1.js')).headers['cache-control']).toBe('no-cache');
  });

  it.skipIf(process.platform === 'win32')('follows no link out of its folder', async () => {
    symlinkSync(join(root, 'secret.json'), join(root, 'page', 'assets', 'link.json'));
    expect(await ask('/assets/link.json')).toMatchObject({
      status: 404,
      body: 'There is nothing at this address.\n',
    });
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
    const answer = await ask(path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.body).not.toContain('secret"');
  });

  it('refuses other ways of asking', async () => {
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'POST']) {
      expect(await ask('/', { method, headers: page.own })).toMatchObject({
        status: 405,
        body: 'Only GET, HEAD and POST /rpc/ are understood here.\n',
        headers: { 'content-type': 'text/plain; charset=utf-8' },
      });
    }
    for (const method of ['PUT', 'GET']) {
      await ask('/rpc/openWorkspace', { method, headers: page.own, body: '{}' });
    }
    expect(dispatch).not.toHaveBeenCalled();
  });

  it('tells a browser that only looks what it would get', async () => {
    const { status, headers, body } = await ask('/', { method: 'HEAD' });
    expect({ status, body }).toEqual({ status: 200, body: '' });
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'content-length': '43' });
  });

  it('says that there is nothing, or that this is no address, in a sentence', async () => {
    for (const path of ['/missing.js', '/.hidden']) {
      expect(await ask(path)).toMatchObject({
        status: 404,
        body: 'There is nothing at this address.\n',
      });
    }
    for (const path of ['//example.com/', 'http://[/']) {
      expect(await ask(path)).toMatchObject({
        status: 400,
        body: 'This is not an address.\n',
      });
    }
  });
});

describe('answering the page', () => {
  it('hands the method and its input to the dispatcher, and back what it says, sealed', async () => {
    const answer = await question('saveProfile', JSON.stringify({ name: 'Zoë 👩‍🔬' }));
    expect(dispatch).toHaveBeenCalledExactlyOnceWith('saveProfile', { name: 'Zoë 👩‍🔬' });
    expect(answer).toMatchObject({ status: 200, envelope: { ok: true, value: { done: true } } });
    expect(answer.headers['content-type']).toBe('application/octet-stream');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body).not.toContain('done');
  });

  it.each([
    ['a host of another name', { host: 'example.com' }, 421],
    ['another name for this computer', { host: 'localhost:4710' }, 421],
    ['a page of another site', { origin: 'https://example.com' }, 403],
    ['a page of another port', { origin: `http://${name}:1` }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['plain text', { 'content-type': 'text/plain' }, 415],
    ['what is not sealed', { 'content-type': 'application/json' }, 415],
    [
      'a type that only sounds as if it were',
      { 'content-type': 'text/plain; application/octet-stream' },
      415,
    ],
    ['a page that was never let in', { 'x-page': '0'.repeat(96) }, 403],
    ['a page without a name', { 'x-page': '' }, 403],
  ])('refuses %s', async (_who, changes, status) => {
    expect((await question('openWorkspace', '{}', changes)).status).toBe(status);
    expect(dispatch).not.toHaveBeenCalled();
  });

  it.each(['origin', 'content-type', 'x-page'])('refuses a question without its %s', async (missing) => {
    const { [missing]: _left, ...own } = page.own;
    const answer = await askSealed({ ...page, own }, 'openWorkspace', '{}');
    expect([403, 415]).toContain(answer.status);
    expect(dispatch).not.toHaveBeenCalled();
  });

  it('refuses what was sealed with another page’s key, for another method, or not at all', async () => {
    const other = await letIn(newLink());
    expect((await askSealed({ ...page, key: other.key }, 'openWorkspace', '{}')).status).toBe(403);
    const { bytes } = await question('openWorkspace');
    for (const body of ['', '{}', 'x'.repeat(1_000), bytes]) {
      expect((await askSealed(page, 'openWorkspace', '{}', { body })).status).toBe(403);
    }
    dispatch.mockClear();
    const path = `/rpc/removePerson`;
    const sealed = seal(Buffer.from(page.key, 'hex'), aboutQuestion('openWorkspace'), '{}');
    expect((await ask(path, { method: 'POST', headers: page.own, body: sealed })).status).toBe(403);
    expect(dispatch).not.toHaveBeenCalled();
  });

  it('answers two Host headers with a refusal, whichever comes first', async () => {
    for (const hosts of [
      [page.own.host, 'example.com'],
      ['example.com', page.own.host],
    ]) {
      const lines = hosts.map((host) => `Host: ${host}\r\n`).join('');
      expect(await rawBytes(port, `GET / HTTP/1.1\r\n${lines}Connection: close\r\n\r\n`)).toMatch(
        /^HTTP\/1\.1 400 /,
      );
    }
  });

  it('answers what is too large with a sentence, having read it to its end', async () => {
    const { status, envelope } = await question('saveProfile', ' '.repeat(longestBody + 1));
    expect(status).toBe(200);
    const message = 'This is too much at once for Common Ground: at most 4 MB.';
    expect(envelope).toEqual({ ok: false, failure: { code: 'too-large', message } });
    expect(dispatch).not.toHaveBeenCalled();
  });

  it('takes more where a change of many people is asked for, and says how much that may be', async () => {
    expect((await question('changePeople', ' '.repeat(longestBody + 1))).envelope).toMatchObject({
      failure: { code: 'invalid-input' },
    });
    const { envelope } = await question('changePeople', ' '.repeat(60_000_001));
    expect(envelope).toMatchObject({ failure: { message: expect.stringContaining('at most 60 MB') } });
  });

  it('takes what is just not too large', async () => {
    const text = 'x'.repeat(longestBody - 2);
    expect((await question('saveProfile', JSON.stringify(text))).status).toBe(200);
    expect(dispatch).toHaveBeenCalledExactlyOnceWith('saveProfile', text);
  });

  it('answers what is not JSON with a sentence', async () => {
    const { envelope } = await question('saveProfile', '{"name":');
    const message = 'This could not be understood, so nothing was changed.';
    expect(envelope).toEqual({ ok: false, failure: { code: 'invalid-input', message } });
  });

  it('keeps running when something unexpected happens, and tells the browser no detail', async () => {
    dispatch.mockRejectedValueOnce(new Error('the detail'));
    const broken = await question('openWorkspace');
    expect(broken.status).toBe(500);
    expect(broken.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(broken.body).toContain(
      '<h1>Something went wrong</h1>\n<p>Reload this page to try it once more.</p>',
    );
    expect(broken.body).not.toContain('detail');
    expect(onError).toHaveBeenCalledOnce();
    expect((await question('openWorkspace')).status).toBe(200);
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
