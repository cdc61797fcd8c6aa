/** What a text says somebody gave, wrote or won, and what has happened, where nothing of the kind is noted. */
import type { Token } from '../../language/language.ts';
import { foldedWords } from '../known/person-facts.ts';
import { isTelling } from '../known/telling.ts';
import type { CheckWords, EventGroup } from './check-words.ts';
import type { Doubt } from './doubt.ts';
import { isKinNoted, isWordNoted, type NotedValues } from './noted-values.ts';
import { singular } from './singular.ts';

/** As many words behind a verb as tell what was attended, and what was done. */
const mostAttended = 5;
const mostDone = 6;

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

/** "The choir's tour", where the choir is noted of them. */
function isOfTheirs(
  tokens: readonly Token[],
  at: number,
  noted: NotedValues,
  { events }: CheckWords,
): boolean {
  const owner = tokens[at - 2]?.lower;
  return (
    owner !== undefined && events.ofOwner.has(tokens[at - 1]?.lower ?? '') && isKinNoted(noted.of.them, owner)
  );
}

/** "Your podcast", "the prize": spoken of as something that is there. */
const isOccasion: Find = (tokens, at, noted, words) => {
  const { lower = '', tag } = tokens[at] ?? {};
  const word = singular(lower);
  const determiner = determinerOf(tokens, at, words);
  const { occasions, turns, yours, you, aboutThem } = words.events;
  // "Your launch" is a thing, whatever else the word can be; "the workshop you gave" is theirs.
  const isOwn = yours.has(tokens[at - 1]?.lower ?? '') || isOfTheirs(tokens, at, noted, words);
  if ((tag === 'VERB' && !isOwn) || isKinNoted(noted, word)) return false;
  if (determiner === null && !isOwn) return false;
  const isAboutThem =
    aboutThem.has(tokens[at + 1]?.lower ?? '') && you.has(tokens[at + 2]?.lower.replace(/r$/u, '') ?? '');
  const isTheirs =
    isOwn || yours.has(determiner ?? '') || you.has(tokens[at + 1]?.lower ?? '') || isAboutThem;
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

/** "You asked me for", "thank you for showing me": the two have met or written. */
const isDealing: Find = (tokens, at, noted, { events }) => {
  const token = tokens[at];
  if (token === undefined || noted.hasMet || !events.toMe.has(tokens[at + 1]?.lower ?? '')) return false;
  const before = tokens.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  if (token.lower.endsWith('ing')) return before.some((word) => events.thanks.has(word));
  return isTold(token) && events.dealings.has(token.lemma) && events.you.has(before.at(-1) ?? '');
};

/** Whether something is noted at which they can have been seen or heard. */
function isPerceptionNoted(noted: NotedValues, { notedPerception }: CheckWords['events']): boolean {
  return [...notedPerception].some((word) => isWordNoted(noted, word));
}

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
  return !noted.hasMet && !isPerceptionNoted(noted, events);
};

/** "I attended your evening", "I was in the audience", where nothing of it is noted. */
const isAttendance: Find = (tokens, at, noted, { events, isFunctionWord, roles }) => {
  const token = tokens[at];
  if (token === undefined || noted.hasMet || isPerceptionNoted(noted, events)) return false;
  if (events.there.has(token.lower))
    return isBygone(tokens[at - 1] ?? token) && roles.me.has(tokens[at - 2]?.lower ?? '');
  if (events.audiences.has(token.lower))
    return subjectOf(tokens, at).some((word) => events.definite.has(word));
  if (!events.attendances.has(token.lemma) || !isTold(token)) return false;
  if (!roles.me.has(tokens[at - 1]?.lower ?? '') || !events.yours.has(tokens[at + 1]?.lower ?? ''))
    return false;
  const about = tokens
    .slice(at + 2, at + 2 + mostAttended)
    .filter(({ lower }) => isTelling(lower, isFunctionWord));
  return about.length > 0 && !about.some(({ lower }) => isKinNoted(noted, lower));
};

/**
 * "Your students came second", "the depot has moved": what somebody or something of theirs did, where no word of it is
 * noted. What it did to the writer ("your post made my day") is no event.
 */
const isTheirDoing: Find = (tokens, at, noted, words) => {
  const { events, occasions, isFunctionWord, persons } = { ...words, ...words.events };
  const token = tokens[at];
  if (token === undefined || !isTold(token) || tokens.some(({ text }) => text === '?')) return false;
  const head = tokens.slice(Math.max(0, at - 3), at).findLast(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
  const place = head === undefined ? -1 : tokens.indexOf(head);
  const determiner = place < 0 ? null : determinerOf(tokens, place, words);
  if (head === undefined || determiner === null) return false;
  if (!tokens.slice(place + 1, at).every(({ tag }) => tag === 'AUX' || tag === 'ADV')) return false;
  const isTheirs = events.yours.has(determiner) || foldedWords(noted.answers.company).includes(head.lower);
  const isThing = occasions.some(({ says, notedAs }) =>
    [says, notedAs].some((set) => set.has(singular(head.lower))),
  );
  if (!isTheirs || isThing) return false;
  const near = tokens.slice(at, at + mostDone);
  // "… burned down I thought": another sentence begins within.
  const next = near.findIndex(
    ({ lower }, place) => persons.me.has(lower) && ['VERB', 'AUX'].includes(near[place + 1]?.tag ?? ''),
  );
  const rest = next < 0 ? near : near.slice(0, next);
  if (rest.some(({ lower }) => persons.me.has(lower))) return false;
  const said = rest.filter(({ lower, lemma }) => isTelling(lower, isFunctionWord) && lemma !== 'be');
  return said.length > 0 && !said.some(({ lower }) => isKinNoted(noted, lower));
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

const finds: readonly Find[] = [
  isOccasion,
  isEncounter,
  isDealing,
  isPerception,
  isAttendance,
  isHappening,
  isTheirDoing,
];

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
