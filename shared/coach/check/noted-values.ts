/** Everything the user has noted, of the person and of themselves, in the form in which a text is checked against it. */
import { foldedWords, type Noted, stem } from '../known/person-facts.ts';
import { type NumberInText, numbersIn } from './numbers.ts';

export type NotedValues = {
  /** What was noted, one piece after the other. */
  readonly texts: readonly string[];
  /** Its words, folded. */
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly numbers: readonly NumberInText[];
  /** Which word followed which, both folded. */
  readonly followers: ReadonlyMap<string, ReadonlySet<string>>;
};

const latestNotes = 200;

/** The words of a text, words with hyphens in their parts too. */
export function looseWords(text: string): readonly string[] {
  return foldedWords(text).flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]));
}

function followersIn(texts: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const followers = new Map<string, Set<string>>();
  for (const text of texts) {
    const words = foldedWords(text);
    words.forEach((word, at) => {
      const next = words[at + 1];
      if (next !== undefined) followers.set(word, (followers.get(word) ?? new Set()).add(next));
    });
  }
  return followers;
}

/** What a text may say: answers, notes, messages and profile. */
export function notedValues({ answers, known, profile }: Noted): NotedValues {
  const texts = [
    ...Object.values(answers).flatMap((value) => (Array.isArray(value) ? value : [value])),
    ...(known?.notes ?? []).slice(-latestNotes),
    ...(known?.messages ?? []).slice(-latestNotes).map(({ text }) => text),
    ...Object.values(profile),
  ].filter((value): value is string => typeof value === 'string' && value.trim() !== '');
  const words = texts.flatMap(looseWords);
  return {
    texts,
    words: new Set(words),
    stems: new Set(words.map(stem)),
    numbers: texts.flatMap(numbersIn),
    followers: followersIn(texts),
  };
}

/** True when a word was noted, or one so like it that they say the same ("librarian", "library"). */
export function isWordNoted({ words, stems }: NotedValues, word: string): boolean {
  const [folded = ''] = foldedWords(word);
  if (words.has(folded) || stems.has(stem(folded))) return true;
  return folded.includes('-') && folded.split('-').every((part) => words.has(part) || stems.has(stem(part)));
}

const leastShared = 4;

/** True when a noted word begins as this one does, for most of its length: "teaches" and "teacher". */
export function isKinNoted(noted: NotedValues, word: string): boolean {
  if (isWordNoted(noted, word)) return true;
  const [folded = ''] = foldedWords(word);
  const length = Math.max(leastShared, Math.ceil(folded.length * 0.6));
  const beginning = folded.slice(0, length);
  return folded.length >= leastShared && [...noted.words].some((other) => other.startsWith(beginning));
}
