/**
 * How either host serves the built page: which file an address names, and the headers that go with it.
 * Pure, so that the desktop's `app://` and the browser host's HTTP cannot differ.
 */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';

/**
 * What the page may load and do. Nothing from anywhere else, no inline script or style, no frame around it; no text
 * becomes a script, markup or the address of one, but the address of the page’s own worker, and a worker is only what
 * the page holds already.
 *
 * @param allowed the hashes of what may stand in the page’s own text where a script does
 */
const policy = (...allowed: readonly string[]): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...allowed].join(' '),
    'worker-src blob:',
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types own-worker',
  ].join('; ');

/** The policy of everything but a page that names its parts. */
export const contentSecurityPolicy = policy();

/** The headers of everything a host sends, page or not. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

const contentTypes: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
]);

/**
 * The file that an address's path names, relative to the page's folder and with forward slashes; `index.html` for
 * the root. Null for a path that leads out of the folder, is not plainly written, or is of a kind the page has none of.
 *
 * @param urlPath the path of a parsed URL, still percent-encoded
 */
export function pageFile(urlPath: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (path === '/') return 'index.html';
  // A backslash, a colon or a NUL has a meaning of its own on some system, and a percent sign left over after
  // decoding was encoded twice: no file of ours has one. A segment that begins with a dot is hidden, or `..`.
  if (!path.startsWith('/') || /[\\:%\0]/.test(path)) return null;
  const file = path.slice(1);
  if (file.split('/').some((segment) => segment === '' || segment.startsWith('.'))) return null;
  return contentTypes.has(posix.extname(file)) ? file : null;
}

/** The page’s list of what each of its parts has to be, as the build writes it. */
const partsList = /<script type="importmap">([^<]*)<\/script>/;

/**
 * The headers that have the browser hold every script against the page’s list of its parts, so that whatever answers
 * in the host’s place later can put none of its own there. None for a page without a list, as while it is developed.
 */
function partsHeaders(html: string): Readonly<Record<string, string>> {
  const list = partsList.exec(html)?.[1];
  if (list === undefined) return {};
  const hash = createHash('sha256').update(list).digest('base64');
  return {
    'content-security-policy': policy(`'sha256-${hash}'`),
    'integrity-policy': 'blocked-destinations=(script)',
  };
}

/** Whether the headers of a file depend on what it holds. */
export function isPage(file: string): boolean {
  return posix.extname(file) === '.html';
}

/**
 * The headers for a file that `pageFile` named.
 *
 * @param mayKeep whether the browser may keep files for good: only under an address that nobody else ever had, since
 * what a browser kept under it is taken without asking
 * @param html what the file holds where it `isPage`
 */
export function pageHeaders(file: string, mayKeep = true, html = ''): Readonly<Record<string, string>> {
  return {
    ...securityHeaders,
    ...partsHeaders(html),
    'content-type': contentTypes.get(posix.extname(file)) ?? 'application/octet-stream',
    // The build puts a hash of the content in the name of everything under assets/, and nowhere else.
    'cache-control':
      mayKeep && file.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}
