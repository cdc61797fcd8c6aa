import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsToKeep, inTheMiddle, placeWindow, smallestSize } from './window-placement.ts';

const laptop = { x: 0, y: 0, width: 1440, height: 875 };
const second = { x: 1440, y: -200, width: 1920, height: 1055 };

describe('placeWindow', () => {
  it('opens at a comfortable size the first time', () => {
    expect(placeWindow(undefined, [laptop])).toEqual({
      bounds: { width: 1280, height: 860 },
      maximised: false,
    });
  });

  it('opens where it was, on whichever display', () => {
    const saved = { x: 1600, y: -100, width: 1200, height: 800, maximised: true };
    const { maximised, ...bounds } = saved;
    expect(placeWindow(saved, [laptop, second])).toEqual({ bounds, maximised });
  });

  it('keeps its size but not its place when the display is gone', () => {
    const saved = { x: 1600, y: -100, width: 1200, height: 800, maximised: false };
    expect(placeWindow(saved, [laptop])).toEqual({ bounds: { width: 1200, height: 800 }, maximised: false });
  });

  it('stays where just enough of its title bar is left to be grabbed, and not where less is', () => {
    const saved = { x: laptop.width - 120, y: 0, width: 1000, height: 700, maximised: false };
    expect(placeWindow(saved, [laptop]).bounds).toMatchObject({ x: saved.x, y: 0 });
    expect(placeWindow({ ...saved, x: saved.x + 1 }, [laptop]).bounds).not.toHaveProperty('x');
  });

  it('opens at its own size where the system reports no display', () => {
    expect(placeWindow(undefined, []).bounds).toEqual({ width: 1280, height: 860 });
  });

  it('does not open with its title bar above the screen', () => {
    const saved = { x: 100, y: -400, width: 1000, height: 700, maximised: false };
    expect(placeWindow(saved, [laptop]).bounds).not.toHaveProperty('y');
  });

  it.each([
    null,
    'wide',
    [1, 2, 3, 4],
    { x: 0, y: 0, width: 1000 },
    { x: 0, y: 0, width: Number.NaN, height: 1, maximised: false },
    { x: 0, y: 0, width: 1000, height: 700, maximised: 'no' },
    { x: 0.5, y: 0, width: 1000, height: 700, maximised: false },
  ])('ignores what is not a window state: %j', (saved) => {
    expect(placeWindow(saved, [laptop])).toEqual(placeWindow(undefined, [laptop]));
  });

  it('always opens a window of a usable size that fits and can be grabbed', () => {
    const pixel = fc.integer({ min: -10_000, max: 10_000 });
    const state = fc.record({ x: pixel, y: pixel, width: pixel, height: pixel, maximised: fc.boolean() });
    fc.assert(
      fc.property(state, (saved) => {
        const { bounds } = placeWindow(saved, [laptop, second]);
        expect(bounds.width).toBeGreaterThanOrEqual(smallestSize.width);
        expect(bounds.height).toBeGreaterThanOrEqual(smallestSize.height);
        expect(bounds.width).toBeLessThanOrEqual(second.width);
        expect(bounds.height).toBeLessThanOrEqual(second.height);
        if (bounds.x !== undefined && bounds.y !== undefined) {
          expect(bounds.x).toBeLessThan(second.x + second.width);
          expect(bounds.y).toBeGreaterThanOrEqual(second.y);
        }
      }),
    );
  });
});

describe('boundsToKeep', () => {
  const asked = { x: 100, y: 80, width: 1200, height: 800 };
  const framed = { ...asked, x: 101, y: 104 };

  it('keeps the place that was asked for while nothing moved the window, whatever is reported', () => {
    expect(boundsToKeep(asked, framed, framed)).toEqual(asked);
    expect(boundsToKeep(asked, null, framed)).toEqual(asked);
  });

  it.each(['x', 'y', 'width', 'height'] as const)('keeps what the user changed: %s', (edge) => {
    const moved = { ...framed, [edge]: framed[edge] + 1 };
    expect(boundsToKeep(asked, framed, moved)).toEqual(moved);
  });
});

it('puts a small window into the middle of a display, and never beyond its edges', () => {
  const size = { width: 460, height: 560 };
  expect(inTheMiddle(size, second)).toEqual({ x: 2_170, y: 48, ...size });
  expect(inTheMiddle(size, { x: 10, y: 20, width: 400, height: 300 })).toEqual({
    x: 10,
    y: 20,
    width: 400,
    height: 300,
  });
});
