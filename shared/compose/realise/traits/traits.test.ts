import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import type { RealisedField } from '../realised-answer.ts';
import { readShape } from '../shape/read-shape.ts';
import { headNoun, isRole } from '../words/head-noun.ts';
import type { Trait } from './trait.ts';
import { traitsOf } from './traits.ts';

function traits(text: string, field: RealisedField = 'prompt'): readonly Trait[] {
  const tokens = english.read(text);
  return [...traitsOf(text, readShape(text, tokens, field, english), tokens, english)];
}

test.each([
  ['your talk on flumes', 'talk'],
  ['the open timetable parser', 'parser'],
  ['the delay logs', 'logs'],
  ['the loom works of Leeds', 'works'],
  ['data that you published', 'data'],
  ['a way to count them', 'way'],
  ['keynote, webinar and paper', 'keynote'],
  ['people who weave', 'people'],
  ['in Leeds', 'leeds'],
])('“%s” is about “%s”', (text, head) => {
  expect(headNoun(english.read(text))?.lower).toBe(head);
});

test('nothing is about nothing', () => {
  expect(headNoun(english.read('because of'))).toBeUndefined();
  expect(traitsOf('', 'empty', [], english).size).toBe(0);
});

test('a role is what somebody is', () => {
  for (const noun of ['engineer', 'nurse', 'cto', 'botanist', 'assistant', 'officer', 'student'])
    expect(isRole(noun)).toBe(true);
  for (const noun of ['data', 'maps', 'loom', 'engineering']) expect(isRole(noun)).toBe(false);
});

const examples: readonly (readonly [Trait, RealisedField, readonly string[], readonly string[]])[] = [
  ['yours', 'prompt', ['your talk', 'ur talk'], ['the talk', 'my talk']],
  ['mine', 'prompt', ['my talk'], ['your talk']],
  ['shared-noun', 'prompt', ['our friend'], ['your talk']],
  ['determined', 'prompt', ['the talk', 'your talk', 'this talk'], ['talk on flumes']],
  ['named', 'prompt', ['Dana Ortiz'], ['your talk']],
  ['talk-noun', 'prompt', ['your talk', 'keynotes on flumes'], ['your parser']],
  ['writing-noun', 'prompt', ['your article', 'a post of yours'], ['your talk']],
  ['thing-noun', 'prompt', ['your timetable parser', 'the leak detector'], ['your talk', 'the gardener']],
  ['view-noun', 'benefitForMe', ['your opinion', 'feedback on it'], ['your parser']],
  ['your-view', 'benefitForMe', ['your opinion on it'], ['an opinion', 'your parser']],
  ['people-noun', 'prompt', ['rail nurses', 'two colleagues'], ['your talk']],
  ['role', 'work', ['data engineer'], ['timetable data']],
  ['profession', 'work', ['a gardener', 'bridge designer'], ['timetable data']],
  ['country', 'prompt', ['Ghana', 'Kenya'], ['Leeds', 'Dana Ortiz']],
  ['adjective', 'reason', ['interested in looms'], ['your looms']],
  ['where', 'prompt', ['at Transit Leeds', 'in Leeds', 'on the jury', 'during the talk'], ['through Dana']],
  ['state', 'work', ['between jobs', 'on leave', 'on sabbatical'], ['at Northside', 'on trains']],
  ['perfect', 'reason', ['been to your talk', 'seen your talk', 'written to you'], ['went to your talk']],
  ['quoted', 'prompt', ['“Flumes”', '"Flumes at night"', 'https://example.org/a'], ['your “Flumes” talk']],
  ['to-me', 'benefitForThem', ['send me your logs', 'talk to me', 'share it with me'], ['send your logs']],
  [
    'together',
    'prompt',
    ['met in Leeds', 'worked together', 'both studied'],
    ['met you in Leeds', 'worked in Leeds'],
  ],
  ['mentioned', 'prompt', ['mentioned by Dana'], ['introduced by Dana', 'your talk']],
  ['introduced', 'prompt', ['introduced by Dana'], ['mentioned by Dana']],
  ['same-place', 'prompt', ['the same field', 'same industry'], ['the field', 'the same data']],
  ['same', 'prompt', ['the same data'], ['the data']],
  ['my-doing', 'benefitForMe', ['talking to you', 'speaking with you'], ['speaking at Leeds', 'your talk']],
  ['seeking', 'benefitForMe', ['looking for a partner', 'seeking a partner'], ['talking to you']],
];

describe.each(examples)('%s', (trait, field, having, lacking) => {
  test.each(having)('is in “%s”', (text) => {
    expect(traits(text, field)).toContain(trait);
  });
  test.each(lacking)('is not in “%s”', (text) => {
    expect(traits(text, field)).not.toContain(trait);
  });
});
