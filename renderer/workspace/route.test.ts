import { expect, test } from 'vitest';
import { sectionIds } from '../../shared/sections.ts';
import { hrefOf, parseRoute } from './route.ts';

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
