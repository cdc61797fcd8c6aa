import { expect, it } from 'vitest';
import { withMnemonics } from './mnemonics.ts';

const labels = (...names: readonly string[]) =>
  withMnemonics(names.map((label) => ({ label }))).map(({ label }) => label);

it('marks the first letter of a word that is still free, and any other after that', () => {
  expect(labels('File', 'Fold', 'New file', 'On if')).toEqual(['&File', 'F&old', '&New file', 'On &if']);
});

it('marks nothing where no letter is free, and leaves what has no label', () => {
  expect(labels('A', 'A', '…')).toEqual(['&A', 'A', '…']);
  expect(withMnemonics([{ role: 'cut' }])).toEqual([{ role: 'cut' }]);
});

it('counts each menu for itself', () => {
  const [file] = withMnemonics([{ label: 'File', submenu: [{ label: 'Find' }, { label: 'Fit' }] }]);
  expect(file).toEqual({ label: '&File', submenu: [{ label: '&Find' }, { label: 'F&it' }] });
});
