/** Serves the page under `app://`: as it is built, from its folder and from nowhere else. */
import { readFile } from 'node:fs/promises';
import type { Protocol } from 'electron';
import { isPage, pageFile, pageHeaders, securityHeaders } from '../core/page-files.ts';
import { findPageFile } from '../core/page-folder.ts';
import { isOwnPage, pageScheme } from './page-address.ts';

/** The answer to one request for a file of the page. */
export type PageAnswer = (request: Pick<Request, 'method' | 'url' | 'headers'>) => Promise<Response>;

/**
 * The answer to one request of the page.
 *
 * @param folder the built page's folder
 */
export async function answerPageRequest(
  request: Pick<Request, 'method' | 'url'>,
  folder: string,
): Promise<Response> {
  const notFound = () => new Response('Not found', { status: 404, headers: securityHeaders });
  if (request.method !== 'GET' || !isOwnPage(request.url)) return notFound();
  const file = pageFile(new URL(request.url).pathname);
  if (file === null) return notFound();
  try {
    const found = await findPageFile(folder, file);
    if (found === null) return notFound();
    const content = await readFile(found.path);
    const html = isPage(file) ? content.toString() : '';
    return new Response(new Uint8Array(content), { headers: pageHeaders(file, true, html) });
  } catch {
    return notFound();
  }
}

export function answerFromFolder(folder: string): PageAnswer {
  return (request) => answerPageRequest(request, folder);
}

/** Call once the app is ready; the scheme itself has to be registered before. */
export function servePage(protocol: Pick<Protocol, 'handle'>, answer: PageAnswer): void {
  protocol.handle(pageScheme.scheme, answer);
}
