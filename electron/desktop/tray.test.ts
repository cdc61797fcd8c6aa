import type { Menu, Tray } from 'electron';
import { expect, it, vi } from 'vitest';
import { createTrayEntry } from './tray.ts';

it('is not there, and said to be the system’s doing, where the system has no place for it', () => {
  const problem = new Error('There is no tray.');
  const onProblem = vi.fn();
  const make = (): Tray => {
    throw problem;
  };
  const entry = createTrayEntry(make, (): Menu => expect.unreachable('It has no menu.'), onProblem);
  entry.set(true);
  expect(onProblem).toHaveBeenCalledExactlyOnceWith(problem);
  expect(entry.isThere()).toBe(false);
  entry.set(false);
});
