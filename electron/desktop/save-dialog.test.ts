import { join } from 'node:path';
import { expect, it } from 'vitest';
import { saveDialogOptions } from './save-dialog.ts';

it.each([
  ['common-ground-2026-11-29.commonground', 'Export everything', 'Common Ground files'],
  ['common-ground-people-2026-11-29.csv', 'Export people', 'Tables'],
  ['common-ground-people-2026-11-29.vcf', 'Export people', 'Address cards'],
  ['common-ground-people-2026-11-29.json', 'Export people', 'JSON files'],
  ['common-ground-drafts-2026-11-29.json', 'Export drafts', 'JSON files'],
  ['common-ground-templates-2026-11-29.commonground', 'Export templates', 'Common Ground files'],
  ['a-warm-hello.commonground', 'Export templates', 'Common Ground files'],
  ['Refused rows.csv', 'Save the refused rows', 'Tables'],
  ['Dana Ortiz.txt', 'Save what was said', 'Texts'],
])('says of %s what it is, and offers the page’s name for it in the user’s folder', (name, title, files) => {
  expect(saveDialogOptions(name, '/home/sam/Downloads')).toEqual({
    title,
    defaultPath: join('/home/sam/Downloads', name),
    filters: [
      { name: files, extensions: [name.split('.').at(-1)] },
      { name: 'All files', extensions: ['*'] },
    ],
  });
});

it('is plain for anything else', () => {
  expect(saveDialogOptions('picture.png', '/home/sam')).toEqual({
    title: 'Save as',
    defaultPath: join('/home/sam', 'picture.png'),
    filters: [{ name: 'All files', extensions: ['*'] }],
  });
});
