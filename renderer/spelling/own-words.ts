/** The words that are right here, whatever a dictionary says: names that are noted, and what the user taught or waved on. */
import { create } from 'zustand';
import { mostLearnedWords } from '../../shared/spelling/learned-words.ts';
import { plainWord, type SpellingMark } from '../../shared/spelling/spelling-mark.ts';
import { everyone } from '../workspace/people.ts';
import { getWorkspace, saveSettings } from '../workspace/store.ts';

/** What was waved on, until the app is started anew: words, and the words of a rule. */
export const useIgnored = create<{ readonly ignored: ReadonlySet<string> }>(() => ({ ignored: new Set() }));

const named = [
  'name',
  'callThem',
  'role',
  'company',
  'location',
  'commonConnections',
  'sharedInterests',
] as const;

type Noted = { readonly people: unknown; readonly drafts: unknown; readonly words: Map<string, boolean> };
let noted: Noted = { people: null, drafts: null, words: new Map() };

const holds = (value: string | readonly string[], word: string) =>
  [value].flat().some((text) => text.toLowerCase().includes(word));

function isInNames(word: string): boolean {
  const { profile, drafts } = getWorkspace();
  const people = everyone(named) ?? [];
  const everybody = [profile, ...Object.values(drafts).map(({ answers }) => answers), ...people];
  return everybody.some((values) =>
    named.some((field) => field in values && holds(Reflect.get(values, field), word)),
  );
}

/** True for a word of a name, a firm, a place or a role that is noted of anybody. Asked of few words: those marked. */
function isNoted(word: string): boolean {
  const people = everyone(named);
  const { drafts } = getWorkspace();
  if (noted.people !== people || noted.drafts !== drafts) noted = { people, drafts, words: new Map() };
  const known = noted.words.get(word) ?? isInNames(word);
  noted.words.set(word, known);
  return known;
}

const keyOf = ({ word, message }: SpellingMark, words: string) => word ?? `${message} ${words}`;

/** Those of `marks` in `text` that the user has not answered yet, by a note, a lesson or a wave. */
export function marksToShow(
  text: string,
  marks: readonly SpellingMark[],
  learned: readonly string[],
  ignored: ReadonlySet<string>,
): readonly SpellingMark[] {
  return marks.filter((mark) => {
    if (ignored.has(keyOf(mark, text.slice(mark.start, mark.end)))) return false;
    if (mark.word === null) return true;
    return !learned.includes(plainWord(mark.word)) && !isNoted(mark.word);
  });
}

/** Keeps a word as right, everywhere and for good. */
export function learnWord(word: string): void {
  const { settings } = getWorkspace();
  const learned = plainWord(word);
  const words = [...settings.learnedWords.filter((other) => other !== learned), learned];
  saveSettings({ ...settings, learnedWords: words.slice(-mostLearnedWords) });
}

/** Marks a learned word again. */
export function forgetWord(word: string): void {
  const { settings } = getWorkspace();
  saveSettings({ ...settings, learnedWords: settings.learnedWords.filter((other) => other !== word) });
}

/** Marks these words no more until the app is started anew. */
export function ignoreMark(mark: SpellingMark, words: string): void {
  useIgnored.setState(({ ignored }) => ({ ignored: new Set([...ignored, keyOf(mark, words)]) }));
}
