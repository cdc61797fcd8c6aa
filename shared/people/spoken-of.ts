/** Which of the basics a dialogue speaks of already, by plain signs in English: asking again would be not listening. */
import type { Person } from '../model/person.ts';
import { rememberingEach } from '../remembering.ts';
import { questionsIn, withoutQuestions } from './questions-in.ts';
import { type Topic, tellsOf, topics } from './told.ts';

/** In what the user asked them. */
const asks: Readonly<Record<Topic, RegExp>> = {
  work: /\byour (?:\w+ )?(?:job|work|profession|trade)\b|\bwhat (?:exactly )?do you do\b|\bdo you work\b/iu,
  origin: /\bwhere\b.*\bfrom\b|\bgrow up\b|\bhome ?town\b/iu,
  likes: /\bdo you (?:\w+ )?(?:like|love|enjoy)\b|\bfor fun\b|\b(?:free|spare) time\b|\bhobb(?:y|ies)\b/iu,
  location: /\bwhere\b.*\b(?:live|living|based)\b/iu,
  commonConnections:
    /\b(?:both|also) know\b|\bknow\b.*\bsame people\b|\b(?:mutual|common) (?:friends?|contacts?|connections?|acquaintances?)\b/iu,
};

function spokenOf(told: readonly string[], asked: readonly string[]): ReadonlySet<Topic> {
  return new Set(
    topics.filter(
      (topic) => told.some((text) => tellsOf(topic, text)) || asked.some((text) => asks[topic].test(text)),
    ),
  );
}

/** What the messages, meetings and notes of a person speak of; they stay what they were until something is recorded. */
const recordedOf = rememberingEach(
  ({ messages, meetings, notes }: Pick<Person, 'messages' | 'meetings' | 'notes'>): ReadonlySet<Topic> => {
    const written = (wanted: Person['messages'][number]['direction']) =>
      messages.filter(({ direction }) => direction === wanted).map(({ text }) => text);
    // A note leaves out whom it is of: "From Ghent".
    const noted = [...meetings, ...notes].map(({ text }) => `They are ${text}`);
    return spokenOf(
      [...written('from-them').map(withoutQuestions), ...noted],
      written('to-them').flatMap(questionsIn),
    );
  },
);

/**
 * What was told of them or asked already.
 * @param received what they wrote and is not noted yet
 */
export function topicsSpokenOf(
  received: string,
  person: Pick<Person, 'messages' | 'meetings' | 'notes'> | null,
): ReadonlySet<Topic> {
  const pasted = spokenOf([withoutQuestions(received)], []);
  return person === null ? pasted : new Set([...recordedOf(person), ...pasted]);
}
