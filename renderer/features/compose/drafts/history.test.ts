import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  beginsWord,
  completed,
  type History,
  noHistory,
  recordChange,
  stepBack,
  stepForward,
} from './history.ts';

test('typing in one field without a pause is one step', () => {
  let history: History<string> = recordChange(noHistory, '', 'name', 0);
  history = recordChange(history, 'P', 'name', 200);
  history = recordChange(history, 'Pr', 'name', 400);
  expect(stepBack(history, 'Pri')?.value).toBe('');
});

test('a pause or another field begins a new step', () => {
  let history: History<string> = recordChange(noHistory, '', 'name', 0);
  history = recordChange(history, 'Priya', 'name', 5_000);
  expect(stepBack(history, 'Priya R')?.value).toBe('Priya');
  history = recordChange(history, 'Priya R', 'role', 5_100);
  expect(stepBack(history, 'x')?.value).toBe('Priya R');
});

test('a pause is as long as nine tenths of a second', () => {
  const typed: History<string> = recordChange(noHistory, '', 'name', 1_000);
  expect(recordChange(typed, 'P', 'name', 1_899).past).toEqual(['']);
  expect(recordChange(typed, 'P', 'name', 1_900).past).toEqual(['', 'P']);
});

test('what is typed after a step back, or forward, is a step of its own', () => {
  const typed: History<string> = recordChange(recordChange(noHistory, '', 'name', 0), 'P', 'role', 1);
  const back = stepBack(typed, 'PB');
  if (back === null) throw new Error('There is no step back.');
  expect(recordChange(back.history, 'P', 'role', 2).past).toEqual(['', 'P']);
  const forth = stepForward(back.history, back.value);
  if (forth === null) throw new Error('There is no step forward.');
  expect(recordChange(forth.history, 'PB', 'role', 2).past).toEqual(['', 'P', 'PB']);
});

test('of very many steps the oldest are forgotten', () => {
  let history: History<number> = noHistory;
  for (let value = 0; value < 302; value += 1) history = recordChange(history, value, null, value);
  expect(history.past).toHaveLength(300);
  expect(history.past[0]).toBe(2);
});

test('a change that belongs to no field is not gone on with', () => {
  const whole = recordChange(noHistory as History<string>, 'a', null, 0);
  expect(whole.last).toBeNull();
  expect(recordChange(whole, 'b', null, 1).past).toEqual(['a', 'b']);
});

test('a step forward can be taken back again, one by one', () => {
  let history: History<number> = recordChange(recordChange<number>(noHistory, 1, null, 0), 2, null, 1);
  let now = 3;
  for (const step of [stepBack, stepBack, stepForward, stepForward, stepBack, stepBack]) {
    const next = step(history, now);
    if (next === null) throw new Error('There is no such step.');
    ({ history, value: now } = next);
  }
  expect(now).toBe(1);
});

test('there is no step where nothing was changed', () => {
  expect(stepBack(noHistory, 'now')).toBeNull();
  expect(stepForward(noHistory, 'now')).toBeNull();
});

test('a change without a field never joins another', () => {
  let history: History<number> = recordChange(noHistory, 1, null, 0);
  history = recordChange(history, 2, null, 1);
  expect(history.past).toEqual([1, 2]);
});

test('a new change forgets what could have been redone', () => {
  const back = stepBack(recordChange<number>(noHistory, 1, null, 0), 2);
  const history = recordChange(back?.history ?? noHistory, 1, null, 10);
  expect(stepForward(history, 3)).toBeNull();
});

test('undoing everything and redoing it leads back to the same place', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 50 }), (values) => {
      let history: History<number> = noHistory;
      for (const [index, value] of values.slice(0, -1).entries()) {
        history = recordChange(history, value, null, index);
      }
      let now = values.at(-1) ?? 0;
      for (let step = stepBack(history, now); step !== null; step = stepBack(history, now)) {
        ({ history, value: now } = step);
      }
      expect(now).toBe(values[0]);
      for (let step = stepForward(history, now); step !== null; step = stepForward(history, now)) {
        ({ history, value: now } = step);
      }
      expect(now).toBe(values.at(-1));
    }),
  );
});

test('a word begins with its first letter behind a space, and so does what is put in at once', () => {
  expect(beginsWord('one', 'one ')).toBe(false);
  expect(beginsWord('one ', 'one t')).toBe(true);
  expect(beginsWord('one t', 'one tw')).toBe(false);
  expect(beginsWord('one\n', 'one\nt')).toBe(true);
  expect(beginsWord('', 't')).toBe(false);
  expect(beginsWord('one three', 'one tthree')).toBe(false);
  expect(beginsWord('one  three', 'one t three')).toBe(true);
  expect(beginsWord('one', 'one two')).toBe(true);
  expect(beginsWord('one two', 'one ')).toBe(false);
  expect(beginsWord('aaa', 'aaaa')).toBe(false);
});

test('what is typed after a completed step is another one', () => {
  const typed: History<string> = recordChange(noHistory, '', 'name', 0);
  expect(recordChange(completed(typed), 'P', 'name', 100).past).toEqual(['', 'P']);
});
