import { expect, test } from 'vitest';
import type { BookConnection } from '../model/address-book.ts';
import { linesOf } from './lines-of.ts';

const connection = (id: string, part: Partial<BookConnection>): BookConnection => ({
  id,
  name: 'Dana Ortiz',
  role: '',
  company: '',
  email: '',
  profileLink: '',
  connectedOn: null,
  ...part,
});

const book = [
  connection('a', { profileLink: 'https://www.linkedin.com/in/dana-ortiz', company: 'Reeds' }),
  connection('b', { profileLink: 'https://www.linkedin.com/in/other-dana', company: 'Flumes' }),
  connection('c', { email: 'DANA@sample.example' }),
];

const linesFor = (person: Parameters<typeof linesOf>[0]) => linesOf(person, book).map(({ id }) => id);

test('a line is somebody’s by their profile, their address, or their name and company', () => {
  expect(linesFor({ name: '', profileLink: 'de.linkedin.com/in/Dana-Ortiz/' })).toEqual(['a']);
  expect(linesFor({ name: 'Ortiz, Dana', company: 'flumes', profileLink: '' })).toEqual(['b']);
  expect(linesFor({ name: 'D', email: 'dana@sample.example', profileLink: '' })).toEqual(['c']);
});

test('a name alone is many people’s', () => {
  expect(linesFor({ name: 'Dana Ortiz', profileLink: '' })).toEqual([]);
});
