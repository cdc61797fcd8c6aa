import { expect, test } from 'vitest';
import { hrefOf, parseRoute, sections } from './route.ts';

test.each(sections)('reads what it writes for %s', (section) => {
  expect(parseRoute(hrefOf({ section, id: null }))).toEqual({ section, id: null });
  expect(parseRoute(hrefOf({ section, id: '42' }))).toEqual({ section, id: '42' });
});

test.each(['', '#', '#/', '#/nowhere', '#/<script>'])('leads from “%s” to the composer', (fragment) => {
  expect(parseRoute(fragment)).toEqual({ section: 'compose', id: null });
});
