import { describe, expect, it } from 'vitest';
import { fragmentOf, readView } from './window-view.ts';

const atFirst = { fullScreen: false, zoomLevel: 0, fragment: '' };

describe('what is kept of a window besides its place', () => {
  it('is as it was', () => {
    const view = { fullScreen: true, zoomLevel: 1.5, fragment: '#/people/0e5d8f0a-0000' };
    expect(readView({ ...view, x: 4, maximised: true })).toEqual(view);
    expect(readView({ ...atFirst, zoomLevel: -4 }).zoomLevel).toBe(-4);
    expect(readView({ ...atFirst, zoomLevel: 9 }).zoomLevel).toBe(9);
  });

  it.each([
    null,
    undefined,
    'full',
    { fullScreen: 'yes', zoomLevel: '2', fragment: 7 },
    { zoomLevel: Number.NaN, fragment: '#/people/../x' },
    { zoomLevel: 9.1, fragment: 'https://example.org/#/people' },
    { zoomLevel: -4.1, fragment: '#/People' },
    { fragment: '#open=secret' },
    { fragment: `#/people/${'x'.repeat(101)}` },
    { fragment: '#/people/a/b' },
  ])('is as at the first start where it was not understood: %j', (saved) => {
    expect(readView(saved)).toEqual(atFirst);
  });
});

it('tells where in the page one is by its address', () => {
  expect(fragmentOf('app://common-ground/#/settings/shortcuts')).toBe('#/settings/shortcuts');
  expect(fragmentOf('app://common-ground/')).toBe('');
  expect(fragmentOf('')).toBe('');
});
