/** The last evidence to look for: an offer and a question in words of one's own, where no pattern says how a message is about its recipient. */
import type { BenefitReading } from './benefit.ts';
import type { Evidence } from './evidence-kinds.ts';
import type { PersonFacts } from './person-facts.ts';
import { questionsOf } from './questions-asked.ts';
import type { ReadText } from './read-text.ts';
import { tellingIn } from './telling-words.ts';

/** From this many telling words on, a message is about something. */
const enoughWords = 4;

/**
 * A message that uses no worn phrase and sells nothing, that offers them something and asks them something, is about
 * them even where no pattern says how: "Got 200 matching bricks going spare, if you'll fetch them. Any use?"
 * @param hasSome there is other evidence; then an offer between the lines is enough
 */
export function ownWords(
  read: ReadText,
  facts: PersonFacts,
  benefit: BenefitReading,
  hasSome: boolean,
): Evidence | null {
  const asks = questionsOf(read).some(({ kind }) => kind === 'open');
  const offers = hasSome ? benefit.forThem : benefit.plain;
  if (offers === null || !asks) return null;
  const sentences = read.sentences.filter(({ end }) => end > read.body.start);
  const counts = sentences.map((sentence) => tellingIn(read, sentence, facts).length);
  if (counts.reduce((sum, count) => sum + count, 0) < enoughWords) return null;
  const fullest = sentences[counts.indexOf(Math.max(...counts))];
  return fullest === undefined
    ? null
    : { start: Math.max(fullest.start, read.body.start), end: fullest.end, kind: 'own-words', weight: 2 };
}
