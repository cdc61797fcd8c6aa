import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { isForeign, ownerIn, ownUsers } from './peer.ts';

const head =
  '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode';
const line = (local: string, remote: string, user: number, inode: number) =>
  `   0: ${local} ${remote} 01 00000000:00000000 00:00000000 00000000 ${user}        0 ${inode} 1 0000000000000000`;
const end = { address: '127.0.0.1', port: 0xc001 };
const other = { address: '127.0.0.1', port: 4710 };
const [ours, theirs] = ['0100007F:C001', '0100007F:1266'];

const socket = {
  remoteAddress: end.address,
  remotePort: end.port,
  localAddress: other.address,
  localPort: other.port,
} as Socket;

describe('the owner of an end', () => {
  it.each([
    ['of another end of the same number', [line('0200007F:C001', theirs, 1_001, 7)], undefined],
    ['of the other end', [line(theirs, ours, 1_001, 7)], undefined],
    ['of a connection to elsewhere', [line(ours, '0100007F:1267', 1_001, 7)], undefined],
    ['of the one asked for', [line(theirs, ours, 0, 8), line(ours, theirs, 1_001, 7)], 1_001],
    [
      'in the table of longer addresses',
      [line(`0000000000000000FFFF0000${ours}`, `0000000000000000FFFF0000${theirs}`, 1_001, 7)],
      1_001,
    ],
    ['of one that was closed', [line(ours, theirs, 0, 0)], null],
    ['of none', [], undefined],
  ])('is told (%s)', (_what, lines, owner) => {
    expect(ownerIn([head, ...lines, ''].join('\n'), end, other)).toBe(owner);
  });
});

describe('a connection', () => {
  const read = (table: string) => (path: string) => (path === '/proc/net/tcp' ? '' : `${head}\n${table}\n`);
  it.each([
    ['its own user’s', line(ours, theirs, 1_000, 7), false],
    ['the administrator’s', line(ours, theirs, 0, 7), false],
    ['another user’s', line(ours, theirs, 1_001, 7), true],
    ['nobody’s any more', line(ours, theirs, 0, 0), true],
    ['not listed', '', false],
  ])('is foreign or not, being %s', (_whose, table, expected) => {
    expect(isForeign(socket, [0, 1_000], read(table))).toBe(expected);
  });

  it('is not known to be foreign when it has no address any more, or one of another kind', () => {
    const table = read(line(ours, theirs, 1_001, 7));
    for (const part of ['remoteAddress', 'remotePort', 'localAddress', 'localPort']) {
      expect(isForeign({ ...socket, [part]: undefined } as Socket, [0], table)).toBe(false);
    }
    expect(isForeign({ ...socket, remoteAddress: '::1' } as Socket, [0], table)).toBe(false);
  });

  it.runIf(process.platform === 'linux')('is known by what the system tells of a real one', async () => {
    const arrived: Socket[] = [];
    const server = createServer((one) => arrived.push(one));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    const client = connect({
      host: '127.0.0.1',
      port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    });
    await Promise.all([once(client, 'connect'), once(server, 'connection')]);
    const [met] = arrived;
    if (met === undefined) throw new Error('Nobody came.');
    const user = process.getuid?.() ?? 0;
    expect(isForeign(met, [user])).toBe(false);
    expect(isForeign(met, [user + 1])).toBe(true);
    client.destroy();
    server.close();
  });
});

it('takes the user, the administrator and who became that by sudo for its own', () => {
  expect(ownUsers(1_000, {})).toEqual([0, 1_000]);
  expect(ownUsers(1_000, { SUDO_UID: '1001' })).toEqual([0, 1_000]);
  expect(ownUsers(0, { SUDO_UID: '1001' })).toEqual([0, 1_001]);
  expect(ownUsers(0, {})).toEqual([0, 0]);
});
