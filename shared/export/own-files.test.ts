import { expect, test } from 'vitest';
import { exportedKinds } from '../exported-kinds.ts';
import { fileInPieces, ownFile, ownFiles } from './own-files.ts';

test('a file is JSON that says what it is, an entry a line', () => {
  const text = ownFile('drafts', [{ id: 'd-1' }, { id: 'd-2', subject: 'two\nlines' }]);
  expect(JSON.parse(text)).toEqual({
    format: 'common-ground-drafts',
    version: 1,
    drafts: [{ id: 'd-1' }, { id: 'd-2', subject: 'two\nlines' }],
  });
  expect(text.split('\n').slice(1, 3)).toEqual(['{"id":"d-1"},', '{"id":"d-2","subject":"two\\nlines"}']);
  expect(JSON.parse(ownFile('people', []))).toMatchObject({ people: [] });
});

test('a long file comes in pieces that are together the same text', () => {
  const entries = Array.from({ length: 400 }, (_, index) => ({ id: `${index}`, text: 'x'.repeat(1_000) }));
  const pieces = [...fileInPieces('people', entries)];
  expect(pieces.length).toBeGreaterThan(5);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(60_000);
  expect(JSON.parse(pieces.join(''))).toMatchObject({ people: entries });
});

test('no two kinds of files share a name, a format or what the user reads of them', () => {
  for (const key of ['name', 'format', 'label', 'about'] as const) {
    const all = exportedKinds.map((kind) => ownFiles[kind][key]);
    expect(new Set(all).size).toBe(all.length);
  }
});
