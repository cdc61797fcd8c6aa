import { describe, expect, it } from 'vitest';
import { readLines } from './profile-page-lines.ts';
import { commonConnectionsIn } from './profile-shared.ts';

function namesIn(text: string): readonly string[] {
  return commonConnectionsIn(readLines(text)).map(({ value }) => value);
}

describe('the shared contacts on a card', () => {
  it.each([
    ['Dana Ortiz is a mutual connection', ['Dana Ortiz']],
    ['Dana Ortiz and Lee Wong are mutual connections', ['Dana Ortiz', 'Lee Wong']],
    ['Dana Ortiz, Lee Wong, and 12 other mutual connections', ['Dana Ortiz', 'Lee Wong']],
    ['Dana Ortiz & Lee Wong, and 1,204 other mutual connections', ['Dana Ortiz', 'Lee Wong']],
    ['Dana Ortiz, (+3 mutual connections', ['Dana Ortiz']],
    ['Dana and 3 other mutual connections', ['Dana']],
    ['Mutual connections: Dana Ortiz, Lee Wong', ['Dana Ortiz', 'Lee Wong']],
    ['山田太郎、and 3 other mutual connections', ['山田太郎']],
    // Neither a name alone nor the page's own words.
    ['12 mutual connections', []],
    ['D and 3 other mutual connections', []],
    ['Message and 3 other mutual connections', []],
    ['Experience and 3 other mutual connections', []],
    ['Planner and 3 other mutual connections', []],
    ['University and 3 other mutual connections', []],
    ['dana and 3 other mutual connections', []],
    ['Dana? and 3 other mutual connections', []],
    ['Message\nDana Ortiz\n500+ connections', []],
  ])('“%s” names %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('are each named once, with the line they stand in', () => {
    const card = readLines('Dana Ortiz is a mutual connection\nLee Wong is a mutual connection');
    expect(commonConnectionsIn(card)).toEqual([
      { value: 'Dana Ortiz', because: 'From “Dana Ortiz is a mutual connection”.' },
      { value: 'Lee Wong', because: 'From “Lee Wong is a mutual connection”.' },
    ]);
    expect(namesIn('Dana Ortiz is a mutual connection\nDANA ORTIZ is a mutual connection')).toHaveLength(1);
  });
});
