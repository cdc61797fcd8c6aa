import { expect, test, vi } from 'vitest';
import { whenIdle } from './when-idle.ts';

/** A page that is never idle: it comes to what waits only once the time is over that was agreed on. */
function busyPage() {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (act: () => void, { timeout = Infinity }: IdleRequestOptions = {}) =>
    timeout === Infinity ? 0 : setTimeout(act, timeout),
  );
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
}

test('what waits is done even on a page that is never idle, once', () => {
  busyPage();
  const act = vi.fn();
  whenIdle(act);
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(act).toHaveBeenCalledOnce();
});

test('it waits no longer than was asked for', () => {
  busyPage();
  const act = vi.fn();
  whenIdle(act, 50);
  vi.advanceTimersByTime(50);
  expect(act).toHaveBeenCalledOnce();
});

test('what was called off is not done', () => {
  busyPage();
  const act = vi.fn();
  whenIdle(act)();
  vi.advanceTimersByTime(60_000);
  expect(act).not.toHaveBeenCalled();
});
