import { expect, test } from 'vitest';
import {
  type ContactEntry,
  emptyContact,
  nothingImported,
  together,
} from '../../../shared/import/imported.ts';
import { piecesOf } from './imported-pieces.ts';

test('the pieces are together what was read, none of them large', () => {
  const contacts = Array.from(
    { length: 2_500 },
    (_, line): ContactEntry => ({ ...emptyContact, file: 'a.csv', line }),
  );
  const snippets = [{ file: 'b.txt', line: 1, title: 'b', body: 'Hi' }];
  const imported = { ...nothingImported, contacts, snippets };
  const pieces = piecesOf(imported);
  expect(pieces.map((piece) => piece.contacts.length + piece.snippets.length)).toEqual([
    1_000, 1_000, 500, 1,
  ]);
  expect(together(pieces)).toEqual(imported);
  expect(piecesOf(nothingImported)).toEqual([]);
});
