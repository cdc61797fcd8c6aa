import { beforeEach, expect, it } from 'vitest';
import { closePalette, keyOfRoute, noteUsed, openPalette, usePalette } from './open-palette.ts';

beforeEach(() => usePalette.setState({ isOpen: false, recent: [] }));

it('is open from when it is asked for until it is left', () => {
  openPalette();
  expect(usePalette.getState().isOpen).toBe(true);
  closePalette();
  expect(usePalette.getState().isOpen).toBe(false);
});

it('remembers the last twenty things that were used, each once, the last first', () => {
  for (let index = 0; index < 30; index += 1) noteUsed(`k${index}`);
  noteUsed('k20');
  const { recent } = usePalette.getState();
  expect(recent).toHaveLength(20);
  expect(recent.slice(0, 3)).toEqual(['k20', 'k29', 'k28']);
});

it('knows an item by its address, and none where there is only a section', () => {
  expect(keyOfRoute({ section: 'people', id: 'ana' })).toBe('people ana');
  expect(keyOfRoute({ section: 'people', id: null })).toBeNull();
});
