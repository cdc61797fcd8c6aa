/** Who is at the other end of a connection, as far as Linux tells: another user of the computer is never answered. */
import { readFileSync } from 'node:fs';
import { isIPv4, type Socket } from 'node:net';
import { endianness } from 'node:os';

/** One end of a connection; the address in its usual form, `127.0.0.1`. */
export type End = { readonly address: string; readonly port: number };

/** The user who has an end of a connection; null where nobody has it any more, undefined where the tables do not say. */
export type Owner = number | null | undefined;

/** How an address of version 4 begins in the table of version 6. */
const mapped = '0000000000000000FFFF0000';

/** In characters, and some. */
const longestLine = 400;

const tables = ['/proc/net/tcp', '/proc/net/tcp6'];

/** An end as the tables of Linux write it: the address as the number it is in memory, in base 16. */
function written({ address, port }: End): string {
  const bytes = address.split('.').map((part) => Number(part).toString(16).padStart(2, '0'));
  if (endianness() === 'LE') bytes.reverse();
  return `${bytes.join('')}:${port.toString(16).padStart(4, '0')}`.toUpperCase();
}

/**
 * @param table `/proc/net/tcp`, or `tcp6`, where an address of version 4 is the end of a longer one
 * @param end whose owner is asked for
 * @param other what it is connected to
 */
export function ownerIn(table: string, end: End, other: End): Owner {
  for (const before of ['', mapped]) {
    // Looked for as it is written: a table may have thousands of lines, and is read for each connection.
    const at = table.indexOf(` ${before}${written(end)} ${before}${written(other)} `);
    if (at === -1) continue;
    const [line = ''] = table.slice(at, at + longestLine).split('\n', 1);
    const [, , , , , , , user, , inode] = line.split(/ +/);
    // A connection that was closed is listed as the administrator's until it is forgotten.
    return inode === '0' ? null : Number(user);
  }
  return undefined;
}

/** The users whose connections are answered: the host's own, the one who became it by `sudo`, and the administrator. */
export function ownUsers(
  userId: number,
  env: Readonly<Record<string, string | undefined>>,
): readonly number[] {
  return userId === 0 && env.SUDO_UID ? [0, Number(env.SUDO_UID)] : [0, userId];
}

function readTable(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    // Not Linux, or without this version of the protocol.
    return '';
  }
}

/**
 * Whether a connection that just arrived is known to be another user's, or nobody's any more. Where the system does not
 * tell, it is not known.
 */
export function isForeign(socket: Socket, users: readonly number[], read = readTable): boolean {
  const { remoteAddress, remotePort, localAddress, localPort } = socket;
  if (!remoteAddress || !remotePort || !localAddress || !localPort || !isIPv4(remoteAddress)) return false;
  const end = { address: remoteAddress, port: remotePort };
  const other = { address: localAddress, port: localPort };
  for (const table of tables) {
    const owner = ownerIn(read(table), end, other);
    if (owner !== undefined) return owner === null || !users.includes(owner);
  }
  return false;
}
