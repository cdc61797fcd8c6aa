/** Where the app runs in development: in a browser on a core of its own, or in Electron's window. */
import { join } from 'node:path';
import type { Plugin, ServerOptions, ViteDevServer } from 'vite';
import { loopback } from '../../electron/browser/listen.ts';
import { coreProxy } from './core-proxy.ts';
import { createRunningCore } from './running-core.ts';
import { createRunningWindow } from './running-window.ts';

const root = join(import.meta.dirname, '../..');

export type DevelopmentHost = {
  /** What Vite's server needs besides the page's own settings. */
  readonly plugins: readonly Plugin[];
  readonly server: ServerOptions;
  /** Starts the app beside the listening server, or anew after `stop`. Rejects when the sources are broken. */
  readonly start: (server: ViteDevServer) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** The address at which the page is served from its sources. */
function pageAddress(server: ViteDevServer): URL {
  const listening = server.httpServer?.address();
  if (typeof listening !== 'object' || listening === null) throw new Error('Vite does not listen.');
  return new URL(`http://${loopback}:${listening.port}/`);
}

export function inBrowser(dataFolder: string): DevelopmentHost {
  const core = createRunningCore(join(root, 'electron/browser/main.ts'), dataFolder);
  let coreLink = '';
  let isFirst = true;
  return {
    plugins: [coreProxy(() => coreLink)],
    server: {},
    start: async (server) => {
      coreLink = await core.start();
      // The host's link, at the page's port.
      const link = new URL(coreLink);
      link.port = pageAddress(server).port;
      console.log(`${isFirst ? 'Common Ground from its sources' : 'The core started anew'}: ${link.href}`);
      if (!isFirst)
        server.ws.send({ type: 'custom', event: 'common-ground:core-restarted', data: { link: link.href } });
      isFirst = false;
    },
    stop: core.stop,
  };
}

/**
 * @param electron the path of Electron's executable
 * @param port where the page listens for changes: its own address, `app://`, has no port to tell
 * @param onClosed called when the user has quit
 */
export function inWindow(
  electron: string,
  dataFolder: string,
  port: number,
  onClosed: () => void,
): DevelopmentHost {
  const folder = join(root, 'node_modules/.cache/dev-desktop');
  const window = createRunningWindow(electron, folder, ['--data', dataFolder], onClosed);
  return {
    plugins: [],
    server: { strictPort: true, hmr: { protocol: 'ws', host: loopback, clientPort: port } },
    start: async (server) => {
      await window.start(pageAddress(server).href);
      console.log('Common Ground from its sources, in a window.');
    },
    stop: window.stop,
  };
}
