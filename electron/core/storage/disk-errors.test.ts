import { expect, test } from 'vitest';
import { explainDiskError } from './disk-errors.ts';

test.each([
  [
    ['ENOSPC', 'EDQUOT'],
    'This could not be saved because the disk is full. What you typed is still here. ' +
      'Free some space and it will be saved.',
  ],
  [
    ['EACCES', 'EPERM'],
    'This could not be saved because Common Ground may not write to /data. What you typed is still here. ' +
      'Allow it to write there and try again.',
  ],
  [
    ['EROFS'],
    'This could not be saved because /data is on a disk that is read-only. What you typed is still here.',
  ],
  [
    ['ENOENT', 'ENOTDIR'],
    'This could not be saved because the folder /data is no longer there. What you typed is still here. ' +
      'Bring it back and try again.',
  ],
  [
    ['EIO', undefined],
    'This could not be saved: the disk did not keep it, as happens when it is full or failing. ' +
      'What you typed is still here. Check the disk that holds /data and try again.',
  ],
])('%j is explained with what to do', (codes, sentence) => {
  for (const code of codes) {
    expect(explainDiskError(Object.assign(new Error('no'), { code }), '/data')).toBe(sentence);
  }
});
