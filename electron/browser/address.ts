/** The addresses at which the host is found, which are new with each start. */
import { randomBytes } from 'node:crypto';
import { loopback } from './listen.ts';

/**
 * A name of this computer that nobody had before, so that no cookie, no stored file and no service worker of an earlier
 * owner of the port is met under it. Browsers take every name below `localhost` for this computer without asking anyone.
 */
export function newName(): string {
  return `${randomBytes(8).toString('hex')}.localhost`;
}

/** The link that lets one browser in. What follows the `#` is never sent. */
export function linkTo(host: string, secret: string): string {
  return `http://${host}/#open=${secret}`;
}

/** For browsers that ask the system for the name, and do not find it. The port is a new one, as the name would be. */
export function plainHost(port: number): string {
  return `${loopback}:${port}`;
}
