import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type History, noHistory, recordChange, stepBack, stepForward } from './history.ts';

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
