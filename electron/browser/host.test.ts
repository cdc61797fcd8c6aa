/** The browser host put together, in this process: what it lets in, what it says, and how it ends. */
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aboutQuestion } from '../../shared/sealing.ts';
import { makeFolder, makePerson } from '../../test/support/core-in-folder.ts';
import { askSealed, letIn, linkIn, showSecret } from '../../test/support/let-in.ts';
import { type RawQuestion, rawRequest } from '../../test/support/raw-request.ts';
import { securityHeaders } from '../core/page-files.ts';
import { spellingInSources } from '../core/spelling/files.ts';
import { longestGoodbye, type RunningHost, startHost } from './host.ts';
import type { Target } from './opener.ts';
import { seal } from './sealing.ts';

let root: string;
let data: string;
let running: RunningHost[];
const say = vi.fn<(sentence: string) => void>();
const complain = vi.fn<(sentence: string) => void>();
const openOutside = vi.fn<(target: Target) => Promise<boolean>>();
const forgetLink = vi.fn<() => void>();
const handOver = vi.fn<(link: string) => Promise<() => void>>();
const findsName = vi.fn<(name: string) => Promise<boolean>>();
const isForeign = vi.fn<(socket: Socket) => boolean>();

beforeEach(() => {
  root = makeFolder();
  data = join(root, 'data');
  mkdirSync(join(root, 'page'));
  writeFileSync(join(root, 'page', 'index.html'), '<title>Common Ground</title>');
  running = [];
  for (const mock of [say, complain]) mock.mockReset();
  openOutside.mockReset().mockResolvedValue(true);
  forgetLink.mockReset();
  handOver.mockReset().mockResolvedValue(forgetLink);
  findsName.mockReset().mockResolvedValue(true);
  isForeign.mockReset().mockReturnValue(false);
});
afterEach(async () => {
  for (const host of running) await host.end();
  rmSync(root, { recursive: true, force: true });
});

async function start(...args: readonly string[]) {
  const started = await startHost({
    args: ['--data', data, ...args],
    env: {},
    pageFolder: join(root, 'page'),
    spelling: spellingInSources,
    say,
    complain,
    openOutside,
    handOver,
    findsName,
    isForeign,
  });
  if (started.ok) running.push(started.host);
  return started;
}

/** Starts a host, and lets a browser in by the printed link. */
async function open(...args: readonly string[]) {
  const started = await start('--port', '0', ...args);
  if (!started.ok) throw new Error('The host did not start.');
  const [fresh = '', plain = ''] = say.mock.calls.slice(-2).map(([line]) => line);
  const link = linkIn(fresh);
  const plainLink = linkIn(plain);
  const port = Number(link.port);
  const page = await letIn(link);
  const visit = (path: string, question: RawQuestion = {}) =>
    rawRequest(port, path, { ...question, headers: { host: link.host, ...question.headers } });
  const ask = async (method: string, input: unknown = {}) =>
    (await askSealed(page, method, JSON.stringify(input))).envelope;
  return { host: started.host, link, plainLink, port, page, own: page.own, visit, ask };
}

describe('who is let in', () => {
  it('is everybody who opens the link first, and nobody after', async () => {
    const { link, visit, ask } = await open();
    expect(await visit('/')).toMatchObject({ status: 200, body: '<title>Common Ground</title>' });
    expect(await ask('openWorkspace')).toMatchObject({ ok: true });
    expect((await showSecret(link)).status).toBe(403);
  });

  it('has a name and a key that no other start has', async () => {
    const first = await open();
    await first.host.end();
    const second = await open('--port', first.link.port);
    expect(first.link.hostname).toMatch(/^[0-9a-f]{16}\.localhost$/);
    expect(second.link.hostname).not.toBe(first.link.hostname);
    expect((await second.visit('/', { headers: { host: first.link.host } })).status).toBe(421);
    const old = { ...first.page, own: { ...first.own, host: second.link.host, origin: second.link.origin } };
    expect((await askSealed(old, 'openWorkspace', '{}')).status).toBe(403);
  });

  it('may come by the number of this computer as well, by the same link, at another port', async () => {
    const started = await start('--port', '0', '--no-open');
    expect(started.ok).toBe(true);
    const [fresh = '', plain = ''] = say.mock.calls.map(([line]) => line);
    expect(linkIn(plain).hash).toBe(linkIn(fresh).hash);
    expect(linkIn(plain).hostname).toBe('127.0.0.1');
    expect(linkIn(plain).port).not.toBe(linkIn(fresh).port);
    const page = await letIn(linkIn(plain));
    expect((await askSealed(page, 'openWorkspace', '{}')).envelope).toMatchObject({ ok: true });
    expect((await showSecret(linkIn(fresh))).status).toBe(403);
  });

  it('is no other user of the computer, at either address', async () => {
    const { link, plainLink } = await open();
    isForeign.mockReturnValue(true);
    for (const one of [link, plainLink]) await expect(showSecret(one)).rejects.toThrow('socket hang up');
  });

  it.each([
    ['by another name', { host: 'example.com' }, 421],
    ['from a page of another site', { origin: 'https://example.com' }, 403],
    ['by a form', { 'content-type': 'text/plain' }, 415],
    ['by a page that was not let in', { 'x-page': '' }, 403],
  ])('is not asked %s', async (_how, headers, status) => {
    const { page, ask } = await open();
    const text = JSON.stringify(makePerson('0e5d8f0a-0000-4000-8000-000000000001'));
    expect((await askSealed(page, 'savePerson', text, { headers })).status).toBe(status);
    expect(await ask('listPeople', { page: 0 })).toMatchObject({ value: { people: [] } });
  });

  it('sends the policy with everything', async () => {
    const { visit } = await open();
    for (const [path, headers] of [['/'], ['/missing.js'], ['/', { host: 'x' }]] as const) {
      expect((await visit(path, { headers: headers ?? {} })).headers).toMatchObject(securityHeaders);
    }
  });

  it('takes no more than four megabytes at once, and no method the contract does not have', async () => {
    const { page, ask } = await open();
    const huge = await askSealed(page, 'copyText', ' '.repeat(4_000_001));
    expect(huge.envelope).toMatchObject({ ok: false, failure: { code: 'too-large' } });
    for (const method of ['toString', 'constructor', '__proto__', 'openworkspace']) {
      expect(await ask(method)).toMatchObject({ ok: false, failure: { code: 'unknown-method' } });
    }
  });

  it.runIf(process.platform === 'linux')('hears nothing that comes to another address', async () => {
    const { port } = await open();
    const socket = connect({ host: '127.0.0.2', port });
    const heard = new Promise((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    expect(await heard).toBe(false);
    socket.destroy();
  });
});

describe('what the page can ask of this host', () => {
  it('tells its version and its folder, and saves', async () => {
    const { ask } = await open();
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
    expect(await ask('openWorkspace')).toMatchObject({
      value: { version, dataFolder: data, readOnly: false },
    });
    const person = makePerson('0e5d8f0a-0000-4000-8000-000000000001');
    expect(await ask('savePerson', person)).toMatchObject({ ok: true });
    expect(await ask('listPeople', { page: 0 })).toMatchObject({ value: { people: [{ id: person.id }] } });
    for (const file of readdirSync(data, { recursive: true, encoding: 'utf8' })) {
      const found = statSync(join(data, file));
      expect(`${file} ${(found.mode & 0o777).toString(8)}`).toBe(
        `${file} ${found.isDirectory() ? 700 : 600}`,
      );
    }
  });

  it('leaves the clipboard to the page, and says so', async () => {
    const { ask } = await open();
    expect(await ask('copyText', { text: 'Hello Ada' })).toEqual({
      ok: false,
      failure: {
        code: 'unavailable',
        message: 'In the browser, the page itself puts text on the clipboard.',
      },
    });
  });

  it('opens links and the data folder with the user’s own programs, or says that it cannot', async () => {
    const { ask } = await open('--no-open');
    expect(await ask('openLink', { url: 'HTTPS://Example.com/' })).toEqual({ ok: true, value: {} });
    expect(await ask('showDataFolder')).toEqual({ ok: true, value: {} });
    expect(openOutside.mock.calls).toEqual([[{ url: 'https://example.com/' }], [{ folder: data }]]);
    openOutside.mockResolvedValue(false);
    expect(await ask('showDataFolder')).toMatchObject({ ok: false, failure: { code: 'unavailable' } });
  });

  it('lets the page end its goodbye', async () => {
    expect(await (await open()).ask('finishClosing', { failure: null })).toEqual({ ok: true, value: {} });
  });
});

describe('starting', () => {
  it('prints one link, for either address, and hands the browser another one', async () => {
    const { link, plainLink } = await open();
    expect(say.mock.calls).toEqual([
      [`Common Ground is running: ${link}`],
      [`In a browser that does not find this address: ${plainLink}`],
    ]);
    expect(complain).not.toHaveBeenCalled();
    const handed = new URL(handOver.mock.lastCall?.[0] ?? '');
    expect(handOver).toHaveBeenCalledOnce();
    expect(handed.origin).toBe(link.origin);
    expect((await letIn(handed)).page).toMatch(/./);
    expect(openOutside).not.toHaveBeenCalled();
  });

  it('leads a browser that does not find the name to the number', async () => {
    findsName.mockResolvedValue(false);
    const { link, plainLink } = await open();
    expect(findsName.mock.calls).toEqual([[link.hostname]]);
    expect(new URL(handOver.mock.lastCall?.[0] ?? '').origin).toBe(plainLink.origin);
  });

  it('removes the traces of the link when it ends', async () => {
    const { host } = await open();
    expect(forgetLink).not.toHaveBeenCalled();
    await host.end();
    expect(forgetLink).toHaveBeenCalled();
  });

  it('ends although the traces of the link cannot be removed', async () => {
    forgetLink.mockImplementation(() => {
      throw new Error('EBUSY');
    });
    const { host } = await open();
    await host.end();
    expect(existsSync(join(data, 'instance.lock'))).toBe(false);
    expect(readFileSync(join(data, 'log.txt'), 'utf8')).toContain('the traces of the link were not removed');
  });

  it('opens nothing when asked not to', async () => {
    await open('--no-open');
    expect(handOver).not.toHaveBeenCalled();
  });

  it('opens on a folder it cannot write, and says so', async () => {
    writeFileSync(data, '');
    const { ask } = await open();
    expect(complain).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('cannot write to its data folder'),
    );
    expect(await ask('openWorkspace')).toMatchObject({ value: { readOnly: true } });
  });

  it('says where it runs already, and leads there', async () => {
    const { link } = await open('--no-open');
    expect(await start()).toEqual({ ok: false, code: 0 });
    expect(say).toHaveBeenLastCalledWith(`Common Ground is already running: ${link.origin}/`);
    expect(openOutside.mock.calls).toEqual([[{ url: `${link.origin}/` }]]);
    await start('--no-open');
    expect(openOutside).toHaveBeenCalledOnce();
  });

  it.each([
    ['desktop', /^Common Ground is already open on these data, in a window of its own\. If .* right\.$/],
    ['browser', /^Common Ground is just starting or ending on these data\. Start it again in a moment\.$/],
  ])('says that it runs already, without an address (%s)', async (kind, sentence) => {
    mkdirSync(data);
    const holder = { kind, address: null, pid: process.pid, takenAt: Date.now() };
    writeFileSync(join(data, 'instance.lock'), JSON.stringify(holder));
    expect(await start()).toEqual({ ok: false, code: 0 });
    expect(say.mock.calls).toEqual([[expect.stringMatching(sentence)]]);
    expect(openOutside).not.toHaveBeenCalled();
  });

  it('says that the port is taken, and leaves the folder to others', async () => {
    const other = createServer();
    await once(other.listen(0, '127.0.0.1'), 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? address?.port : 0;
    expect(await start('--port', String(port))).toEqual({ ok: false, code: 1 });
    other.close();
    expect(complain.mock.calls).toEqual([
      [`Port ${port} is taken by another program. Choose another one, or leave out --port.`],
    ]);
    expect(existsSync(join(data, 'instance.lock'))).toBe(false);
  });

  it('leaves the folder to others when it could not start', async () => {
    handOver.mockRejectedValue(new Error('The browser is broken.'));
    expect(await start('--port', '0')).toEqual({ ok: false, code: 1 });
    expect(complain.mock.calls).toEqual([['The browser is broken.']]);
    expect(existsSync(join(data, 'instance.lock'))).toBe(false);
    handOver.mockRejectedValue('broken');
    await start('--port', '0');
    expect(complain).toHaveBeenLastCalledWith('Common Ground could not start.');
  });

  it('explains itself, and what it did not understand, and starts nothing', async () => {
    expect(await start('--help')).toEqual({ ok: false, code: 0 });
    expect(say).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('--port NUMBER'));
    expect(await start('--prot')).toEqual({ ok: false, code: 1 });
    expect(complain).toHaveBeenCalledExactlyOnceWith('There is no option --prot. Try --help.');
    expect(existsSync(data)).toBe(false);
  });
});

describe('ending', () => {
  const lockIn = (folder: string) =>
    JSON.parse(readFileSync(join(folder, 'instance.lock'), 'utf8')) as unknown;

  it('tells where it runs while it does, and gives the folder back', async () => {
    const { host, link, port } = await open();
    expect(lockIn(data)).toMatchObject({ kind: 'browser', address: `${link.origin}/`, pid: process.pid });
    await host.end();
    expect(existsSync(join(data, 'instance.lock'))).toBe(false);
    expect(readFileSync(join(data, 'log.txt'), 'utf8')).toMatch(/ closed\n$/);
    expect(readFileSync(join(data, 'log.txt'), 'utf8')).toMatch(/^\d{4}-\d\d-\d\dT.* started /);
    await expect(rawRequest(port, '/')).rejects.toThrow('ECONNREFUSED');
  });

  /** A question that has begun and not ended. */
  async function askSlowly({ port, own, page }: Awaited<ReturnType<typeof open>>) {
    const question = seal(Buffer.from(page.key, 'hex'), aboutQuestion('openWorkspace'), '{}');
    const asked = request({
      host: '127.0.0.1',
      port,
      path: '/rpc/openWorkspace',
      method: 'POST',
      headers: own,
    });
    const outcome = new Promise((resolve) => {
      asked.once('response', ({ statusCode }) => resolve(statusCode));
      asked.once('error', () => resolve('cut off'));
    });
    asked.write(question.subarray(0, 20));
    // The host has heard of it once it answers what was asked later.
    await rawRequest(port, '/', { headers: { host: own.host ?? '' } });
    return { end: () => asked.end(question.subarray(20)), outcome };
  }

  it('answers what was asked before, and still holds the folder, without an address', async () => {
    const opened = await open();
    const { end, outcome } = await askSlowly(opened);
    // The host's patience never ends here: it goes as soon as everything is answered.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const planned = vi.spyOn(globalThis, 'setTimeout');
    const cleared = vi.spyOn(globalThis, 'clearTimeout');
    try {
      const ended = opened.host.end();
      expect(opened.host.end()).toBe(ended);
      expect(lockIn(data)).toMatchObject({ kind: 'browser', address: null });
      end();
      expect(await outcome).toBe(200);
      await ended;
      // Nothing of it keeps the process alive afterwards.
      const patience = planned.mock.calls.findIndex(([, time]) => time === longestGoodbye);
      expect(cleared).toHaveBeenCalledWith(planned.mock.results[patience]?.value);
    } finally {
      vi.useRealTimers();
    }
  });

  it('does not wait for ever', async () => {
    const opened = await open();
    const { outcome } = await askSlowly(opened);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const ended = opened.host.end();
      await vi.advanceTimersByTimeAsync(longestGoodbye);
      await ended;
      expect(await outcome).toBe('cut off');
    } finally {
      vi.useRealTimers();
    }
  });
});
