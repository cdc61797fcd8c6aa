import { describe, expect, it } from 'vitest';
import type { Answers } from '../model/draft.ts';
import { stepIds } from '../steps.ts';
import { emptyAnswers } from './empty-draft.ts';
import { stepSummary } from './step-summary.ts';

const answers = (known: Partial<Answers>): Answers => ({ ...emptyAnswers, ...known });

it('says nothing of a step at which nothing is known', () => {
  for (const step of stepIds) expect(stepSummary(emptyAnswers, step)).toBe('');
});

it('tells who they are by what they do and where, and by their name while that is not known', () => {
  expect(stepSummary(answers({ name: 'Priya Raman' }), 'who')).toBe('Priya Raman');
  expect(stepSummary(answers({ name: 'Priya Raman', company: 'Harbour Rail' }), 'who')).toBe('Harbour Rail');
  const all = answers({ name: 'Priya Raman', role: 'Data lead', company: 'Harbour Rail' });
  expect(stepSummary(all, 'who')).toBe('Data lead, Harbour Rail');
});

it('tells why by what prompted it, and by the reason while that is not known', () => {
  expect(stepSummary(answers({ reason: 'we count trains' }), 'why')).toBe('we count trains');
  expect(stepSummary(answers({ prompt: 'your talk', reason: 'we count trains' }), 'why')).toBe('your talk');
});

describe('of the benefit', () => {
  it.each([
    ['both sides', 'our logs', 'an opinion', 'Both sides'],
    ['theirs', 'our logs', ' ', 'Their side'],
    ['nobody’s but the user’s own', ' ', 'an opinion', 'Only your side so far'],
  ])('tells that it is %s', (_whose, benefitForThem, benefitForMe, said) => {
    expect(stepSummary(answers({ benefitForThem, benefitForMe }), 'benefit')).toBe(said);
  });
});

it('leaves the message to where it is seen', () => {
  expect(stepSummary(answers({ name: 'Priya', reason: 'we count trains' }), 'message')).toBe('');
});
