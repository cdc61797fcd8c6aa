/** Where the window opens: where it was, if that place still exists on the displays there are now. */
import type { Rectangle } from 'electron';

export type WindowState = Rectangle & { readonly maximised: boolean };

/** Without `x` and `y`, the system centres the window on the first display. */
export type Placement = {
  readonly bounds: {
    readonly width: number;
    readonly height: number;
    readonly x?: number;
    readonly y?: number;
  };
  readonly maximised: boolean;
};

export const smallestSize = { width: 720, height: 560 };

const firstSize = { width: 1280, height: 860 };

/** As much of the title bar as a hand needs to take hold of the window, in pixels. */
const grip = { width: 120, height: 32 };

function isWindowState(value: unknown): value is WindowState {
  const state: Readonly<Record<string, unknown>> = Object(value);
  return (
    ['x', 'y', 'width', 'height'].every((key) => Number.isSafeInteger(state[key])) &&
    typeof state.maximised === 'boolean'
  );
}

function overlap(from: number, length: number, otherFrom: number, otherLength: number): number {
  return Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom);
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/** Whether the window's title bar can be grabbed on this display. */
function canGrab(window: Rectangle, display: Rectangle): boolean {
  return (
    overlap(window.x, window.width, display.x, display.width) >= grip.width &&
    overlap(window.y, grip.height, display.y, display.height) >= grip.height
  );
}

/**
 * @param saved what was kept of the last window, of whatever shape; anything but a window's state is ignored
 * @param workAreas the displays' usable areas in pixels, the first display first
 */
export function placeWindow(saved: unknown, workAreas: readonly Rectangle[]): Placement {
  const known = isWindowState(saved) ? saved : null;
  const wanted = known ?? firstSize;
  const display = known && workAreas.find((area) => canGrab(known, area));
  const room = display ?? workAreas[0];
  const size = {
    width: between(smallestSize.width, wanted.width, room?.width ?? wanted.width),
    height: between(smallestSize.height, wanted.height, room?.height ?? wanted.height),
  };
  return {
    bounds: known && display ? { x: known.x, y: known.y, ...size } : size,
    maximised: known?.maximised ?? false,
  };
}

/** Where a window of this size stands in the middle of a display, no larger than that. */
export function inTheMiddle(size: Pick<Rectangle, 'width' | 'height'>, area: Rectangle): Rectangle {
  const width = Math.min(size.width, area.width);
  const height = Math.min(size.height, area.height);
  const x = area.x + Math.round((area.width - width) / 2);
  return { x, y: area.y + Math.round((area.height - height) / 2), width, height };
}

/** How long a window manager has to put its frame around a new window, in milliseconds: nobody moves one so soon. */
export const settlingTime = 1_000;

function isSame(one: Rectangle, other: Rectangle): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}

/**
 * The bounds to open at next time. Some systems (X11) report a window lower and further right than they were asked to
 * put it, by the size of its frame: kept as reported, it would wander a little with every start.
 *
 * @param asked where the window was asked to open
 * @param settled where it was reported once it had its frame; null while it has not been shown for long enough
 * @param now where it is reported to be
 */
export function boundsToKeep(asked: Rectangle, settled: Rectangle | null, now: Rectangle): Rectangle {
  return settled === null || isSame(settled, now) ? asked : now;
}
