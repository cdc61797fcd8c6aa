/** The desktop page's own address, and the two questions the guards ask: is this our page, and is this its request? */
import type { CustomScheme } from 'electron';

const scheme = 'app';
const host = 'common-ground';

export const pageUrl = `${scheme}://${host}/`;

/** The same page, where a draft is begun in a small window. */
export const quickUrl = `${pageUrl}#/quick`;

/** What `app://` may do. It is a secure origin of its own, unlike `file://`, and no policy is waived for it. */
export const pageScheme: CustomScheme = {
  scheme,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/** Whether an address, parsed and not merely compared by its first letters, belongs to our page. */
export function isOwnPage(address: string): boolean {
  const url = URL.parse(address);
  return (
    url !== null &&
    url.protocol === `${scheme}:` &&
    url.host === host &&
    url.username === '' &&
    url.password === ''
  );
}

/** Whether a request stays within the app: for a file of the page, or for what the page holds itself. */
export function isOwnRequest(address: string): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  // What the page made to be saved as a file has the page’s address within its own.
  if (url.protocol === 'blob:') return isOwnPage(url.pathname);
  return url.protocol === 'data:' || isOwnPage(address);
}
