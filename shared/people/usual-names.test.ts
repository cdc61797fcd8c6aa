import { expect, test } from 'vitest';
import { inUsualForm, usualNames } from './usual-names.ts';

const names = ['dana ortiz', 'Lee Wong', 'JANE MOSS, phd', 'Dana Ortiz'];
const offers = usualNames(names);

test('names in capitals or all small are offered as people write them, with the letters behind', () => {
  expect(offers).toEqual([
    { typed: 'dana ortiz', usual: 'Dana Ortiz' },
    { typed: 'JANE MOSS, phd', usual: 'Jane Moss, PhD' },
  ]);
});

test('nothing is offered for a name in its usual form, or for none', () => {
  expect(usualNames(['Lee Wong', '', 'Ludwig van Beethoven', '山田太郎'])).toEqual([]);
});

test('an offer that is taken changes that name alone, in its place', () => {
  expect(inUsualForm(names, offers.slice(1))).toEqual([
    'dana ortiz',
    'Lee Wong',
    'Jane Moss, PhD',
    'Dana Ortiz',
  ]);
});

test('a name that is then there twice stands once', () => {
  expect(inUsualForm(names, offers)).toEqual(['Dana Ortiz', 'Lee Wong', 'Jane Moss, PhD']);
});
