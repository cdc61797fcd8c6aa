/** Who did, got or would have what an answer tells without saying so. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import type { AnswerToRealise, Shape } from '../realised-answer.ts';
import { doerTraits } from './doer-traits.ts';
import { subjectlessTraits } from './subjectless-traits.ts';

describe('a judgement, or something without a subject', () => {
  const traits = (text: string, shape: Shape) => subjectlessTraits(english.read(text), shape);

  test.each<[string, Shape, string]>([
    ['good to see your name come up', 'adjective', 'verdict'],
    ['lovely to meet you', 'adjective', 'verdict'],
    ['good to see the figures first', 'adjective', 'would-be'],
    ['nice to hear that it works', 'adjective', 'would-be'],
    ['safe for my girls', 'adjective', 'would-be'],
    ['easier for us', 'adjective', 'would-be'],
    ['shared by Dana', 'participle', 'passed-on'],
    ['reposted by Dana', 'participle', 'passed-on'],
    ['did the deck', 'dropped-subject', 'of-another'],
    ['has a plot', 'dropped-subject', 'of-another'],
    ['got a role to fill', 'dropped-subject', 'now-have'],
    ['got two vans', 'dropped-subject', 'now-have'],
  ])('“%s” as %s: %s', (text, shape, trait) => {
    expect(traits(text, shape)).toEqual([trait]);
  });

  test.each<[string, Shape]>([
    ['happy to hear that it works', 'adjective'],
    ['nice that it works', 'adjective'],
    ['responsible for my team', 'adjective'],
    ['safe for girls', 'adjective'],
    ['safe with my girls', 'adjective'],
    ['shared with Dana', 'participle'],
    ['written by Dana', 'participle'],
    ['did your course', 'dropped-subject'],
    ['did a year with you', 'dropped-subject'],
    ['did my deck', 'dropped-subject'],
    ['sang the deck', 'dropped-subject'],
    ['got promoted', 'dropped-subject'],
    ['got', 'dropped-subject'],
    ['got 20 cent a kilo last year', 'dropped-subject'],
    ['had two vans', 'dropped-subject'],
    ['did the deck', 'sentence'],
    ['', 'dropped-subject'],
  ])('“%s” as %s: nothing', (text, shape) => {
    expect(traits(text, shape)).toEqual([]);
  });
});

describe('a doing', () => {
  type Asked = Pick<AnswerToRealise, 'field' | 'kind'>;
  const reason: Asked = { field: 'reason', kind: null };
  const known: Asked = { field: 'howKnown', kind: null };
  const talk: Asked = { field: 'prompt', kind: 'talk' };
  const person: Asked = { field: 'prompt', kind: 'person' };
  const traits = (text: string, asked: Asked, shape: Shape = 'dropped-subject') =>
    doerTraits(english.read(text), shape, asked, english);

  test.each<[string, Asked, string]>([
    ['came to inspect our kitchen', known, 'done-to-me'],
    ['works with me', known, 'third-person'],
    ['gave me 38 points', talk, 'done-to-me'],
    ['gave me 38 points', person, 'done-by-another'],
    ['lied to us', talk, 'done-to-me'],
    ['never answered me', talk, 'done-to-me'],
    ['bought honey from me', talk, 'done-to-me'],
    ['happened to me too', talk, 'effect'],
    ['taught a course I took', known, 'done-to-me'],
    ['ran a workshop we went to', talk, 'done-to-me'],
    ['marked my thesis', known, 'done-to-me'],
    ['repaired one of our pumps', known, 'done-to-me'],
    ['built the house we live in', known, 'done-to-me'],
    ['worked for the same boss', known, 'our-doing'],
    ['shared our maps', reason, 'our-doing'],
    ['raised my son', reason, 'caring'],
  ])('“%s” as %o: %s', (text, asked, trait) => {
    expect(traits(text, asked)).toEqual([trait]);
  });

  test.each<[string, Asked]>([
    ['came to inspect a kitchen', known],
    ['gave it', talk],
    ['taught', known],
    ['taught a course you took', known],
    ['sang a song I like', known],
    ['built my own boat', known],
    ['marked my thesis', reason],
    ['marked a thesis', known],
    ['worked for the same boss', reason],
    ['sing for me', talk],
    ['raised my pumpkins', reason],
    ['raised a son', reason],
  ])('“%s” as %o: nothing', (text, asked) => {
    expect(traits(text, asked)).toEqual([]);
  });

  test('only where nobody is said to do it', () => {
    expect(traits('gave me 38 points', talk, 'sentence')).toEqual([]);
  });
});
