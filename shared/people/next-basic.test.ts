import { expect, test } from 'vitest';
import { nextBasic } from './next-basic.ts';

test('asks first what somebody does, and then where they are from', () => {
  expect(nextBasic({})?.unknown).toBe('You do not know yet what they do.');
  expect(nextBasic({ work: ' ' })?.unknown).toBe('You do not know yet what they do.');
  expect(nextBasic({ role: 'Data lead' })).toEqual({
    unknown: 'You do not know yet where they are from.',
    question: 'Where are you from, if I may ask?',
  });
});

test('asks nothing that is known already, in whichever way', () => {
  const known = { work: 'timetables', origin: 'Chennai' };
  expect(nextBasic({ ...known, sharedInterests: ['trains'] })?.unknown).toBe(
    'You do not know yet where they live.',
  );
  expect(nextBasic({ ...known, likes: [' '], location: 'Leeds' })?.unknown).toBe(
    'You do not know yet what they like.',
  );
  const rest = { likes: ['games'], location: 'Leeds' };
  expect(nextBasic({ ...known, ...rest })?.unknown).toBe('You do not know yet whom you both know.');
  expect(nextBasic({ ...known, ...rest, commonConnections: ['Dana Ortiz'] })).toBeNull();
});
