/** Finds what an address names in the built page's folder, and nothing that only a link in there leads to. */
import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

export type FoundFile = {
  /** Where it really lies. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
};

/**
 * The file in the folder; null when there is none, or when a link is met on the way from the folder to it.
 *
 * @param file as `pageFile` returns it
 */
export async function findPageFile(folder: string, file: string): Promise<FoundFile | null> {
  try {
    // The folder itself may lie behind a link.
    const path = join(await realpath(folder), file);
    if ((await realpath(path)) !== path) return null;
    const found = await stat(path);
    return found.isFile() ? { path, size: found.size } : null;
  } catch {
    return null;
  }
}
