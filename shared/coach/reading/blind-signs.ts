/** Whether anything in a text is worn, vague or asks for a favour: then its other words need a closer look. */
import { vagueClaims } from './connection-claims.ts';
import { genericReasons } from './generic-phrases.ts';
import { questionsOf } from './questions-asked.ts';
import type { ReadText } from './read-text.ts';

export function hasBlindSigns(read: ReadText): boolean {
  return (
    genericReasons(read).length > 0 ||
    vagueClaims(read).length > 0 ||
    questionsOf(read).some(({ kind }) => kind === 'favour')
  );
}
