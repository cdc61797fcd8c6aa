/**
 * Leads the page's questions from Vite's server to the browser host. All that it changes is the port in `Host` and
 * `Origin`, where that is Vite's own: whatever else the host refuses, it still refuses.
 */
import { type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { Plugin } from 'vite';

/** Loaded by the page in development only: goes to the new core's link, since it lets nobody in without one. */
const followRestarts = `import.meta.hot?.on('common-ground:core-restarted', ({ link }) => location.assign(link));`;
const followRestartsPath = '/@follow-restarts.js';

/** Whether the host is to answer: whatever is asked or told. The rest is the page's source. */
export function isForCore(method: string, url: string): boolean {
  return (method !== 'GET' && method !== 'HEAD') || url.startsWith('/rpc/');
}

/** `headers` as the host would have got them at its own port. */
export function atCorePort(
  headers: IncomingHttpHeaders,
  pagePort: number,
  corePort: number,
): IncomingHttpHeaders {
  const ownPort = new RegExp(`:${pagePort}$`);
  const move = (value: string | undefined) => value?.replace(ownPort, `:${corePort}`);
  const moved = { ...headers };
  if (headers.host !== undefined) moved.host = move(headers.host);
  if (headers.origin !== undefined) moved.origin = move(headers.origin);
  return moved;
}

function pass(incoming: IncomingMessage, outgoing: ServerResponse, link: string): void {
  const core = new URL(link);
  const corePort = Number(core.port);
  const headers = atCorePort(incoming.headers, incoming.socket.localPort ?? 0, corePort);
  const { method, url: path } = incoming;
  const question = request({ host: '127.0.0.1', port: corePort, method, path, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  question.on('error', () => {
    if (outgoing.headersSent) outgoing.destroy();
    else outgoing.writeHead(502, { 'content-type': 'text/plain' }).end('The core is starting anew.\n');
  });
  incoming.pipe(question);
}

/** @param coreLink the link that the running core printed */
export function coreProxy(coreLink: () => string): Plugin {
  return {
    name: 'core-proxy',
    configureServer: ({ middlewares }) => {
      middlewares.use((incoming, outgoing, next) => {
        if (isForCore(incoming.method ?? '', incoming.url ?? '')) pass(incoming, outgoing, coreLink());
        else next();
      });
    },
    resolveId: (id) => (id === followRestartsPath ? id : null),
    load: (id) => (id === followRestartsPath ? followRestarts : null),
    transformIndexHtml: () => [{ tag: 'script', attrs: { type: 'module', src: followRestartsPath } }],
  };
}
