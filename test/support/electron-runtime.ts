import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Where Electron's runtime lies, or null when it was not fetched. The package "electron" itself must not be asked:
 * imported in plain Node it tries to download the runtime.
 */
export function electronRuntime(): string | null {
  const folder = resolve(import.meta.dirname, '../../node_modules/electron');
  const pointer = join(folder, 'path.txt');
  if (!existsSync(pointer)) return null;
  const executable = join(folder, 'dist', readFileSync(pointer, 'utf8').trim());
  return existsSync(executable) ? executable : null;
}
