import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hideToast, showToast, takeToastAction, useToast, withdrawToast } from './toasts.ts';

const toast = () => useToast.getState().toast?.text;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  hideToast();
  vi.useRealTimers();
});

test('a message takes the place of the one before it, and goes by itself after ten seconds of its own', () => {
  showToast('First');
  vi.advanceTimersByTime(9_000);
  showToast('Second');
  vi.advanceTimersByTime(9_999);
  expect(toast()).toBe('Second');
  vi.advanceTimersByTime(1);
  expect(toast()).toBeUndefined();
});

test('what a message offers is done once, and the message goes with it', () => {
  const run = vi.fn();
  showToast('Deleted', { label: 'Undo', run });
  takeToastAction();
  expect(toast()).toBeUndefined();
  takeToastAction();
  expect(run).toHaveBeenCalledTimes(1);
});

test('what the action itself has to say stays', () => {
  showToast('Deleted', { label: 'Undo', run: () => showToast('It is back.') });
  takeToastAction();
  expect(toast()).toBe('It is back.');
});

test('a message goes when what its action is about changes again, and only then', () => {
  showToast('Started again.', { label: 'Undo', run: () => undefined }, 'draft 1');
  withdrawToast('draft 2');
  expect(toast()).toBe('Started again.');
  withdrawToast('draft 1');
  expect(toast()).toBeUndefined();
});
