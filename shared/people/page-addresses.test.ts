/** When two addresses are of the same person, however they were copied. */
import { expect, test } from 'vitest';
import { identityKeys } from './identity.ts';

const linkOf = (profileLink: string) =>
  identityKeys({ name: '', profileLink }).find(({ because }) => because === 'link')?.key;

test.each([
  'https://example.com/people/ana',
  'http://example.com/people/ana',
  'https://www.example.com/people/ana/',
  'https://example.com/people/Ana?from=mail&page=2',
  'https://example.com/people/ana#contact',
  'example.com/people/ana',
])('%s is one address', (link) => {
  expect(linkOf(link)).toBe('link example.com/people/ana');
});

test.each(['https://example.com', 'https://example.com/?who=ana', 'ana', ''])('“%s” tells nobody', (link) => {
  expect(linkOf(link)).toBeUndefined();
});

test('what else tells who somebody is: an address of theirs, and a name with a firm', () => {
  const keys = (more: { readonly email?: string; readonly company?: string; readonly name?: string }) =>
    identityKeys({ name: 'Ana Sol', profileLink: '', ...more }).map(({ key }) => key);
  expect(keys({ email: ' mailto:Ana@Example.com ' })).toEqual(['email ana@example.com']);
  expect(keys({ email: 'ana' })).toEqual([]);
  expect(keys({ company: 'Reeds' })).toEqual(['name ana sol | reeds']);
  expect(keys({ company: 'Reeds', name: ' ' })).toEqual([]);
});
