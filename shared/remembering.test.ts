import { expect, test, vi } from 'vitest';
import { remembering, rememberingEach, rememberingLast } from './remembering.ts';

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

test('of each thing it is asked once, whatever the answer was, and of another one that is like it too', () => {
  const ask = vi.fn(({ name }: { readonly name: string }) => (name === '' ? undefined : name));
  const answer = rememberingEach(ask);
  const [ana, nobody] = [{ name: 'Ana' }, { name: '' }];
  expect([answer(ana), answer(nobody), answer(ana), answer(nobody)]).toEqual([
    'Ana',
    undefined,
    'Ana',
    undefined,
  ]);
  expect(ask).toHaveBeenCalledTimes(2);
  answer({ name: 'Ana' });
  expect(ask).toHaveBeenCalledTimes(3);
});

test('the last answer is given again while all that it is asked with is the same', () => {
  const ask = vi.fn((people: readonly string[], day: string) => ({ count: people.length, day }));
  const answer = rememberingLast(ask);
  const people = ['Ana', 'Bea'];
  const first = answer(people, 'Monday');
  expect(answer(people, 'Monday')).toBe(first);
  expect(answer(people, 'Tuesday')).toEqual({ count: 2, day: 'Tuesday' });
  expect(answer(['Ana'], 'Tuesday')).toEqual({ count: 1, day: 'Tuesday' });
  expect(answer(people, 'Monday')).toEqual(first);
  expect(ask).toHaveBeenCalledTimes(4);
});
