/** Data that lies one entry a line: what the coach is fitted to and measured on. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The files of a folder whose names match, in their order. */
export function filesIn(folder: string, pattern: string): readonly string[] {
  return globSync(pattern, { cwd: folder }).sort();
}

/** Every entry of those files, in their order. Says in which file and line one does not read. */
export function readLines<T>(folder: string, pattern: string, schema: z.ZodType<T>): readonly T[] {
  return filesIn(folder, pattern).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line, at) => {
        if (line.trim() === '') return [];
        const parsed = schema.safeParse(JSON.parse(line));
        if (!parsed.success) throw new Error(`${file}, line ${at + 1}: ${z.prettifyError(parsed.error)}`);
        return [parsed.data];
      }),
  );
}
