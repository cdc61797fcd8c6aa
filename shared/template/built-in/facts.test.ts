import { expect, it, test } from 'vitest';
import { neededFacts } from './facts.ts';
import { builtInTemplates } from './library.ts';

const samePlace = neededFacts.get('request-nearby');

test.each([
  ['Leeds', 'Leeds', true],
  ['Leeds, West Yorkshire', ' leeds ', true],
  ['Malmö', 'MALMO, Sweden', true],
  ['Bristol', 'Leeds', false],
  ['', '', false],
  ['Leeds', '', false],
  ['West Leeds', 'Leeds', false],
])('%j and %j are the same place: %s', (theirs, mine, expected) => {
  expect(samePlace?.isNoted({ location: theirs }, { location: mine })).toBe(expected);
});

it('is needed only by templates that exist, and their descriptions name it', () => {
  for (const id of neededFacts.keys()) {
    expect(builtInTemplates.find((template) => template.id === id)?.description).toMatch(/Offered when both/);
  }
});
