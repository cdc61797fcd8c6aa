/** Where the files of the thread that checks spelling lie. */
import { join } from 'node:path';
import { dictionaryName, type SpellingFiles } from './thread.ts';

/** Built, both lie beside the program, also in a packed archive. `folder` is the program's. */
export function builtSpelling(folder: string): SpellingFiles {
  return { code: join(folder, 'spelling.js'), dictionary: join(folder, dictionaryName) };
}

export const spellingInSources: SpellingFiles = {
  code: join(import.meta.dirname, 'worker.ts'),
  dictionary: null,
};
