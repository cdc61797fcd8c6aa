import { basename } from 'node:path';
import { findChromium } from '../support/chromium.ts';
import { electronRuntime } from '../support/electron-runtime.ts';

/** Says which engines the tests run in, so that a skipped one is not taken for a passed one. */
export default async function announceEngines(): Promise<void> {
  const { version, executablePath } = await findChromium();
  process.stdout.write(`End-to-end, browser: ${version} (${basename(executablePath)}).\n`);
  process.stdout.write(
    electronRuntime() === null
      ? 'End-to-end, desktop: SKIPPED. Electron’s runtime is not installed, so the shell itself is not tested.\n'
      : 'End-to-end, desktop: Electron.\n',
  );
}
