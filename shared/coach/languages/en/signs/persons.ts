/** How the one who writes speaks of themselves, and of whom they write to. */
import type { PersonWords } from '../../language-signs.ts';

export const personWords: PersonWords = {
  mine: new Set("i me my mine myself i'm i've i'd i'll im ive".split(' ')),
  yours: new Set(
    "you your yours yourself you're you've you'd you'll we us our ours we're we've we'd we'll ur u".split(
      ' ',
    ),
  ),
};
