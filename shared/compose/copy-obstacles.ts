/** What stands in the way of copying a message, each in a sentence. */

import { characterCount } from '../character-count.ts';
import { listInFull } from '../listing.ts';
import type { ComposedMessage } from './compose-message.ts';
import { gapLabel } from './gap-label.ts';
import type { SpokenAbout } from './spoken-about.ts';

/**
 * Empty when the message can be copied as it is.
 * @param spoken what in it speaks about its recipient
 * @param listener what they are called; '' when that is not known
 */
export function copyObstacles(
  message: ComposedMessage,
  spoken: readonly SpokenAbout[],
  listener: string,
): readonly string[] {
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
  for (const { sentence } of spoken)
    obstacles.push(`“${sentence}” speaks about ${listener || 'them'}, not to ${listener || 'them'}.`);
  return obstacles;
}
