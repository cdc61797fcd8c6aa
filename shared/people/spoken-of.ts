/** Which of the basics a dialogue speaks of already, by plain signs in English: asking again would be not listening. */
import type { Person } from '../model/person.ts';
import { idsOf } from '../records.ts';
import { rememberingEach } from '../remembering.ts';
import { questionsIn, withoutQuestions } from './questions-in.ts';

type Signs = {
  /** In what they wrote but did not ask, and in what the user noted of them. */
  readonly told: RegExp;
  /** In what the user asked them. */
  readonly asked: RegExp;
};

const signs = {
  work: {
    told: /\b(?:my|her|his|their) (?:day )?(?:job|work|profession|trade)\b|(?<!\byou (?:\w+ )?)\bwork(?:s|ed|ing)? (?:\w+ )?(?:as|at|for|in|on|with)\b|\bi(?: a|['’])m an? \w|\bfor a living\b/iu,
    asked:
      /\byour (?:\w+ )?(?:job|work|profession|trade)\b|\bwhat (?:exactly )?do you do\b|\bdo you work\b/iu,
  },
  origin: {
    told: /\b(?:(?:i|we|she|he|they|family) (?:am|is|are|comes?|came|hails?)|i['’]m|(?:we|they)['’]re|s?he['’]s|originally|native) (?:\w+ly )?(?:from|of)\b|\b(?:grew up|born|raised)(?: and \w+)? (?:in|on|near|here)\b|\bhome ?town\b/iu,
    asked: /\bwhere\b.*\bfrom\b|\bgrow up\b|\bhome ?town\b/iu,
  },
  likes: {
    told: /\b(?:likes|loves|enjoys|hobby|hobbies)\b|\bi (?!would |could |might )(?:\w+ )?(?:(?:like|love) (?:to|\w+ing)|enjoy)\b|\b(?:fond of|keen on|fan of)\b|\b(?:free|spare) time\b|\bwhen i(?: a|['’])m not working\b/iu,
    asked: /\bdo you (?:\w+ )?(?:like|love|enjoy)\b|\bfor fun\b|\b(?:free|spare) time\b|\bhobb(?:y|ies)\b/iu,
  },
  location: {
    told: /\b(?:live|lives|living|based|settled|resides?) (?:\w+ )?(?:in|at|near|by|here|outside|between|around)\b|\b(?:i|we|they|have|['’]ve) (?:\w+ )?moved (?:\w+ )?(?:to|back|here)\b/iu,
    asked: /\bwhere\b.*\b(?:live|living|based)\b/iu,
  },
  commonConnections: {
    told: /\b(?:both|also) know\b|\b(?:mutual|common) (?:friends?|contacts?|connections?|acquaintances?)\b/iu,
    asked:
      /\b(?:both|also) know\b|\bknow\b.*\bsame people\b|\b(?:mutual|common) (?:friends?|contacts?|connections?|acquaintances?)\b/iu,
  },
} as const satisfies Readonly<Record<string, Signs>>;

/** What can be asked of somebody. */
export type Topic = keyof typeof signs;

const topics = idsOf(signs);

function spokenOf(told: readonly string[], asked: readonly string[]): ReadonlySet<Topic> {
  return new Set(
    topics.filter(
      (topic) =>
        told.some((text) => signs[topic].told.test(text)) ||
        asked.some((text) => signs[topic].asked.test(text)),
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
