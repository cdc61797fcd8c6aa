import { expect, test } from 'vitest';
import { inputOf } from '../../../test/support/example-reading.ts';
import { readContext } from '../rule-context.ts';
import type { RuleExample } from '../rules/rule.ts';

const notedIn = (example: RuleExample) =>
  readContext(inputOf(example)).noted.map(({ kind, start, end }) => [kind, example.text.slice(start, end)]);

test('finds what the message takes up of the answers', () => {
  const answers = {
    name: 'Ana Sol',
    prompt: 'your talk on reed beds',
    benefitForThem: 'water samples of 2024',
  };
  expect(notedIn({ text: 'Hi Ana, your talk on reed beds was good.', answers })).toEqual([
    ['prompt', 'talk on reed beds'],
  ]);
  expect(notedIn({ text: 'Hi Ana, lovely weather.', answers })).toEqual([]);
});

test('needs two words of a longer answer, since one may stand there by chance', () => {
  const answers = { prompt: 'your talk on reed beds' };
  expect(notedIn({ text: 'Hi Ana, what a talk!', answers })).toEqual([]);
});

test('takes the recipient’s own name and profile for nothing noted', () => {
  const answers = { name: 'Ana Sol', company: 'Solway Reeds', prompt: 'Solway Reeds' };
  expect(notedIn({ text: 'Hi Ana, I saw Solway Reeds.', answers })).toEqual([]);
});

test('finds a common connection by the whole name or the first', () => {
  const answers = { commonConnections: ['Dana Ortiz'] };
  expect(notedIn({ text: 'Hi Ana, Dana Ortiz and I sing.', answers })).toEqual([
    ['connection', 'Dana Ortiz'],
  ]);
  expect(notedIn({ text: 'Hi Ana, I sing with Dana.', answers })).toEqual([['connection', 'Dana']]);
});

test('works in any language', () => {
  const answers = { reason: 'מדידות מים באגם' };
  expect(notedIn({ text: 'שלום דנה, מדידות מים באגם.', answers }).map(([kind]) => kind)).toEqual(['reason']);
});
