/**
 * Earlier messages and other people's names, prepared once so that reading a draft beside thousands of messages costs
 * no more than beside a few: an inverted index of word shingles, of which only the draft's own are looked up.
 */
import { finish } from '../finish.ts';
import type { Person } from '../model/person.ts';
import { firstName, foldForSearch, greetingName } from '../people/names.ts';
import type { Span } from '../span.ts';
import { type ReadText, readText } from './reading/read-text.ts';

/** Words in a shingle: shorter ones occur by chance, longer ones miss small changes. */
const shingleLength = 4;

/** Below this many shingles a text is too short to be called the same as another. */
const fewestShingles = 8;

/** Below this share it is a turn of phrase or a template's fixed words, which nobody is to be told of. */
const leastShare = 0.25;

/** How many messages are kept for one shingle, the newest; a message sent to hundreds needs no more to be found. */
const mostPerShingle = 32;

type EarlierMessage = { readonly personId: string; readonly personName: string };

export type PreparedHistory = {
  readonly messages: readonly EarlierMessage[];
  /** By a shingle's text: positions in `messages`, the oldest first. */
  readonly index: ReadonlyMap<string, readonly number[]>;
  /** What other people are called, folded, by their first or their whole name, with the ids of those who bear it. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
};

export type Sameness = {
  /** From 0 to 1: how much of the text went to that person before, in shingles. */
  readonly share: number;
  readonly personName: string;
  /** The stretches that are the same. */
  readonly spans: readonly Span[];
};

export const emptyHistory: PreparedHistory = { messages: [], index: new Map(), names: new Map() };

type Shingle = Span & { readonly key: string };

/** The shingles of a text between its greeting and its signature, across sentences, without the recipient's name. */
function shinglesOf(read: ReadText, nameWords: ReadonlySet<string>): readonly Shingle[] {
  const words = read.words.filter(
    ({ plain, start, end }) =>
      start >= read.body.start && end <= read.body.end && !nameWords.has(plain.replace(/'s$/u, '')),
  );
  const shingles: Shingle[] = [];
  for (let at = 0; at + shingleLength <= words.length; at += 1) {
    const run = words.slice(at, at + shingleLength);
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) continue;
    shingles.push({ key: run.map(({ plain }) => plain).join(' '), start: first.start, end: last.end });
  }
  return shingles;
}

type Named = Pick<Person, 'name' | 'callThem'>;

function wordsOfName({ name, callThem }: Named): ReadonlySet<string> {
  return new Set(
    `${name} ${callThem}`
      .toLowerCase()
      .split(/\s+/u)
      .filter((word) => word !== ''),
  );
}

export type PersonInHistory = Named & Pick<Person, 'id' | 'messages'>;

/** The shingles of messages that were read before, with the words of the name that were left out of each. */
const readBefore = new WeakMap<object, { readonly without: string; readonly keys: readonly string[] }>();

/** The shingles of an earlier message, each once: read anew only where it or the name is another than before. */
function keysOf(message: { readonly text: string }, nameWords: ReadonlySet<string>): readonly string[] {
  const without = [...nameWords].join(' ');
  const known = readBefore.get(message);
  if (known?.without === without) return known.keys;
  const keys = [...new Set(shinglesOf(readText(message.text), nameWords).map(({ key }) => key))];
  readBefore.set(message, { without, keys });
  return keys;
}

/** `prepareHistory`, resting after each person and each message, so that a page can do it in slices. */
export function* prepareHistoryInSteps(people: readonly PersonInHistory[]): Generator<void, PreparedHistory> {
  const messages: EarlierMessage[] = [];
  const index = new Map<string, number[]>();
  const names = new Map<string, Set<string>>();
  for (const { id, name, callThem, messages: dialogue } of people) {
    yield;
    for (const form of [greetingName(name, callThem), firstName(name), name]) {
      const key = foldForSearch(form);
      if (key === '') continue;
      const bearers = names.get(key) ?? new Set<string>();
      names.set(key, bearers.add(id));
    }
    const nameWords = wordsOfName({ name, callThem });
    for (const message of dialogue) {
      if (message.direction !== 'to-them') continue;
      yield;
      const position = messages.push({ personId: id, personName: name }) - 1;
      for (const key of keysOf(message, nameWords)) {
        const postings = index.get(key);
        if (postings === undefined) index.set(key, [position]);
        else {
          postings.push(position);
          if (postings.length > mostPerShingle) postings.shift();
        }
      }
    }
  }
  return { messages, index, names };
}

/** Prepares the messages the user sent and the names of all people. Linear in their text. */
export function prepareHistory(people: readonly PersonInHistory[]): PreparedHistory {
  return finish(prepareHistoryInSteps(people));
}

/** Joins spans that touch or overlap; they come in order. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last !== undefined && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}

/**
 * The earlier message to someone else that shares most with this text; null when the text is too short to tell or
 * shares little. `personId` is the recipient's, whose own messages do not count.
 */
export function findSameness(
  read: ReadText,
  history: PreparedHistory,
  recipient: Named & { readonly id: string | null },
): Sameness | null {
  const shingles = shinglesOf(read, wordsOfName(recipient));
  if (shingles.length < fewestShingles || history.messages.length === 0) return null;
  const counts = new Map<number, number>();
  for (const { key } of shingles) {
    for (const position of history.index.get(key) ?? [])
      counts.set(position, (counts.get(position) ?? 0) + 1);
  }
  const recipientName = foldForSearch(recipient.name);
  let best = -1;
  let most = 0;
  for (const [position, count] of counts) {
    const message = history.messages[position];
    const isOwn =
      message === undefined ||
      message.personId === recipient.id ||
      foldForSearch(message.personName) === recipientName;
    if (!isOwn && (count > most || (count === most && position > best))) {
      best = position;
      most = count;
    }
  }
  const message = history.messages[best];
  const share = most / shingles.length;
  if (message === undefined || share < leastShare) return null;
  const shared = shingles.filter(({ key }) => history.index.get(key)?.includes(best) === true);
  return { share, personName: message.personName, spans: joined(shared) };
}
