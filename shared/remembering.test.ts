import { expect, test, vi } from 'vitest';
import { remembering } from './remembering.ts';

test('what was asked before is answered without being looked for again', () => {
  const ask = vi.fn((key: string) => ({ key }));
  const answer = remembering(ask, 2);
  expect(answer('a')).toEqual({ key: 'a' });
  expect(answer('a')).toBe(answer('a'));
  expect(ask).toHaveBeenCalledExactlyOnceWith('a');
  expect(answer('b')).toEqual({ key: 'b' });
  expect(ask).toHaveBeenCalledTimes(2);
});

test('the memory begins anew when it is full, so that it never grows beyond that', () => {
  const ask = vi.fn((key: string) => key);
  const answer = remembering(ask, 2);
  for (const key of ['a', 'b', 'a', 'b']) answer(key);
  expect(ask).toHaveBeenCalledTimes(2);
  answer('c');
  expect(answer('a')).toBe('a');
  expect(ask).toHaveBeenCalledTimes(4);
});
