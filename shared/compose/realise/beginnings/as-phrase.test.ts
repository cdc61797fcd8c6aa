/** The article or possessive that a noun gets behind a beginning, and where it gets none. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import { readPart } from '../read-part.ts';
import { asPhrase } from './as-phrase.ts';
import type { Beginning } from './beginning.ts';

const names = { recipient: 'Robin Hale', others: [] };

/** A thing as it stands behind a beginning that gives it this. */
function behind(bare: Beginning['bare'], text: string): string {
  const answer = { field: 'benefitForThem', kind: null, beginning: null, typed: text, names } as const;
  const part = readPart(text, answer, english);
  const beginning: Beginning = {
    id: 'any',
    words: 'Any',
    takes: [],
    ...(bare === undefined ? {} : { bare }),
  };
  return asPhrase({ ...part, shape: 'noun-phrase' }, beginning, english);
}

type Row = string | readonly [typed: string, phrase: string];
const becomes = (bare: Beginning['bare'], rows: readonly Row[]) =>
  test.each(rows.map((row) => (typeof row === 'string' ? ([row, row] as const) : row)))(
    `${bare ?? 'nothing'}: %s → %s`,
    (typed, phrase) => {
      expect(behind(bare, typed)).toBe(phrase);
    },
  );

describe('the', () => {
  becomes('the', [
    ['roadshow in Leeds', 'the roadshow in Leeds'],
    ['same port', 'the same port'],
    ['dinner 12th', 'dinner on the 12th'],
    ['roadshow 12th', 'the roadshow on the 12th'],
    ['roadshow 3rd May', 'the roadshow on 3rd May'],
    ['last Saturday meetup', "last Saturday's meetup"],
    'a roadshow',
    'your roadshow',
    'primary school',
    'school',
    'this roadshow',
    'every roadshow',
    'the roadshow',
    'three roadshows',
    'loom.example/reeds',
  ]);
});

describe('your', () => {
  becomes('your', [
    ['roadshow in Leeds', 'your roadshow in Leeds'],
    ['lacquer made by your workshop', 'the lacquer made by your workshop'],
    ['15 minute talk', 'your 15 minute talk'],
    ['2018 course in weaving', 'your 2018 course in weaving'],
    ['very good talk', 'your very good talk'],
    'two talks',
    'my talk',
    'everything',
  ]);
});

describe('a, where it is counted', () => {
  becomes('a-if-counted', [
    ['map of the port', 'a map of the port'],
    ['old map', 'an old map'],
    ['understanding of tariffs', 'an understanding of tariffs'],
    ['best chestnut honey', 'the best chestnut honey'],
    ['quick lunch', 'a quick lunch'],
    ['rest of the maps', 'the rest of the maps'],
    ['me', 'myself'],
    'maps of the port',
    'honey',
    'more traffic',
    'plenty of maps',
    'lunch at ours',
    'train, hotel and 300 euros',
    'best practices',
  ]);
});

describe('nothing', () => {
  becomes(undefined, ['map of the port', 'old map', ['same port', 'the same port']]);
});
