import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string) => resolve(import.meta.dirname, path);

export default defineConfig({
  main: {
    build: {
      outDir: at('out/main'),
      // Two compositions of one core: the desktop app, and the host that serves it to a browser. What they share
      // lies in chunks, and only the desktop's own code imports Electron.
      rolldownOptions: {
        input: { main: at('electron/main.ts'), browser: at('electron/browser/main.ts') },
        output: { entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: at('out/preload'),
      // A sandboxed preload script has to be one CommonJS file.
      rolldownOptions: {
        input: { preload: at('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    build: {
      outDir: at('out/renderer'),
      rolldownOptions: { input: at('renderer/index.html') },
      // The policy allows fonts and styles from files only, and the page lies on the same disk: nothing is inlined.
      assetsInlineLimit: 0,
      minify: true,
      // The grammar of English is one file of some four megabytes, fetched when the page is idle.
      chunkSizeWarningLimit: 6_000,
    },
  },
});
