import { expect, it } from 'vitest';
import { asInUse, tagsInUse } from './tags.ts';

it('tags in use come once each, the most used first, then by their letters', () => {
  const people = [{ tags: ['Leeds', 'reeds'] }, { tags: ['leeds', 'choir 10', 'choir 2'] }, { tags: [] }];
  expect(tagsInUse(people)).toEqual(['Leeds', 'choir 2', 'choir 10', 'reeds']);
  expect(tagsInUse([])).toEqual([]);
});

it('a tag is written as it is in use already', () => {
  expect(asInUse(['leeds', 'new', 'LEEDS'], ['Leeds', 'reeds'])).toEqual(['Leeds', 'new']);
  // One letter of two characters, and the same as one.
  expect(asInUse(['Cafe\u0301'], ['café'])).toEqual(['café']);
});
