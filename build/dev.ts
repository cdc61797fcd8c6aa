/**
 * `npm run dev`: the page from its sources, with hot reload, on a real core. Vite serves the page; what the page asks
 * goes to the browser host, which runs from its sources too and starts anew when they change. `--data FOLDER` names
 * the data, `--port NUMBER` the page's port.
 */
import { mkdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { loopback } from '../electron/browser/listen.ts';
import { coreProxy } from './dev/core-proxy.ts';
import { createRunningCore } from './dev/running-core.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    // Apart from the data of the app that its developer uses.
    data: { type: 'string', default: join(root, 'dev-data') },
    port: { type: 'string', default: '4720' },
  },
});

/** Several files are often written together: the core starts once for all of them. In milliseconds. */
const restartDelay = 150;

mkdirSync(values.data, { recursive: true });
const core = createRunningCore(join(root, 'electron/browser/main.ts'), values.data);
let link = await core.start();

const server = await createServer({
  root: join(root, 'renderer'),
  configFile: false,
  cacheDir: join(root, 'node_modules/.cache/dev'),
  plugins: [react(), coreProxy(() => link)],
  server: { host: loopback, port: Number(values.port), cors: false, fs: { allow: [root] } },
});
await server.listen();

/** The host's link, at the port where the page is served from its sources. */
function pageLink(): string {
  const address = new URL(link);
  const listening = server.httpServer?.address();
  if (typeof listening === 'object' && listening !== null) address.port = String(listening.port);
  return address.href;
}
console.log(`Common Ground from its sources: ${pageLink()}`);

async function restart(): Promise<void> {
  try {
    await core.stop();
    link = await core.start();
    console.log(`The core started anew: ${pageLink()}`);
    server.ws.send({ type: 'custom', event: 'common-ground:core-restarted', data: { link: pageLink() } });
  } catch {
    console.error('The core did not start. It is tried again at the next change.');
  }
}

let pending: NodeJS.Timeout | undefined;
let restarting = Promise.resolve();
for (const room of ['electron', 'shared']) {
  watch(join(root, room), { recursive: true }, (_event, file) => {
    if (file === null || !/\.ts$/.test(file) || /\.test\.ts$/.test(file) || /^desktop/.test(file)) return;
    clearTimeout(pending);
    pending = setTimeout(() => {
      restarting = restarting.then(restart);
    }, restartDelay);
  });
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await core.stop();
    await server.close();
    process.exit(0);
  });
}
