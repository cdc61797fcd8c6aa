import { expect, it } from 'vitest';
import type { FitResult } from '../template/fit.ts';
import { fitTemplate } from '../template/fit.ts';
import { parseTemplate } from '../template/parse.ts';
import type { FieldValues } from '../template/render.ts';
import { fitSummary } from './fit-summary.ts';

function fitted(body: string, values: FieldValues, limit: number): FitResult {
  const parsed = parseTemplate(body);
  if (!parsed.ok) throw new Error('The template has mistakes.');
  return fitTemplate(parsed.template, values, { limit, counting: 'utf-16' });
}

function summary(body: string, values: FieldValues, limit: number): string {
  return fitSummary(fitted(body, values, limit), limit);
}

const words = (count: number) => 'reeds '.repeat(count).trim();

it('says that all of it fits', () => {
  expect(summary('Hi there.', {}, 1_900)).toBe('All of it fits within 1,900.');
});

it('counts the parts that gave way', () => {
  expect(summary('Hi. [[One more.]]', {}, 5)).toBe('Fitted to 5: one part left out.');
  expect(summary('Hi. [[One more.]] [[Another one.]]', {}, 5)).toBe('Fitted to 5: 2 parts left out.');
});

it('tells what was shortened from what was left out', () => {
  expect(summary('Hi there. [[One more. || One.]]', {}, 14)).toBe('Fitted to 14: one part shortened.');
  expect(summary('Hi there. [[One more. || One.]] [[Another.]]', {}, 14)).toBe(
    'Fitted to 14: one part left out, one part shortened.',
  );
});

it('says by how much it is still too long, and which answers are the longest', () => {
  expect(
    summary(
      '{{reason}} {{question}} {{role}}',
      {
        reason: words(20),
        question: words(30),
        role: 'Botanist',
      },
      100,
    ),
  ).toMatch(/^Still \d+ characters over 100\. Shorten the longest answers: “.+” and “.+”\.$/);
  expect(summary('{{reason}}', { reason: words(20) }, 100)).toContain('Shorten the longest answer: “');
});

it('asks for a shorter template where no answer is to blame', () => {
  expect(summary('Hi there', {}, 7)).toBe('Still 1 character over 7. Shorten the template.');
});

it('says where not all ways were tried', () => {
  const whole = { overBy: 0, isExact: false, leftOut: [{ state: 'dropped' }] as const, longest: [] };
  expect(fitSummary(whole, 200)).toBe(
    'Fitted to 200: one part left out. It is the best of many ways, not of all: there are too many to try.',
  );
});
