/**
 * Who may talk to the browser host: whoever was handed a link, and only them. A link works once; what it leaves
 * behind is a cookie that the page's own requests carry, that no script can read and no other site can send.
 */
import { createHash, timingSafeEqual } from 'node:crypto';

export type Session = {
  /** A token for one link. */
  readonly newToken: () => string;
  /** Takes a token in; true once for each token that was handed out. */
  readonly redeem: (token: string) => boolean;
  /** The `Set-Cookie` header that lets a browser in. */
  readonly setCookie: string;
  /** Whether a request with this `Cookie` header was let in. */
  readonly admits: (cookies: string | undefined) => boolean;
};

/** Long enough to come back after the browser was closed; the cookie's secret ends with the host in any case. */
const cookieAge = 60 * 60 * 24 * 30;

/** Compared by digest: in the same time, whatever the texts and their lengths. */
function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

/**
 * @param port names the cookie: browsers share cookies between the ports of an address, and another run may have one
 * @param newSecret a new unguessable text, of letters and digits
 */
export function createSession(port: number, newSecret: () => string): Session {
  const name = `common-ground-${port}`;
  const secret = newSecret();
  const unused = new Set<string>();
  return {
    newToken: () => {
      const token = newSecret();
      unused.add(token);
      return token;
    },
    redeem: (token) => {
      const known = [...unused].find((candidate) => isSame(candidate, token));
      return known !== undefined && unused.delete(known);
    },
    setCookie: `${name}=${secret}; Path=/; Max-Age=${cookieAge}; HttpOnly; SameSite=Strict`,
    admits: (cookies) =>
      (cookies ?? '').split(';').some((cookie) => {
        const [key, ...value] = cookie.trim().split('=');
        return key === name && isSame(value.join('='), secret);
      }),
  };
}
