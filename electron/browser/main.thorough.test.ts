/** The browser host as a process of its own: what it prints, how it ends, and two of them on the same data. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askSealed, letIn, linkIn } from '../../test/support/let-in.ts';
import { rawRequest } from '../../test/support/raw-request.ts';

type Ended = { readonly code: number | null; readonly out: string; readonly err: string };
type Running = {
  readonly child: ChildProcess;
  readonly firstLine: Promise<string>;
  readonly ended: Promise<Ended>;
};

let data: string;
let children: ChildProcess[] = [];

beforeEach(() => {
  data = mkdtempSync(join(realpathSync(tmpdir()), 'common-ground-'));
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children = [];
  rmSync(data, { recursive: true, force: true });
});

const run = (...args: readonly string[]) => runNode([], ...args);

function runNode(nodeOptions: readonly string[], ...args: readonly string[]): Running {
  const program = join(import.meta.dirname, 'main.ts');
  const child = spawn(process.execPath, [...nodeOptions, program, '--no-open', '--data', data, ...args]);
  children.push(child);
  let out = '';
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const firstLine = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      out += chunk;
      if (out.includes('\n')) resolve(out.slice(0, out.indexOf('\n')));
    });
    child.once('close', () => reject(new Error(`It ended before it said anything: ${err}`)));
  });
  // A test that only waits for the end has no use for the first line.
  firstLine.catch(() => {});
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, out, err })));
  return { child, firstLine, ended };
}

const addressIn = (line: string) => `${linkIn(line).origin}/`;

async function save(line: string, name: string): Promise<unknown> {
  const profile = { name, role: '', company: '', location: '', work: '', introduced: true };
  return (await askSealed(await letIn(linkIn(line)), 'saveProfile', JSON.stringify(profile))).envelope;
}

describe('the browser host', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'prints its link, saves, and ends quietly on %s',
    async (signal) => {
      const host = run();
      const line = await host.firstLine;
      expect(line).toMatch(
        /^Common Ground is running: http:\/\/[0-9a-f]{16}\.localhost:\d+\/#open=[0-9a-f]{32}\.[0-9a-f]{64}$/,
      );
      expect(await save(line, 'Robin Example')).toEqual({ ok: true, value: {} });
      host.child.kill(signal);
      const { out, ...ending } = await host.ended;
      expect(ending).toEqual({ code: 0, err: '' });
      expect(out.slice(line.length)).toMatch(
        /^\nIn a browser that does not find this address: http:\/\/127\.0\.0\.1:\d+\/#open=\S+\n$/,
      );
      expect(readFileSync(join(data, 'profile.json'), 'utf8')).toContain('Robin Example');
      expect(existsSync(join(data, 'instance.lock'))).toBe(false);
    },
    20_000,
  );

  it('ends where it cannot end in order, and says so once', async () => {
    const fault = `import { Server } from 'node:http'; Server.prototype.close = () => { throw new Error('broken'); };`;
    const host = runNode(['--import', `data:text/javascript,${encodeURIComponent(fault)}`]);
    await host.firstLine;
    host.child.kill('SIGTERM');
    const { code, err } = await host.ended;
    expect(code).toBe(1);
    expect(err.match(/Something went wrong/g)).toHaveLength(1);
  }, 20_000);

  it('says where the first one runs when started twice, and writes nothing', async () => {
    const first = run();
    const line = await first.firstLine;
    const before = readdirSync(data).toSorted();
    const second = await run().ended;
    expect(second).toEqual({
      code: 0,
      out: `Common Ground is already running: ${addressIn(line)}\n`,
      err: '',
    });
    expect(readdirSync(data).toSorted()).toEqual(before);
  }, 20_000);

  it('takes any free port when asked for port 0', async () => {
    const line = await run('--port', '0').firstLine;
    expect(addressIn(line)).toMatch(/:[1-9]\d*\/$/);
    const { host, port } = linkIn(line);
    expect((await rawRequest(Number(port), '/', { headers: { host } })).status).toBe(404);
  }, 20_000);

  it('says in one sentence that the port asked for is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const ended = await run('--port', String(port)).ended;
    other.close();
    expect(ended).toEqual({
      code: 1,
      out: '',
      err: `Port ${port} is taken by another program. Choose another one, or leave out --port.\n`,
    });
    expect(existsSync(join(data, 'instance.lock'))).toBe(false);
  }, 20_000);

  it('starts again after a crash', async () => {
    const first = run();
    await first.firstLine;
    first.child.kill('SIGKILL');
    await first.ended;
    expect(await run().firstLine).toContain('Common Ground is running: http://');
  }, 20_000);

  it('explains a wrong option without a stack trace', async () => {
    expect(await run('--prot', '1').ended).toEqual({
      code: 1,
      out: '',
      err: 'There is no option --prot. Try --help.\n',
    });
  }, 20_000);
});
