/**
 * `npm run smoke`: starts the app as a user would, in the browser's form, follows the printed link and asks for the
 * page. Ends with a failure when the page does not come.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '..');

/** Follows the link as a browser does: the first answer hands out a cookie and leads to the page. */
async function fetchPage(link: string): Promise<string> {
  const welcome = await fetch(link, { redirect: 'manual' });
  const cookie = welcome.headers.getSetCookie().map((each) => each.split(';')[0]);
  const page = new URL(welcome.headers.get('location') ?? '/', link);
  const answer = await fetch(page, { headers: { cookie: cookie.join('; ') } });
  if (!answer.ok) throw new Error(`The page was answered with ${answer.status}.`);
  return answer.text();
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
