/** The messages on which the check of spelling is measured, and those its rules were chosen with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SpellingMark } from '../../shared/spelling/spelling-mark.ts';
import { type CorpusEntry, readCorpus, textOf } from '../coach/corpus-set.ts';

/**
 * `chosen`: the rules and the list of usual words were chosen with these. `measured`: nobody had looked at what is marked
 * in these when the figures in the README were taken.
 */
export type Part = 'chosen' | 'measured';

const partOf = ({ verdict }: CorpusEntry): Part => (verdict.filled === 'blind' ? 'measured' : 'chosen');

export function readMessages(part: Part): readonly CorpusEntry[] {
  return readCorpus().filter((entry) => partOf(entry) === part);
}

/** Every name, firm and place that is noted with the messages, each once. */
export function notedNames(): readonly string[] {
  const values = readCorpus().flatMap(({ answers, profile }) => [
    answers.name,
    answers.company,
    answers.location,
    ...(answers.commonConnections ?? []),
    profile.name,
    profile.company,
    profile.location,
  ]);
  return [
    ...new Set(values.filter((value) => value !== undefined && value.trim() !== '')),
  ] as readonly string[];
}

/** A mark as it stands in its text, by which it is judged once for all. */
export function inContext(text: string, { start, end }: SpellingMark): string {
  const around = `${text.slice(Math.max(0, start - 16), start)}[${text.slice(start, end)}]${text.slice(end, end + 16)}`;
  return around.replaceAll('\n', '⏎').trim();
}

/** The marks that somebody read and found right, in their contexts, a line each. */
export function readRightMarks(): ReadonlySet<string> {
  return new Set(readFileSync(join(import.meta.dirname, 'right-marks.txt'), 'utf8').split('\n'));
}

export { textOf };
