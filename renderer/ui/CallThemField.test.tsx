import { expect, test } from 'vitest';
import { onPage } from '../../test/support/on-page.tsx';
import { CallThemField } from './CallThemField.tsx';

const shown = (name: string, callThem: string) =>
  onPage(<CallThemField person={{ name, callThem }} onChange={() => undefined} />);

test('a name in small letters is offered as it is usually written, a word for all of a group is not', () => {
  expect(shown('Dana Ortiz', 'dana').text).toContain('Usually written');
  expect(shown('Ipswich Museum education team', 'all').text).not.toContain('Usually written');
});

test('a group is not offered to be called by a part of its name', () => {
  expect(shown('Mary Ann Smith', '').names('button')).toEqual(['Mary', 'Ann']);
  expect(shown('Ipswich Museum education team', '').names('button')).toEqual([]);
});
