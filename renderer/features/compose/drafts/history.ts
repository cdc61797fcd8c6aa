/** Undo and redo as plain data: a list of earlier and one of later versions. */

export type History<T> = {
  readonly past: readonly T[];
  readonly future: readonly T[];
  /** Which field the newest entry was typed into and when, in ms; null when it is complete in itself. */
  readonly last: { readonly field: string; readonly at: number } | null;
};

const longest = 300;
const pauseMs = 900;

export const noHistory: History<never> = { past: [], future: [], last: null };

/**
 * Notes that `before` was changed at `at` (ms). Typing in one field without a pause becomes one step; a change
 * without a field is a step of its own.
 */
export function recordChange<T>(
  history: History<T>,
  before: T,
  field: string | null,
  at: number,
): History<T> {
  const { last } = history;
  const goesOn = last !== null && last.field === field && at - last.at < pauseMs;
  const past = goesOn ? history.past : [...history.past, before].slice(-longest);
  return { past, future: [], last: field === null ? null : { field, at } };
}

/** The history with what was typed last complete in itself: what follows is another step. */
export function completed<T>(history: History<T>): History<T> {
  return { ...history, last: null };
}

/** Whether typing that made `after` of `before` began a word, or put in several characters at once. */
export function beginsWord(before: string, after: string): boolean {
  const longest = Math.min(before.length, after.length);
  let start = 0;
  while (start < longest && before[start] === after[start]) start += 1;
  let kept = 0;
  while (kept < longest - start && before.at(-1 - kept) === after.at(-1 - kept)) kept += 1;
  const typed = after.slice(start, after.length - kept);
  if (typed.length > 1) return true;
  return typed.trim() !== '' && start > 0 && /\s/.test(after[start - 1] ?? '');
}

/** One step back from `now`; null when there is none. */
export function stepBack<T>(history: History<T>, now: T): { history: History<T>; value: T } | null {
  const value = history.past.at(-1);
  if (value === undefined) return null;
  return {
    history: { past: history.past.slice(0, -1), future: [now, ...history.future], last: null },
    value,
  };
}

/** One step forward again from `now`; null when there is none. */
export function stepForward<T>(history: History<T>, now: T): { history: History<T>; value: T } | null {
  const [value, ...future] = history.future;
  if (value === undefined) return null;
  return { history: { past: [...history.past, now], future, last: null }, value };
}
