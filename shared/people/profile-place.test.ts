import { describe, expect, it } from 'vitest';
import { readLines } from './profile-page-lines.ts';
import { isSurelyPlace, locationIn } from './profile-place.ts';

describe('a line that surely is a place', () => {
  it.each([
    'Deutschland',
    'united kingdom',
    'Leeds, United Kingdom',
    'Leeds, England, United Kingdom',
    'Greater Manchester Area',
    'Greater Leeds',
  ])('“%s”', (line) => {
    expect(isSurelyPlace(line)).toBe(true);
  });

  it.each([
    'Leeds',
    'Leeds, Yorkshire',
    'leeds, United Kingdom',
    'Leeds at night, United Kingdom',
    'Leeds 2, United Kingdom',
    'Leeds! United Kingdom',
    'Data lead, United Kingdom',
    'Northside University, United Kingdom',
    'Talks about trains, United Kingdom',
    'A, B, C, D, United Kingdom',
    `L${'e'.repeat(100)}ds, United Kingdom`,
    '',
  ])('“%s” is not', (line) => {
    expect(isSurelyPlace(line)).toBe(false);
  });
});

describe('the place on a card', () => {
  const placeIn = (...lines: readonly string[]) => locationIn(readLines(lines.join('\n')));

  it('is what stands before “Contact info”, past dividers', () => {
    expect(placeIn('Bread and bicycles', 'Leeds', '·', 'Contact info')).toEqual({
      value: 'Leeds',
      because: 'It stands before “Contact info”.',
    });
    expect(placeIn('Leeds, England', 'Contact info')?.value).toBe('Leeds, England');
    expect(placeIn('Deutschland', 'Contact info')?.value).toBe('Deutschland');
  });

  it('is not the headline, where nothing else stands before “Contact info”', () => {
    expect(placeIn('Leeds', 'Contact info')).toBeUndefined();
    expect(placeIn('500+ connections', 'Leeds', 'Contact info')).toBeUndefined();
    expect(placeIn('Bread and bicycles', 'Data lead', 'Contact info')).toBeUndefined();
    expect(placeIn('Contact info')).toBeUndefined();
  });

  it('is else what is written as a place, a country before all', () => {
    expect(placeIn('Bread, Bicycles', 'Leeds, England, United Kingdom', 'Maps')).toEqual({
      value: 'Leeds, England, United Kingdom',
      because: 'It is written as a place, under the name.',
    });
    expect(placeIn('Bread and bicycles', 'Leeds, Yorkshire', '500+ connections')?.value).toBe(
      'Leeds, Yorkshire',
    );
    expect(placeIn('Bread and bicycles', 'Leeds, Yorkshire')?.value).toBe('Leeds, Yorkshire');
  });

  it('is neither the first line nor one that text goes on below', () => {
    expect(placeIn('Leeds, Yorkshire', '500+ connections')).toBeUndefined();
    expect(placeIn('Bread and bicycles', 'Leeds, Yorkshire', 'Maps')).toBeUndefined();
    expect(placeIn('Bread and bicycles', 'Leeds', '500+ connections')).toBeUndefined();
    expect(placeIn('Bread and bicycles', 'Data lead, Yorkshire', '500+ connections')).toBeUndefined();
  });
});
