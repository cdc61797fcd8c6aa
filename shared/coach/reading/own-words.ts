/** The last evidence to look for: words of one's own, where no pattern says how a message is about its recipient. */
import { type Evidence, tellingIn } from './evidence.ts';
import type { PersonFacts } from './person-facts.ts';
import type { ReadText } from './read-text.ts';

/** What a profile page says by itself: where they work, live and what they are called. */
const describesProfile =
  /\byou(?:'re| are| were)?(?: also| currently| now)* (?:a|an|the|based|working|work|in|at|from|with|located|live|have|lead|manage|run|hiring)\b/;

/**
 * A message that uses no worn phrase and sells nothing, and speaks to them in words of its own about something, is
 * about them even where no pattern says how: "You light stages for people who must not be woken, and so do I."
 */
export function ownWords(read: ReadText, facts: PersonFacts, hasTheirWord: boolean): Evidence | null {
  const sentences = read.sentences.filter(({ end }) => end > read.body.start);
  const count = sentences.reduce((sum, sentence) => sum + tellingIn(read, sentence, facts).length, 0);
  if (count < 4) return null;
  const toThem = sentences.find((sentence) => {
    const words = read.words.slice(sentence.from, sentence.to);
    const at = words.findIndex(
      ({ plain, start }) =>
        start >= read.body.start && /^(?:you|your|yours|you've|you'd|you're|our)$/.test(plain),
    );
    if (at < 0 || describesProfile.test(read.plain.slice(sentence.start, sentence.end))) return false;
    const needed = hasTheirWord ? 1 : 2;
    return tellingIn(read, sentence, facts).length >= needed;
  });
  return toThem === undefined
    ? null
    : { start: Math.max(toThem.start, read.body.start), end: toThem.end, kind: 'about-them', weight: 2 };
}
