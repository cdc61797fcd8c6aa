/** What a text says somebody gave, wrote or won, and what has happened, where nothing of the kind is noted. */
import type { Token } from '../../language/language.ts';
import { isTelling } from '../known/telling.ts';
import type { CheckWords, EventGroup } from './check-words.ts';
import type { Doubt } from './doubt.ts';
import { isKinNoted, isWordNoted, type NotedValues } from './noted-values.ts';
import { singular } from './singular.ts';

type Find = (tokens: readonly Token[], at: number, noted: NotedValues, words: CheckWords) => boolean;

/** The kinds of event a word speaks of; none where one of them is noted. */
function unnoted(groups: readonly EventGroup[], word: string, noted: NotedValues): readonly EventGroup[] {
  const spoken = groups.filter(({ says }) => says.has(word));
  return spoken.some(({ notedAs }) => [...notedAs].some((other) => isWordNoted(noted, other))) ? [] : spoken;
}

/** The word before the noun phrase that ends at `at`: "your" of "your last book". */
function determinerOf(tokens: readonly Token[], at: number, { events }: CheckWords): string | null {
  const before = tokens.slice(Math.max(0, at - 4), at);
  const from = before.findLastIndex(({ lower }) => events.definite.has(lower));
  const isPhrase = before
    .slice(from + 1)
    .every(({ tag }) => ['ADJ', 'NOUN', 'PROPN', 'NUM', 'VERB'].includes(tag));
  return from >= 0 && isPhrase ? (before[from]?.lower ?? null) : null;
}

/** "Your podcast", "the prize": spoken of as something that is there. */
const isOccasion: Find = (tokens, at, noted, words) => {
  const { lower = '', tag } = tokens[at] ?? {};
  const word = singular(lower);
  const determiner = determinerOf(tokens, at, words);
  const { occasions, turns, yours, you } = words.events;
  // "Your launch" is a thing, whatever else the word can be; "the workshop you gave" is theirs.
  const isOwn = yours.has(tokens[at - 1]?.lower ?? '');
  if ((tag === 'VERB' && !isOwn) || determiner === null || isKinNoted(noted, word)) return false;
  const isTheirs = yours.has(determiner) || you.has(tokens[at + 1]?.lower ?? '');
  return unnoted([...occasions, ...turns], word, noted).some(({ isSure }) => isSure || isTheirs);
};

/** A verb in its past form: something that has been. */
const isTold = ({ lower, lemma, tag }: Token) =>
  tag === 'VERB' && lower !== lemma && !lower.endsWith('ing') && lower !== `${lemma}s`;

/** "was", "enjoyed": a past form, of "be" too. */
const isBygone = (token: Token) => isTold(token) || (token.tag === 'AUX' && /^w/u.test(token.lower));

const subjectOf = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);

/** "We met", "it was good to meet you", "our call". */
const isEncounter: Find = (tokens, at, noted, words) => {
  const { events } = words;
  const token = tokens[at];
  if (token === undefined || noted.hasMet) return false;
  const before = subjectOf(tokens, at);
  if (events.meetings.has(token.lower) && token.tag === 'NOUN')
    return events.our.has(determinerOf(tokens, at, words) ?? '');
  if (!events.encounters.has(token.lemma)) return false;
  if (isTold(token)) return before.some((word) => events.we.has(word));
  const isWithYou = tokens.slice(at + 1, at + 3).some(({ lower }) => events.you.has(lower));
  return (
    isWithYou &&
    tokens.slice(Math.max(0, at - 4), at).some((one) => isBygone(one) && events.savoured.has(one.lemma))
  );
};

/** "I heard you on the radio", "it was good hearing you", where nothing notes that they were seen or heard. */
const isPerception: Find = (tokens, at, noted, { events }) => {
  const token = tokens[at];
  if (token === undefined) return false;
  // "Hearing" and "meeting" are nouns too.
  const isGerund = token.lower.endsWith('ing') && events.perceptions.has(token.lower.slice(0, -3));
  if (!isGerund && !events.perceptions.has(token.lemma)) return false;
  if (!events.you.has(tokens[at + 1]?.lower ?? '') || ['VERB', 'AUX'].includes(tokens[at + 2]?.tag ?? ''))
    return false;
  const wasSavoured = tokens
    .slice(Math.max(0, at - 4), at)
    .some((one) => isBygone(one) && events.savoured.has(one.lemma));
  if (!isTold(token) && !(isGerund && wasSavoured)) return false;
  return !noted.hasMet && ![...events.notedPerception].some((word) => isWordNoted(noted, word));
};

/** "You won", "we merged". */
const isHappening: Find = (tokens, at, noted, { events }) => {
  const token = tokens[at];
  if (token === undefined || !isTold(token)) return false;
  const isYours = subjectOf(tokens, at).some((word) => events.you.has(word));
  return unnoted(events.happenings, token.lemma, noted).some(({ isSure }) => isSure || isYours);
};

/** "Congratulations on your new kiln", where nothing of what follows is noted: the place of its last word. */
function congratulated(
  tokens: readonly Token[],
  at: number,
  noted: NotedValues,
  { events, isFunctionWord }: CheckWords,
): number | null {
  if (!events.congratulations.has(tokens[at]?.lower ?? '')) return null;
  const end = tokens.findIndex(({ tag }, position) => position > at && tag === 'PUNCT');
  const last = (end < 0 ? tokens.length : end) - 1;
  const about = tokens.slice(at + 1, last + 1).filter(({ lower }) => isTelling(lower, isFunctionWord));
  return about.length > 0 && !about.some(({ lower }) => isWordNoted(noted, lower)) ? last : null;
}

function doubtAt(tokens: readonly Token[], from: number, to: number): Doubt {
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0, kind: 'event', instead: null };
}

const finds: readonly Find[] = [isOccasion, isEncounter, isPerception, isHappening];

/** @param tokens the words and marks of one statement, with their places in it */
export function doubtfulEvents(
  tokens: readonly Token[],
  noted: NotedValues,
  words: CheckWords,
): readonly Doubt[] {
  return tokens.flatMap((_, at): readonly Doubt[] => {
    const last = congratulated(tokens, at, noted, words);
    if (last !== null) return [doubtAt(tokens, at + 1, last)];
    return finds.some((find) => find(tokens, at, noted, words)) ? [doubtAt(tokens, at, at)] : [];
  });
}
