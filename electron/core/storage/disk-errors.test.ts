import { expect, test } from 'vitest';
import { explainBackupError, explainDiskError, explainErasing, explainUnreadable } from './disk-errors.ts';

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
    ['EBUSY'],
    'This could not be saved because another program has the file in /data open. What you typed is still here. ' +
      'Close that program and try again.',
  ],
  [
    ['OTHER_FOLDER'],
    'This could not be saved because the folder at /data is not the one that Common Ground opened, as happens when ' +
      'its disk was taken out. What you typed is still here. Put the disk back and try again, or start Common Ground ' +
      'again to use the folder that is there now.',
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

test.each([
  [
    'DANGLING',
    '/data/x is a link to something that is not there',
    'Connect the disk that it leads to, or remove the link',
  ],
  ['EIO', 'the disk could not read /data/x', 'Check the disk'],
  ['EBUSY', 'another program keeps /data/x to itself', 'Close that program'],
  ['EMFILE', 'too many files are open to read /data/x', 'Close some programs'],
  ['ENFILE', 'too many files are open to read /data/x', 'Close some programs'],
  [
    'EACCES',
    'the computer does not let Common Ground read /data/x',
    'Allow it to be read (it may belong to another user)',
  ],
])('that a file could not be read for %s is told with what to do', (code, why, remedy) => {
  expect(explainUnreadable('Your drafts', '/data/x', code)).toBe(
    `Your drafts cannot be saved: ${why}. The file was left as it is. ${remedy}, then start Common Ground again.`,
  );
});

test.each([
  [['ENOSPC', 'EDQUOT'], ', because the disk is full.', 'Free some space.'],
  [
    ['EACCES', 'EPERM', 'EROFS'],
    ', because Common Ground may not write to /data.',
    'Allow it to write there.',
  ],
  [['EEXIST', 'ENOTDIR'], ', because a file is in the place of the folder /data.', 'Move that file away.'],
  [['EIO', undefined], ': the disk did not keep it in /data.', 'Check the disk.'],
])('a backup that failed with %j is told with what to do', (codes, why, remedy) => {
  for (const code of codes) {
    expect(explainBackupError(Object.assign(new Error('no'), { code }), '/data')).toBe(
      `No backup could be made${why} What you write is saved all the same, and the backup is tried again as you go on. ${remedy}`,
    );
  }
});

test.each([
  [['EACCES', 'EPERM', 'EROFS'], 'the computer does not allow it'],
  [['EIO', undefined], 'the disk refused'],
])('that not everything could be deleted for %j is told with what comes next', (codes, why) => {
  for (const code of codes) {
    expect(explainErasing(Object.assign(new Error('no'), { code }), '/data')).toBe(
      `Not everything could be deleted: ${why}. Common Ground goes on with it when it starts again; or delete the folder /data yourself.`,
    );
  }
});
