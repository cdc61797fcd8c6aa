import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { sectionIds } from '../../shared/sections.ts';
import { toldBy } from '../../test/support/told-by.tsx';
import { openDocument } from '../../test/support/walk/platform.ts';
import { goTo, hrefOf, parseRoute, useRoute } from './route.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each(sectionIds)('reads what it writes for %s', (section) => {
  expect(parseRoute(hrefOf({ section, id: null }))).toEqual({ section, id: null });
  expect(parseRoute(hrefOf({ section, id: '42' }))).toEqual({ section, id: '42' });
});

test('takes a section with nothing behind it as the section itself', () => {
  expect(parseRoute('#/people/')).toEqual({ section: 'people', id: null });
});

test.each(['', '#', '#/', '#/nowhere', '#/<script>', '#/constructor', '#/__proto__/1'])(
  'leads from “%s” to the composer',
  (fragment) => {
    expect(parseRoute(fragment)).toEqual({ section: 'compose', id: null });
  },
);

test('shows where the address leads, also where the user goes back', async () => {
  const { window } = openDocument();
  vi.stubGlobal('window', window);
  const route = await toldBy(useRoute);
  // The document tells it later, and must not once the test is over.
  const go = (to: () => void) =>
    act(async () => {
      const told = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
      to();
      await told;
    });
  expect(route()).toEqual({ section: 'compose', id: null });
  await go(() => goTo({ section: 'people', id: '42' }));
  expect(route()).toEqual({ section: 'people', id: '42' });
  await go(() => {
    window.location.hash = '#/compose/7';
  });
  expect(route()).toEqual({ section: 'compose', id: '7' });
});
