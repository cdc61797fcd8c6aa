import { expect, it } from 'vitest';
import { findEntries } from './find-entries.ts';

const entries = [
  { key: 'a', label: 'New draft' },
  { key: 'b', label: 'Copy message' },
  { key: 'c', label: 'Connection request', also: 'template' },
  { key: 'd', label: 'Élodie Draper' },
];

const found = (query: string, recent: readonly string[] = []) =>
  findEntries(entries, query, recent)
    .map(({ key }) => key)
    .join('');

it.each([
  ['', 'abcd'],
  ['draft', 'a'],
  ['dra', 'ad'],
  ['elodie', 'd'],
  ['mess cop', 'b'],
  ['template', 'c'],
  ['quest', 'c'],
  ['mesage', 'b'],
  ['conection reqest', 'c'],
  ['es', ''],
  ['draft zzz', ''],
])('finds for %j', (query, keys) => {
  expect(found(query)).toBe(keys);
});

it('puts a whole word before its beginning, and that before what is inside a word or like it', () => {
  const words = ['Somapple', 'Aple', 'Applet', 'Apple'].map((label) => ({ key: label, label }));
  expect(findEntries(words, 'apple', []).map(({ label }) => label)).toEqual([
    'Apple',
    'Applet',
    'Somapple',
    'Aple',
  ]);
});

it('puts what was used last first, among equals and where nothing is asked for', () => {
  expect(found('', ['c', 'b'])).toBe('cbad');
  expect(found('dra', ['d'])).toBe('da');
  expect(found('draft', ['d'])).toBe('a');
});
