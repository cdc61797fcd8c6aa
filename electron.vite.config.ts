import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { everyPackageNoticed } from './build/every-package-noticed.ts';
import { modelUncopied } from './build/model-uncopied.ts';
import { pageIntegrity } from './build/page-integrity.ts';
import { dictionaryName } from './electron/core/spelling/thread.ts';

const at = (path: string) => resolve(import.meta.dirname, path);

/** Where modules lie that the first screen loads and others use as well. */
const forEveryScreen = [
  /node_modules\/(?:react|react-dom|scheduler|zustand)\//,
  /node_modules\/lucide-react\/dist\/esm\/(?:Icon|create)/,
  /shared\/(?:calendar|channels|listing|records|span|text)\.ts/,
  /shared\/(?:fields|purposes)\//,
  /renderer\/workspace\/(?:clock|drafts|keyed-store|people|route|saver|store)\.ts/,
  /renderer\/ui\/(?:Button|Dialog|Field|lazily|toasts)\./,
];

const isForEveryScreen = (id: string) => forEveryScreen.some((place) => place.test(id));

/** Lays the checker's program and words beside the thread that reads with them. */
const spellingDictionary: Plugin = {
  name: 'spelling-dictionary',
  generateBundle() {
    const source = readFileSync(at(`node_modules/harper.js/dist/${dictionaryName}`));
    this.emitFile({ type: 'asset', fileName: dictionaryName, source });
  },
};

const noticed = everyPackageNoticed(import.meta.dirname);

export default defineConfig({
  main: {
    plugins: [spellingDictionary, noticed],
    build: {
      outDir: at('out/main'),
      // Two compositions of one core: the desktop app, and the host that serves it to a browser. What they share
      // lies in chunks, and only the desktop's own code imports Electron.
      rolldownOptions: {
        input: {
          main: at('electron/main.ts'),
          browser: at('electron/browser/main.ts'),
          spelling: at('electron/core/spelling/worker.ts'),
        },
        output: { entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    plugins: [noticed],
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
    plugins: [react(), modelUncopied, noticed, pageIntegrity(at('renderer/integrity.ts'))],
    worker: { plugins: () => [noticed] },
    build: {
      outDir: at('out/renderer'),
      rolldownOptions: {
        input: at('renderer/index.html'),
        // What every screen needs lies together: many small files take more room than one.
        output: { codeSplitting: { groups: [{ name: 'base', test: isForEveryScreen }] } },
      },
      // The policy allows fonts and styles from files only, and the page lies on the same disk: nothing is inlined.
      assetsInlineLimit: 0,
      minify: true,
      // The grammar of English is one file of some four megabytes, fetched when the page is idle.
      chunkSizeWarningLimit: 6_000,
    },
  },
});
