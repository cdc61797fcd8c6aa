/** The desktop page's own address, and the one question every guard asks: is this our page? */
import type { CustomScheme } from 'electron';

const scheme = 'app';
const host = 'common-ground';

export const pageUrl = `${scheme}://${host}/`;

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
