import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/support/property-runs.ts';
import { type CountingRule, countCharacters } from '../channels.ts';
import { bestChoices } from './best-choice.ts';
import { fitTemplate } from './fit.ts';
import { parseTemplate } from './parse.ts';
import { type FilledTemplate, fillTemplate } from './pieces.ts';
import { type PartChoices, textOf } from './render.ts';
import { stepsAllowed } from './work-budget.ts';

const countings: readonly CountingRule[] = ['utf-16', 'x-weighted', 'graphemes'];

function filled(source: string): FilledTemplate {
  const result = parseTemplate(source);
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join(' '));
  return fillTemplate(result.template, {});
}

function partsIn(template: FilledTemplate): number {
  return template.filter(({ kind }) => kind === 'part').length;
}

/** Texts of which no end is known before the next: no spaces, marks that join what stands before them, links. */
const hostile = fc.constantFrom(
  ...['abc', 'x', 'a.co', 'http://', 'e\u0301', '\u0301', '\u200d', '👩', '🇬', '🏽', '\u1100', '\u1161'],
  ...[
    'ab:c/d@e',
    '#',
    ',',
    '…',
    '?',
    '(',
    '”',
    ' ',
    '. ',
    '。',
    '漢',
    'かな',
    'שלום',
    'क',
    '\u094d',
    '\ufe0f',
  ],
);
const wording = fc.array(hostile, { minLength: 1, maxLength: 4 }).map((all) => `w${all.join('')}`);
const part = fc
  .tuple(fc.constantFrom('', '1:', '2:', '9:'), wording, fc.option(wording))
  .map(([rank, full, short]) => `[[${rank}${full}${short === null ? '' : `||${short}`}]]`);

function manyParts(least: number, most: number) {
  return fc.array(part, { minLength: least, maxLength: most }).map((parts) => `Hi${parts.join('')}`);
}

describe('the work that Fit does', () => {
  it.each(countings)('is bounded whatever the text, counting %s', (counting) => {
    fc.assert(
      fc.property(manyParts(13, 60), fc.integer({ min: 5, max: 95 }), (source, share) => {
        const template = filled(source);
        const count = (choices: PartChoices) => countCharacters(textOf(template, choices), counting);
        const limit = Math.floor((count({}) * share) / 100);
        const { choices, steps } = bestChoices(template, {}, limit, counting);
        expect(steps).toBeLessThanOrEqual(stepsAllowed(partsIn(template), limit));
        const none: PartChoices = Object.fromEntries(
          Array.from({ length: 60 }, (_, index) => [index, 'dropped'] as const),
        );
        expect(count(choices)).toBeLessThanOrEqual(Math.max(limit, count(none)));
      }),
      { seed: 20262, numRuns: runs(60) },
    );
  });

  it.each([
    { what: 'Japanese', text: '駅の時刻表が好きです。', counting: 'utf-16' },
    { what: 'Chinese', text: '我喜欢你的演讲', counting: 'graphemes' },
    { what: 'Japanese for X', text: '駅の時刻表が好きです。', counting: 'x-weighted' },
    { what: 'English', text: ' I like the maps.', counting: 'x-weighted' },
    { what: 'Arabic', text: ' شكرا على حديثك.', counting: 'utf-16' },
  ] as const)('leaves $what of 60 parts exact', ({ text, counting }) => {
    const parts = Array.from({ length: 60 }, (_, index) => `[[${(index % 9) + 1}:${text}${index}]]`);
    const template = filled(`Hello.${parts.join('')}`);
    expect(bestChoices(template, {}, 300, counting).isExact).toBe(true);
  });

  it('is the same for the same template, and said to be not exact beyond the budget', () => {
    const source = `a${Array.from({ length: 30 }, (_, index) => `[[${(index % 9) + 1}:b${'c'.repeat(index)}]]`).join('')}`;
    const template = filled(source);
    const result = bestChoices(template, {}, 200, 'x-weighted');
    expect(result.isExact).toBe(false);
    expect(bestChoices(template, {}, 200, 'x-weighted')).toEqual(result);
    const parsed = parseTemplate(source);
    if (!parsed.ok) throw new Error();
    const options = { limit: 200, counting: 'x-weighted' } as const;
    expect(fitTemplate(parsed.template, {}, options)).toMatchObject({ isExact: false, fits: true });
    expect(fitTemplate(parsed.template, {}, { ...options, limit: 10_000 }).isExact).toBe(true);
  });
});

describe('the work for twenty parts', () => {
  const twenty = (part: (index: number) => string) =>
    filled(`Hi.${Array.from({ length: 20 }, (_, index) => part(index)).join('')}`);
  const letters = (count: number) => 'a'.repeat(count);

  it.each([
    ['are all alike', twenty(() => '[[ Abcd.]]'), 2_550, 2_450],
    ['differ in length', twenty((index) => `[[ ${letters(index + 1)}.]]`), 3_950, 5_300],
    ['differ in rank', twenty((index) => `[[${(index % 9) + 1}: ${letters(index + 1)}.]]`), 2_700, 2_700],
    [
      'have a short wording',
      twenty((index) => `[[${(index % 3) + 1}: ${letters(2 * index + 3)}. || b${letters(index)}.]]`),
      7_800,
      8_700,
    ],
    ['lack an answer in full', twenty((index) => `[[ {{location}}. || x${letters(index)}.]]`), 3_950, 5_300],
    ['are paragraphs', twenty((index) => `[[\n\nWord${index} ${letters(index)}.]]`), 3_800, 6_200],
    ['join what stands before', twenty((index) => `[[x${letters(index)}]]`), 6_050, 6_950],
  ] as const)('that %s is not more than it has to be', (_, template, inShort, inLong) => {
    for (const counting of ['utf-16', 'graphemes'] as const) {
      expect(bestChoices(template, {}, 40, counting).steps).toBeLessThanOrEqual(inShort);
      expect(bestChoices(template, {}, 100, counting).steps).toBeLessThanOrEqual(inLong);
    }
  });

  it.each([
    ['of an answer', ' {{role}}', 3_700],
    ['of a number', ' 3', 2_450],
    ['of a picture', ' 👩', 4_200],
  ])('is not more where a link ends before the words %s', (_, words, most) => {
    const template = filled(
      `Hi.${Array.from({ length: 20 }, (_, index) => `[[ http://e.org/${index}]]${words}`).join('')}`,
    );
    expect(bestChoices(template, {}, 40, 'x-weighted').steps).toBeLessThanOrEqual(most);
  });

  it('is not more where links have an end', () => {
    const template = twenty((index) => `[[ see${index} http://e.org/${index}]]`);
    expect(bestChoices(template, {}, 40, 'x-weighted').steps).toBeLessThanOrEqual(4_500);
  });
});

describe('the best found beyond the budget', () => {
  const sentence = fc
    .tuple(fc.constantFrom('1:', '2:', '3:'), fc.integer({ min: 1, max: 12 }), fc.boolean())
    .map(([rank, length, hasShort]) => `[[${rank} S${'a'.repeat(length)}.${hasShort ? ' || T.' : ''}]]`);
  const sentences = fc.array(sentence, { minLength: 1, maxLength: 8 }).map((all) => `Hi.${all.join('')}`);

  function keptByRank(template: FilledTemplate, choices: Readonly<Record<number, string>>) {
    const parts = template.filter((item) => item.kind === 'part');
    return [1, 2, 3].map(
      (rank) =>
        parts.filter((each) => each.rank === rank && (choices[each.index] ?? 'full') !== 'dropped').length,
    );
  }

  it('keeps as many parts of each rank as the exact choice, where texts simply add up', () => {
    fc.assert(
      fc.property(sentences, fc.integer({ min: 3, max: 80 }), (source, limit) => {
        const template = filled(source);
        const exact = bestChoices(template, {}, limit, 'utf-16');
        const found = bestChoices(template, {}, limit, 'utf-16', 0);
        expect([exact.isExact, found.isExact, found.steps]).toEqual([true, false, 0]);
        expect(textOf(template, found.choices).length).toBeLessThanOrEqual(limit);
        expect(keptByRank(template, found.choices)).toEqual(keptByRank(template, exact.choices));
      }),
      { seed: 20263, numRuns: runs(300) },
    );
  });

  it('leaves pinned parts as they are, and puts a part in full where there is room', () => {
    const template = filled('Hi.[[1: Aaaa.]][[2: Bbbb. || B.]][[3: Cc. || C.]]');
    expect(bestChoices(template, { 0: 'dropped' }, 12, 'utf-16', 0).choices).toEqual({
      0: 'dropped',
      1: 'full',
      2: 'short',
    });
  });

  it('is the shortest message when nothing fits', () => {
    const template = filled('Hello.[[ Aaaa.]][[ Bbbb.]]');
    expect(bestChoices(template, {}, 2, 'utf-16', 0).choices).toEqual({ 0: 'dropped', 1: 'dropped' });
  });
});
