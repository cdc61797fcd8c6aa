/**
 * `npm run smoke`: starts the app as a user would, in the browser's form, follows the printed link and asks for the
 * page. Ends with a failure when the page does not come.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';

const root = join(import.meta.dirname, '..');

/**
 * Asks for the page as a browser does. A browser takes every name below `localhost` for this computer; Node asks the
 * system, which may know none, so the name goes in the header alone.
 */
function fetchPage(link: string): Promise<string> {
  const { host, port } = new URL(link);
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, headers: { host } }, async (answer) => {
      if (answer.statusCode === 200) resolve(await text(answer));
      else reject(new Error(`The page was answered with ${answer.statusCode}.`));
    });
    asked.on('error', reject).end();
  });
}

const dataFolder = mkdtempSync(join(tmpdir(), 'common-ground-'));
const args = [join(root, 'build/start.ts'), '--browser', '--no-open', '--data', dataFolder];
const app = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
process.exitCode = 1;
try {
  for await (const line of createInterface({ input: app.stdout })) {
    console.log(line);
    const link = /http:\/\/\S+/.exec(line)?.[0];
    if (link === undefined) continue;
    if (!(await fetchPage(link)).includes('<div id="root">')) throw new Error('The answer is not the page.');
    console.log('The page came.');
    process.exitCode = 0;
    break;
  }
} finally {
  app.kill();
}
