import { expect, test, vi } from 'vitest';
import type { Share } from '../../../shared/insights/shares.ts';
import { onPage } from '../../../test/support/on-page.tsx';
import { ShareTable } from './ShareTable.tsx';

const share: Share = {
  key: 'q',
  label: 'With a question',
  came: 6,
  all: 12,
  interval: [0.25, 0.75],
  isTooFew: false,
  personIds: ['dana'],
};
const shares = [share, { ...share, key: 'n', label: 'Without one', came: 1, all: 2, isTooFew: true }];

function table(chosen: string | null = null, onChoose = vi.fn()) {
  return onPage(<ShareTable caption="Replied, by question" {...{ shares, chosen, onChoose }} />);
}

test('each group stands with its share in numbers, under what was counted', () => {
  const page = table();
  expect(page.names('caption')).toEqual(['Replied, by question']);
  expect(page.names('tr').slice(1)).toEqual([
    'With a question6 of 12, between 25 and 75 %',
    'Without one1 of 2: too few to tell',
  ]);
});

test('a bar is as long as the share, the line over it as long as the range, and faint where nothing can be told', () => {
  const page = table();
  const [ground, bar] = page.every('rect').map(({ props }) => props.width);
  expect([ground, bar]).toEqual(['100', 50]);
  const [range, low, high] = page.every('line').map(({ props: { x1, x2 } }) => [x1, x2]);
  expect([range, low, high]).toEqual([
    [25, 75],
    [25, 25],
    [75, 75],
  ]);
  expect(page.every('svg').map(({ props }) => props['data-few'])).toEqual([undefined, true]);
});

test('a group is chosen by its button, which says whether it is', () => {
  const onChoose = vi.fn();
  const page = table('n', onChoose);
  expect(page.every('button').map(({ props }) => props['aria-pressed'])).toEqual([false, true]);
  page.press('With a question');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('q');
});
