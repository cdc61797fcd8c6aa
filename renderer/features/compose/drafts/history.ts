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
