import { describe, expect, test } from 'vitest';
import { english } from '../../test/support/english.ts';
import { isMassNoun, isPluralNoun, needsArticle } from './countable.ts';

/** The word as it stands in "about … here". */
function nounIn(word: string) {
  const token = english.read(`about ${word} here`)[1];
  if (token?.text !== word) throw new Error(`"${word}" is not read as one word.`);
  return token;
}

describe('a noun for more than one', () => {
  test.each(['bees', 'ramps', 'libraries', 'children', 'people', 'data', 'trousers'])('%s', (word) => {
    expect(isPluralNoun(nounIn(word))).toBe(true);
  });

  test.each(['bee', 'glass', 'focus', 'analysis', 'kindness', 'child', 'campus', 'bus'])('not %s', (word) => {
    expect(isPluralNoun(nounIn(word))).toBe(false);
  });
});

describe('a noun for what is not counted', () => {
  test.each(['feedback', 'kindness', 'tourism', 'robotics', 'parenthood', 'glassware', 'clarity', 'farming'])(
    '%s',
    (word) => {
      expect(isMassNoun(nounIn(word), english)).toBe(true);
    },
  );

  test.each([
    'ramp',
    'shipment',
    'warehouse',
    'opportunity',
    'partnership',
    'meeting',
    'university',
    'building',
    'city',
  ])('not %s', (word) => {
    expect(isMassNoun(nounIn(word), english)).toBe(false);
  });

  test('a name that no dictionary knows is none that is counted', () => {
    for (const name of ['Grafana', 'gRPC']) expect(isMassNoun(nounIn(name), english)).toBe(true);
    expect(isMassNoun(nounIn('weblog'), english)).toBe(false);
  });
});

describe('a noun that cannot stand without an article', () => {
  test.each(['pilot', 'ramp', 'introduction', 'meeting', 'grace'])('%s', (word) => {
    expect(needsArticle(nounIn(word), english)).toBe(true);
  });

  test.each(['pilots', 'children', 'feedback', 'Leeds', 'Grace', 'Bath', 'CAD', 'kindness'])(
    'not %s',
    (word) => {
      expect(needsArticle(nounIn(word), english)).toBe(false);
    },
  );

  test('what has a figure in it is the name of something', () => {
    const [token] = english.read('v2');
    expect(token && needsArticle(token, english)).toBe(false);
  });
});
