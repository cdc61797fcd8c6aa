/** The browser host as a process of its own, and what another user of the same computer sees and gets of it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { letIn, linkIn } from '../../test/support/let-in.ts';
import { until } from '../../test/support/until.ts';

const isLinux = process.platform === 'linux';
const nobody = 65_534;

let root: string;
let children: ChildProcess[];

beforeEach(() => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'common-ground-'));
  mkdirSync(join(root, 'bin'));
  children = [];
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

/** A program of the desktop, as a script. */
function place(name: string, script: string): void {
  const path = join(root, 'bin', name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}

/** Starts the host where the desktop's browser is called `browser`; resolves to its links and to what was opened. */
async function start(browser: string) {
  place('xdg-settings', `echo ${browser}`);
  // As a whole or not at all, so that nobody reads half of it.
  place('xdg-open', `echo "$1" > "${root}/opening" && mv "${root}/opening" "${root}/opened"`);
  const env = { ...process.env, DISPLAY: ':9', PATH: `${join(root, 'bin')}:${process.env.PATH}` };
  const args = [join(import.meta.dirname, 'main.ts'), '--data', join(root, 'data'), '--port', '0'];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const links: URL[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    links.push(linkIn(line));
    if (links.length === 2) break;
  }
  const opened = await until(() => readFileSync(join(root, 'opened'), 'utf8').trim());
  return { child, links, opened };
}

describe.runIf(isLinux)('the opener’s command line', () => {
  it('names a file that is the user’s alone, leads to the link, and goes with the host', async () => {
    const { child, links, opened } = await start('firefox.desktop');
    expect(opened).toMatch(/\/open\.html$/);
    expect(statSync(opened).mode & 0o777).toBe(0o600);
    const [, link = ''] = /url=(http:[^"]+)"/.exec(readFileSync(opened, 'utf8')) ?? [];
    expect(new URL(link).origin).toBe(links[0]?.origin);
    expect((await letIn(new URL(link))).page).toMatch(/./);
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
    expect(existsSync(opened)).toBe(false);
  });

  it('names the link only to a browser that may read no such file', async () => {
    const { links, opened } = await start('firefox_firefox.desktop');
    expect(opened).toMatch(/^http:/);
    expect(new URL(opened).origin).toBe(links[0]?.origin);
  });
});

/** What a user hears who asks the host for its page. */
async function ask(link: URL, user: number, address: string): Promise<string> {
  const program = `
    require('http').get(${JSON.stringify({ host: address, port: link.port, headers: { host: link.host } })},
      (answer) => console.log(answer.statusCode)).on('error', (error) => console.log(error.code));`;
  const child = spawn(process.execPath, ['-e', program], { uid: user, gid: user, cwd: '/' });
  children.push(child);
  return (await text(child.stdout)).trim();
}

// Only the administrator may start a program as somebody else.
describe.runIf(isLinux && process.getuid?.() === 0)('a connection', () => {
  it.each(['127.0.0.1', '::ffff:127.0.0.1'])(
    'of another user is cut unanswered, coming to %s',
    async (address) => {
      const { links } = await start('firefox.desktop');
      for (const link of links) {
        expect(await ask(link, 0, address)).toMatch(/^(?:200|404)$/);
        expect(await ask(link, nobody, address)).toBe('ECONNRESET');
      }
    },
  );
});
