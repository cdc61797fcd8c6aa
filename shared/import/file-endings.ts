/** Which files can be imported, by their endings. */
import { ownEnding } from '../own-ending.ts';

/** Endings of files that hold what can be imported and hardly anything else: they may be opened with the app. */
export const openedEndings: readonly string[] = [
  ownEnding,
  'json',
  'zip',
  'csv',
  'tsv',
  'vcf',
  'yml',
  'yaml',
];

/** Endings of files that can be chosen: plain texts too, which become templates. */
export const importedEndings: readonly string[] = [...openedEndings, 'txt', 'md'];
