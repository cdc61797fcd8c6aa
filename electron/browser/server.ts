/** Serves the built page and the contract to one browser on this computer, over HTTP on the loopback address. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Envelope } from '../../shared/contract.ts';
import { pageFile, pageHeaders, securityHeaders } from '../core/page-files.ts';
import { refuseHost, refuseQuestion } from './guards.ts';
import { notLetIn, plainPage } from './plain-page.ts';
import { longestBodyOf, readBody } from './request-body.ts';
import type { Session } from './session.ts';

export type Site = {
  /** `127.0.0.1:<port>`. */
  readonly host: string;
  /** The built page's folder. */
  readonly pageFolder: string;
  readonly session: Session;
  readonly dispatch: (method: string, input: unknown) => Promise<Envelope<unknown>>;
  /** Told of what should not have happened; the browser hears only that something went wrong. */
  readonly onError: (error: unknown) => void;
};

const rpc = '/rpc/';

function send(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>>,
): void {
  response.writeHead(status, { ...securityHeaders, 'cache-control': 'no-store', ...headers });
  response.end(body);
}

const sendPage = (response: ServerResponse, status: number, html: string) =>
  send(response, status, html, { 'content-type': 'text/html; charset=utf-8' });

const sendText = (response: ServerResponse, status: number, text: string) =>
  send(response, status, `${text}\n`, { 'content-type': 'text/plain; charset=utf-8' });

const sendEnvelope = (response: ServerResponse, envelope: Envelope<unknown>) =>
  send(response, 200, JSON.stringify(envelope), { 'content-type': 'application/json; charset=utf-8' });

async function sendFile(site: Site, request: IncomingMessage, response: ServerResponse, file: string) {
  const path = join(site.pageFolder, file);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return sendText(response, 404, 'There is nothing at this address.');
  response.writeHead(200, { ...pageHeaders(file), 'content-length': found.size });
  if (request.method === 'HEAD') return response.end();
  return pipeline(createReadStream(path), response);
}

async function answerQuestion(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  method: string,
) {
  const most = longestBodyOf(method);
  const body = await readBody(request, most);
  if (body === null) {
    const message = `This is too much at once for Common Ground: at most ${most / 1_000_000} MB.`;
    return sendEnvelope(response, { ok: false, failure: { code: 'too-large', message } });
  }
  let input: unknown;
  try {
    input = JSON.parse(body);
  } catch {
    const message = 'This could not be understood, so nothing was changed.';
    return sendEnvelope(response, { ok: false, failure: { code: 'invalid-input', message } });
  }
  return sendEnvelope(response, await site.dispatch(method, input));
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<unknown> {
  const wrongHost = refuseHost(request.headers, site.host);
  if (wrongHost !== null) return sendText(response, wrongHost.status, wrongHost.reason);
  const url = URL.parse(request.url ?? '', `http://${site.host}`);
  if (url === null || url.host !== site.host) return sendText(response, 400, 'This is not an address.');
  const isLetIn = site.session.admits(request.headers.cookie);

  if (request.method === 'POST' && url.pathname.startsWith(rpc)) {
    if (!isLetIn) return sendPage(response, 403, notLetIn);
    const refused = refuseQuestion(request.headers, site.host);
    if (refused !== null) return sendText(response, refused.status, refused.reason);
    return answerQuestion(site, request, response, url.pathname.slice(rpc.length));
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return sendText(response, 405, 'Only GET, HEAD and POST /rpc/ are understood here.');
  }
  const token = url.pathname === '/' ? url.searchParams.get('token') : null;
  if (token !== null) {
    // The token leaves the address bar at once, and with it the history; a second visit is let in by the cookie.
    if (isLetIn) return send(response, 303, '', { location: '/' });
    if (request.method === 'GET' && site.session.redeem(token)) {
      return send(response, 303, '', { location: '/', 'set-cookie': site.session.setCookie });
    }
  }
  if (!isLetIn) return sendPage(response, 403, notLetIn);
  const file = pageFile(url.pathname);
  if (file === null) return sendText(response, 404, 'There is nothing at this address.');
  return sendFile(site, request, response, file);
}

/** Answers every request on `server` for `site`. */
export function serveSite(server: Server, site: Site): void {
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    // A browser keeps its connection for the next question; once the server ends, there is none to wait for.
    response.once('close', () => {
      if (!server.listening) server.closeIdleConnections();
    });
    answer(site, request, response).catch((error: unknown) => {
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
