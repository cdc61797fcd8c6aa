/**
 * `npm run dev`: the page from its sources, with hot reload, on a real core, which starts anew when its sources change.
 * In the browser what the page asks goes to the browser host; `--window` opens the desktop app instead, where Electron's
 * runtime is. `--data FOLDER` names the data, `--port NUMBER` the page's port.
 */
import { mkdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { loopback } from '../electron/browser/listen.ts';
import { inBrowser, inWindow } from './dev/host.ts';
import { electronRuntime } from './electron-runtime.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    // Apart from the data of the app that its developer uses.
    data: { type: 'string', default: join(root, 'dev-data') },
    port: { type: 'string', default: '4720' },
    window: { type: 'boolean', default: false },
  },
});
const port = Number(values.port);

/** Several files are often written together: the core starts once for all of them. In milliseconds. */
const restartDelay = 150;

const electron = values.window ? electronRuntime(root) : null;
if (values.window && electron === null) {
  console.error('Electron’s runtime is not here: “npx install-electron” fetches it, or leave out --window.');
  process.exit(1);
}

mkdirSync(values.data, { recursive: true });
const host =
  electron === null
    ? inBrowser(values.data)
    : inWindow(electron, values.data, port, () => void server.close().then(() => process.exit(0)));
const server = await createServer({
  root: join(root, 'renderer'),
  configFile: false,
  cacheDir: join(root, 'node_modules/.cache/dev'),
  plugins: [react(), ...host.plugins],
  server: { host: loopback, port, cors: false, fs: { allow: [root] }, ...host.server },
});
await server.listen();
await host.start(server);

async function restart(): Promise<void> {
  try {
    await host.stop();
    await host.start(server);
  } catch {
    console.error('The core did not start. It is tried again at the next change.');
  }
}

let pending: NodeJS.Timeout | undefined;
let restarting = Promise.resolve();
for (const room of ['electron', 'shared']) {
  watch(join(root, room), { recursive: true }, (_event, file) => {
    if (file === null || !/\.ts$/.test(file) || /\.test\.ts$/.test(file)) return;
    // Each host has files of its own.
    if ((electron === null ? /^desktop/ : /^browser/).test(file)) return;
    clearTimeout(pending);
    pending = setTimeout(() => {
      restarting = restarting.then(restart);
    }, restartDelay);
  });
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await host.stop();
    await server.close();
    process.exit(0);
  });
}
