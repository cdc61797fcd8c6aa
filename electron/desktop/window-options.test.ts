import { expect, it } from 'vitest';
import { webPreferences, windowOptions } from './window-options.ts';
import { smallestSize } from './window-placement.ts';

const preferences = webPreferences('/preload.cjs', false);
const placement = { bounds: { x: 5, y: 6, width: 800, height: 600 }, maximised: false };

it('opens hidden, named, at its place and in the paper’s colour, so that nothing flashes', () => {
  expect(windowOptions(placement, false, '/icon.png', preferences)).toEqual({
    ...placement.bounds,
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    show: false,
    title: 'Common Ground',
    icon: '/icon.png',
    backgroundColor: '#f6f5f0',
    webPreferences: preferences,
  });
  expect(windowOptions(placement, true, '/icon.png', preferences).backgroundColor).toBe('#1b1d1b');
});
