/** Whether anything in a text is worn, vague, flattering or asks for something: then its other words need a closer look. */
import { vagueClaims } from './connection-claims.ts';
import { flatteries } from './flattery.ts';
import { genericReasons } from './generic-phrases.ts';
import { favourRequests, questionsOf } from './questions-asked.ts';
import type { ReadText } from './read-text.ts';
import { timeAsks } from './time-asks.ts';

export function hasBlindSigns(read: ReadText): boolean {
  return (
    genericReasons(read).length > 0 ||
    vagueClaims(read).length > 0 ||
    favourRequests(read).length > 0 ||
    flatteries(read).length > 0 ||
    timeAsks(read).length > 0 ||
    questionsOf(read).some(({ kind }) => kind !== 'open')
  );
}
