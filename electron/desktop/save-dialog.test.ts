import { expect, it } from 'vitest';
import { saveDialogOptions } from './save-dialog.ts';

it('says what is exported, and offers the page’s name for it', () => {
  expect(saveDialogOptions('mine.commonground')).toEqual({
    title: 'Export',
    defaultPath: 'mine.commonground',
    filters: [
      { name: 'Common Ground', extensions: ['commonground'] },
      { name: 'All files', extensions: ['*'] },
    ],
  });
});

it('is plain for anything else', () => {
  const { title, filters } = saveDialogOptions('picture.png');
  expect({ title, filters }).toEqual({
    title: 'Save as',
    filters: [{ name: 'All files', extensions: ['*'] }],
  });
});
