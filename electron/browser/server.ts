/** Serves the built page and the contract to one browser on this computer, over HTTP on the loopback address. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { pipeline } from 'node:stream/promises';
import type { Envelope } from '../../shared/contract.ts';
import { aboutAnswer, aboutQuestion, pageHeader, sealedType } from '../../shared/sealing.ts';
import { isPage, pageFile, pageHeaders, securityHeaders } from '../core/page-files.ts';
import { findPageFile } from '../core/page-folder.ts';
import { boundConnections } from './connections.ts';
import { refuseHost, refuseQuestion } from './guards.ts';
import type { Keyring } from './keyring.ts';
import { plainPage, wrongAddress } from './plain-page.ts';
import { longestBodyOf, readSealedBody } from './request-body.ts';
import { seal, unseal } from './sealing.ts';

export type Site = {
  /** The name and the port by which a browser finds the site. */
  readonly host: string;
  /** Whether the name is new with this start, so that nothing a browser keeps under it is of anybody else. */
  readonly isFresh: boolean;
  /** The built page's folder. */
  readonly pageFolder: string;
  readonly keyring: Keyring;
  readonly dispatch: (method: string, input: unknown) => Promise<Envelope<unknown>>;
  /** Whether a connection is known to be none of this user's. */
  readonly isForeign: (socket: Socket) => boolean;
  /** Told of what should not have happened; the browser hears only that something went wrong. */
  readonly onError: (error: unknown) => void;
};

type ServedSite = Site & {
  /** Called with a connection over which a page has shown its key. */
  readonly trust: (socket: Socket) => void;
};

const enter = '/enter/';
const rpc = '/rpc/';

function send(
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  headers: Readonly<Record<string, string>>,
): void {
  response.writeHead(status, { ...securityHeaders, 'cache-control': 'no-store', ...headers });
  response.end(body);
}

const sendPage = (response: ServerResponse, status: number, html: string) =>
  send(response, status, html, { 'content-type': 'text/html; charset=utf-8' });

const sendText = (response: ServerResponse, status: number, text: string) =>
  send(response, status, `${text}\n`, { 'content-type': 'text/plain; charset=utf-8' });

const sendSealed = (response: ServerResponse, message: Buffer) =>
  send(response, 200, message, { 'content-type': sealedType });

async function sendFile(site: Site, request: IncomingMessage, response: ServerResponse, file: string) {
  const found = await findPageFile(site.pageFolder, file);
  if (found === null) return sendText(response, 404, 'There is nothing at this address.');
  const page = isPage(file) ? await readFile(found.path) : null;
  response.writeHead(200, {
    ...pageHeaders(file, site.isFresh, page?.toString()),
    'content-length': page?.length ?? found.size,
  });
  if (request.method === 'HEAD') return response.end();
  return page === null ? pipeline(createReadStream(found.path), response) : response.end(page);
}

/** The answer to a question that was opened; null stands for one that is too long to be. */
function answerTo(site: Site, method: string, question: string | null): Promise<Envelope<unknown>> {
  const refuse = (code: 'too-large' | 'invalid-input', message: string) =>
    Promise.resolve({ ok: false, failure: { code, message } } as const);
  if (question === null) {
    const most = longestBodyOf(method) / 1_000_000;
    return refuse('too-large', `This is too much at once for Common Ground: at most ${most} MB.`);
  }
  let input: unknown;
  try {
    input = JSON.parse(question);
  } catch {
    return refuse('invalid-input', 'This could not be understood, so nothing was changed.');
  }
  return site.dispatch(method, input);
}

/** Nobody is told more than that they are not let in: who has no key could not open it anyway. */
const notLetIn = 'This page is not let in.';

async function answerQuestion(
  site: ServedSite,
  request: IncomingMessage,
  response: ServerResponse,
  method: string,
) {
  const key = site.keyring.keyOf(request.headersDistinct[pageHeader]?.[0] ?? '');
  // Before anything of it is read: a stranger is not to fill the memory.
  if (key === null) return sendText(response, 403, notLetIn);
  const { start, message } = await readSealedBody(request, longestBodyOf(method));
  const question = message === null ? null : unseal(key, aboutQuestion(method), message);
  if (message !== null) {
    if (question === null) return sendText(response, 403, notLetIn);
    site.trust(request.socket);
  }
  const envelope = await answerTo(site, method, question);
  return sendSealed(response, seal(key, aboutAnswer(method, start), JSON.stringify(envelope)));
}

async function answerPost(
  site: ServedSite,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) {
  const refused = refuseQuestion(request.headers, site.host);
  if (refused !== null) return sendText(response, refused.status, refused.reason);
  if (path.startsWith(rpc)) return answerQuestion(site, request, response, path.slice(rpc.length));
  const welcome = site.keyring.welcome(path.slice(enter.length));
  return welcome === null ? sendText(response, 403, notLetIn) : sendSealed(response, welcome);
}

async function answer(
  site: ServedSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<unknown> {
  const wrongHost = refuseHost(request.headersDistinct.host, site.host);
  if (wrongHost !== null) return sendPage(response, wrongHost.status, wrongAddress(wrongHost.reason));
  const url = URL.parse(request.url ?? '', `http://${site.host}`);
  if (url === null || url.host !== site.host) return sendText(response, 400, 'This is not an address.');

  const { method } = request;
  const { pathname } = url;
  if (method === 'POST' && (pathname.startsWith(rpc) || pathname.startsWith(enter))) {
    return answerPost(site, request, response, pathname);
  }
  if (method !== 'GET' && method !== 'HEAD') {
    return sendText(response, 405, 'Only GET, HEAD and POST /rpc/ are understood here.');
  }
  const file = pageFile(pathname);
  if (file === null) return sendText(response, 404, 'There is nothing at this address.');
  return sendFile(site, request, response, file);
}

/** Answers every request on `server` for `site`. */
export function serveSite(server: Server, site: Site): void {
  const served = { ...site, trust: boundConnections(server) };
  const isForeign = new WeakMap<Socket, boolean>();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request;
    // Found out once for each connection, and not before something is asked: it takes a moment.
    if (!isForeign.has(socket)) isForeign.set(socket, site.isForeign(socket));
    if (isForeign.get(socket)) {
      socket.destroy();
      return;
    }
    // A browser keeps its connection for the next question; once the server ends, there is none to wait for.
    response.once('close', () => {
      if (!server.listening) server.closeIdleConnections();
    });
    answer(served, request, response).catch((error: unknown) => {
      // A browser that went away in the middle is nothing to report.
      if (response.destroyed) return;
      site.onError(error);
      if (response.headersSent) response.destroy();
      else
        sendPage(response, 500, plainPage('Something went wrong', ['Reload this page to try it once more.']));
    });
  });
}

/** A server that is not listening yet. */
export function newServer(): Server {
  return createServer();
}
