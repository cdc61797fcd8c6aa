/** What other programs of this computer try on a running host, over real connections. */
import { EventEmitter, once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aboutQuestion } from '../../shared/sealing.ts';
import { makeFolder, makePerson } from '../../test/support/core-in-folder.ts';
import { askSealed, type LetIn, letIn, linkIn } from '../../test/support/let-in.ts';
import { rawBytes, rawRequest } from '../../test/support/raw-request.ts';
import { spellingInSources } from '../core/spelling/files.ts';
import { type RunningHost, startHost } from './host.ts';
import { seal } from './sealing.ts';

let root: string;
let host: RunningHost;
let page: LetIn;
let strangers: Socket[];
let handed: string[];

beforeEach(async () => {
  root = makeFolder();
  strangers = [];
  handed = [];
  mkdirSync(join(root, 'page'));
  writeFileSync(join(root, 'page', 'index.html'), '<title>Common Ground</title>');
  const said: string[] = [];
  const started = await startHost({
    args: ['--data', join(root, 'data'), '--port', '0'],
    env: {},
    pageFolder: join(root, 'page'),
    spelling: spellingInSources,
    say: (sentence) => said.push(sentence),
    complain: (sentence) => said.push(sentence),
    openOutside: () => Promise.resolve(true),
    handOver: async (link) => {
      handed.push(link);
      return () => {};
    },
    findsName: () => Promise.resolve(true),
    isForeign: () => false,
  });
  if (!started.ok) throw new Error('The host did not start.');
  host = started.host;
  page = await letIn(linkIn(said[0] ?? ''));
});

afterEach(async () => {
  for (const socket of strangers) socket.destroy();
  await host.end();
  rmSync(root, { recursive: true, force: true });
});

const person = makePerson('0e5d8f0a-0000-4000-8000-000000000001', { name: 'Ada Private' });
const save = (by: LetIn = page) => askSealed(by, 'savePerson', JSON.stringify(person));

async function openInSilence(count: number): Promise<void> {
  for (let opened = 0; opened < count; opened += 1) {
    const socket = connect({ host: '127.0.0.1', port: page.port });
    socket.on('error', () => {});
    strangers.push(socket);
    await once(socket, 'connect');
  }
}

describe('a program that opens connections and says nothing', () => {
  it('neither stops a save nor keeps the page from being loaded, however many it opens', async () => {
    await openInSilence(1_100);
    expect((await save()).envelope).toEqual({ ok: true, value: {} });
    expect((await rawRequest(page.port, '/', { headers: { host: page.own.host ?? '' } })).status).toBe(200);
    expect(await askSealed(page, 'listPeople', '{"page":0}')).toMatchObject({
      envelope: { value: { people: [{ name: 'Ada Private' }] } },
    });
  });
});

describe('a page that has shown its key', () => {
  it('keeps its connection while strangers lose theirs', async () => {
    const body = seal(Buffer.from(page.key, 'hex'), aboutQuestion('savePerson'), JSON.stringify(person));
    const lines = Object.entries({ ...page.own, 'content-length': String(body.length) });
    const head = `POST /rpc/savePerson HTTP/1.1\r\n${lines.map((line) => `${line.join(': ')}\r\n`).join('')}\r\n`;
    const socket = connect({ host: '127.0.0.1', port: page.port });
    strangers.push(socket);
    const answers = new EventEmitter();
    socket.on('data', (chunk) => {
      if (chunk.toString('latin1').startsWith('HTTP/1.1 200')) answers.emit('ok');
    });
    socket.on('close', () => answers.emit('error', new Error('The connection was cut.')));
    const first = once(answers, 'ok');
    socket.write(head);
    socket.write(body);
    await first;
    // The next question has begun, so that the connection does not count as idle.
    socket.write(head.slice(0, 20));
    await openInSilence(200);
    const second = once(answers, 'ok');
    socket.write(head.slice(20));
    socket.write(body);
    await second;
    socket.removeAllListeners('close');
  });
});

describe('a program that knows the address', () => {
  it('reads and changes nothing, whatever it says it is', async () => {
    await save();
    const guess = { ...page, key: 'ab'.repeat(32) };
    const { 'x-page': name = '', ...unnamed } = page.own;
    for (const one of [guess, { ...page, own: unnamed }, { ...page, own: { ...page.own, 'x-page': 'a' } }]) {
      for (const [method, text] of [
        ['listPeople', '{"page":0}'],
        ['removePerson', JSON.stringify({ id: person.id })],
        ['openWorkspace', '{}'],
      ] as const) {
        const answer = await askSealed(one, method, text);
        expect(answer.status).toBe(403);
        expect(answer.body).not.toMatch(/Ada|Private/);
        expect(answer.body).not.toContain(name);
      }
    }
    expect(await askSealed(page, 'listPeople', '{"page":0}')).toMatchObject({
      envelope: { value: { people: [{ name: 'Ada Private' }] } },
    });
  });

  it('gets no second answer by a request that is hidden in another one', async () => {
    const own = `Host: ${page.own.host}\r\nOrigin: ${page.own.origin}\r\n`;
    const hidden = `GET / HTTP/1.1\r\n${own}\r\n`;
    const start = 'POST /rpc/openWorkspace HTTP/1.1\r\n';
    const chunked = 'Transfer-Encoding: chunked\r\n';
    for (const head of [
      `${start}${own}Content-Length: 4\r\n${chunked}`,
      `${start}${own}${chunked}Content-Length: 4\r\n`,
      `${start}${own}Content-Length: 2\r\nContent-Length: 50\r\n`,
      `${start}Host: ${page.own.host}\r\n${own}Content-Length: 0\r\n`,
    ]) {
      const answer = await rawBytes(page.port, `${head}Connection: close\r\n\r\n0\r\n\r\n${hidden}`);
      expect(answer).toMatch(/^HTTP\/1\.1 400 /);
      expect(answer).not.toContain('<title>Common Ground</title>');
    }
  });
});

describe('the link that is handed to the browser', () => {
  it('lets one in, and whoever comes second learns nothing from what the first was told', async () => {
    const link = new URL(handed[0] ?? '');
    const first = await letIn(link);
    await expect(letIn(link)).rejects.toThrow('does not let in');
    expect((await save(first)).envelope).toEqual({ ok: true, value: {} });
  });
});
