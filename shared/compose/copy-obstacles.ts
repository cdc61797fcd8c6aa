/** What stands in the way of copying a message, each in a sentence. */

import { characterCount } from '../character-count.ts';
import { listInFull } from '../listing.ts';
import type { ComposedMessage } from './compose-message.ts';
import { gapLabel } from './gap-label.ts';
import type { OpenPoint } from './open-points.ts';

/**
 * Empty when the message can be copied as it is.
 * @param open what is still to be settled in it
 */
export function copyObstacles(message: ComposedMessage, open: readonly OpenPoint[]): readonly string[] {
  const obstacles: string[] = [];
  if (message.text.trim() === '') return ['There is no message yet.'];
  if (message.unfilled.length > 0) {
    const gaps = [...new Set(message.unfilled.map(({ text }) => `“${gapLabel(text)}”`))];
    obstacles.push(`${listInFull(gaps)} ${gaps.length === 1 ? 'is' : 'are'} not filled in yet.`);
  }
  const over = message.length - message.limit;
  if (over > 0) {
    obstacles.push(
      `It is ${characterCount(over)} over the limit of ${message.limit.toLocaleString('en-GB')}.`,
    );
  }
  return [...obstacles, ...open.filter(({ stops }) => stops).map(({ words }) => words)];
}
