/**
 * The desktop app's page from its sources: what the page asks of `app://` is fetched from Vite's server on this computer.
 * Only a run from the sources has this; the built app serves its own folder and knows no server.
 */
import { loopback } from '../../electron/browser/listen.ts';
import { isOwnPage } from '../../electron/desktop/page-address.ts';
import type { PageAnswer } from '../../electron/desktop/serve-page.ts';

/** @throws when the server is not on this computer */
function serverAddress(server: string): URL {
  const address = URL.parse(server);
  if (address?.protocol === 'http:' && address.hostname === loopback) return address;
  throw new Error('The page’s sources are served by this computer alone.');
}

/**
 * Whether the page asks Vite's server itself, which tells it of changes through a socket.
 *
 * @throws when that is not on this computer
 */
export function asksServer(server: string): (url: string) => boolean {
  const { host } = serverAddress(server);
  return (url) => {
    const asked = URL.parse(url);
    return asked !== null && ['http:', 'ws:'].includes(asked.protocol) && asked.host === host;
  };
}

/**
 * @param server the address of Vite's server
 * @throws when that is not on this computer
 */
export function pageFromServer(server: string): PageAnswer {
  const address = serverAddress(server);
  return async ({ method, url, headers }) => {
    if (method !== 'GET' || !isOwnPage(url)) return new Response('Not found', { status: 404 });
    const { pathname, search } = new URL(url);
    // Put together from its parts: read as one text, a path that begins with two slashes would name another server.
    const source = new URL(address);
    source.pathname = pathname;
    source.search = search;
    // Vite answers a stylesheet as a style to a link, and as a module to an import.
    const answer = await fetch(source, { headers: { accept: headers.get('accept') ?? '*/*' } });
    return new Response(answer.body, {
      status: answer.status,
      headers: {
        'content-type': answer.headers.get('content-type') ?? 'text/plain',
        'cache-control': 'no-store',
      },
    });
  };
}
