/** Words that are neither a sentence nor a thing that one could speak about. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import type { RealisedField } from '../realised-answer.ts';
import { isFragment } from './fragment.ts';

type Examples = Partial<Readonly<Record<RealisedField, readonly string[]>>>;

const fragments: Examples = {
  prompt: [
    'long time no speak',
    'long time',
    'no idea',
    'UW Madison alum here',
    'greetings and that I passed',
    'huge respect for the choir',
    'fellow Scot',
    'still nothing',
    'nothing yet',
    'lets meet',
    'granny send me the tape',
    'one of my clients goes to him',
    'cousin Levan say write',
    'Tita Baby referred',
    'Ana Sol sends her love',
    'cheaper and the same flour',
  ],
  benefitForThem: ['ten years, immediate joiner, certified', 'maps, quick, reliable', 'maps, plumber, boats'],
  reason: [
    'my hours lapsed',
    'my son like it',
    'our roof leak since two years',
    'her shop good',
    'my bike old and slow',
  ],
};

const others: Examples = {
  prompt: [
    'long walks in the hills',
    'the choir here',
    'nothing',
    'no',
    'here',
    'talks and that book',
    'fellow',
    'the ferry logs',
    'the tape that granny send me',
    'a Nigerian ward',
    'a tour that costs the choir nothing',
    'a hall for nothing',
    'the Scot',
    'Ana Sol',
    'your talk on why SaaS dies',
    'Ana Sol singing',
    'one of the clients',
    'cheaper flour',
    'cheap and good flour',
    'ten years, immediate joiner, certified',
    'my son like it',
  ],
  benefitForThem: [
    'maps, charts',
    'maps, charts, boats',
    'maps, my charts and the boats',
    'plumber, quick, reliable',
    'my son like it',
  ],
  reason: ['my hours', 'the hours lapsed', 'my son', 'the son like it', 'our roof leak', 'her good shop'],
};

const rows = (examples: Examples) =>
  Object.entries(examples).flatMap(([field, texts]) =>
    texts.map((text) => ({ field: field as RealisedField, text })),
  );

describe('a fragment', () => {
  test.each(rows(fragments))('as $field: $text', ({ field, text }) => {
    expect(isFragment(english.read(text), field, english)).toBe(true);
  });
});

describe('no fragment', () => {
  test.each(rows(others))('as $field: $text', ({ field, text }) => {
    expect(isFragment(english.read(text), field, english)).toBe(false);
  });
});
