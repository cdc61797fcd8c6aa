import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint } from './after-paint.ts';
import { nextTurn } from './between-frames.ts';

let frames: (() => void)[] = [];

beforeEach(() => {
  frames = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => frames.push(act));
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.splice(frame - 1, 1));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What the browser does: it calls who asked for it, and paints before anything else has its turn. */
function paint(): void {
  for (const act of frames.splice(0)) act();
}

test('acts behind the frame that is painted next, once', async () => {
  const act = vi.fn();
  afterPaint(act);
  await nextTurn();
  expect(act).not.toHaveBeenCalled();
  paint();
  expect(act).not.toHaveBeenCalled();
  await nextTurn();
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(10_000);
  expect(act).toHaveBeenCalledTimes(1);
});

test('acts all the same where no frame is made, once', async () => {
  const act = vi.fn();
  afterPaint(act);
  vi.advanceTimersByTime(10_000);
  expect(act).toHaveBeenCalledTimes(1);
  paint();
  await nextTurn();
  expect(act).toHaveBeenCalledTimes(1);
});

test('does not act once it was called off, before the frame or behind it', async () => {
  const act = vi.fn();
  afterPaint(act)();
  const callOff = afterPaint(act);
  paint();
  callOff();
  await nextTurn();
  vi.advanceTimersByTime(10_000);
  expect(act).not.toHaveBeenCalled();
});
