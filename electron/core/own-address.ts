/** Where another instance is found: an address on this computer, read from a file and therefore checked first. */
import { connect } from 'node:net';

const loopback = '127.0.0.1';

/** How long a connection may take, in milliseconds: Windows needs about two seconds to find that nobody listens. */
const longestWait = 5_000;

/** The name that a browser host takes with each start, or the number that earlier versions were found under. */
const ownName = /^(?:127\.0\.0\.1|[0-9a-f]{16}\.localhost)$/;

/** The address of a browser host when the text is one, without what follows it; null for everything else, which is never opened. */
export function ownAddress(text: unknown): string | null {
  const url = typeof text === 'string' ? URL.parse(text) : null;
  if (url === null || url.protocol !== 'http:' || !ownName.test(url.hostname) || url.port === '') return null;
  return url.username === '' && url.password === '' ? `${url.origin}/` : null;
}

/**
 * Whether nobody listens at `address` any more. One that is merely slow counts as being there.
 *
 * @param address as `ownAddress` returns it
 */
export function isDeserted(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: loopback, port: Number(new URL(address).port), timeout: longestWait });
    const settle = (isGone: boolean) => {
      socket.destroy();
      resolve(isGone);
    };
    socket.once('connect', () => settle(false));
    socket.once('timeout', () => settle(false));
    socket.once('error', (error) => settle('code' in error && error.code === 'ECONNREFUSED'));
  });
}
