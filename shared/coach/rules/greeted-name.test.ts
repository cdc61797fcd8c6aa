import { expect, it } from 'vitest';
import { readExample } from '../../../test/support/example-reading.ts';

it.each([
  ['Marcus', { name: 'Mary Ann Smith' }, 'Mary Ann'],
  ['Marcus', { name: 'Mary Ann Smith', callThem: 'Annie' }, 'Annie'],
  ['Marcus Lind', { name: 'Mary Ann Smith', callThem: 'Annie' }, 'Annie Smith'],
  ['Marcus Lind', { name: 'Dr Banda' }, 'Dr Banda'],
  ['Marcus Lind', { name: 'Cher' }, 'Cher'],
])('a greeting of %s is mended with as many names of %o', (written, answers, due) => {
  const { findings } = readExample({ text: `Hi ${written}, your talk on reeds was good.`, answers });
  const wrong = findings.find(({ rule }) => rule === 'wrong-name');
  expect(wrong?.fix?.replacement).toBe(due);
});
