import { expect, it } from 'vitest';
import { readExample } from '../../test/support/example-reading.ts';

const sent =
  'Hi Marcus, I enjoy your posts on farming and would like to hear how you chose your first field and what you grew there. Thanks, Sam';
const others = [
  { name: 'Marcus Lind', sent },
  { name: 'Lena Falk', sent: 'Hi Lena, the bees in your lower hive swarmed.' },
];

it('says how much went to whom before, and where it is the same', () => {
  const text = sent.replace('Marcus', 'Ana').replace('farming', 'fishing');
  const { sameness } = readExample({ text, answers: { name: 'Ana Sol' }, others });
  expect(sameness?.personName).toBe('Marcus Lind');
  expect(sameness?.share).toBeGreaterThan(0.7);
  const stretches = sameness?.spans.map(({ start, end }) => text.slice(start, end)) ?? [];
  expect(stretches.join(' ')).toContain('would like to hear how you chose your first field');
  expect(stretches.join(' ')).not.toContain('fishing');
});

it('does not count what went to the same person', () => {
  expect(
    readExample({ text: sent, answers: { name: 'Marcus Lind' }, others: others.slice(0, 1) }).sameness,
  ).toBeNull();
});

it('does not count a greeting and a signature', () => {
  const text =
    'Hi Ana, the outer row of the reeds you planted held through the whole storm last night. Thanks, Sam';
  expect(readExample({ text, answers: { name: 'Ana Sol' }, others }).sameness).toBeNull();
});

it('says nothing of a turn of phrase that comes again', () => {
  const text =
    'Hi Ana, the reeds you planted in Ghent held through the storm, all but the outer row, and would like to hear that from me. How deep did you set the first of them in the clay?';
  expect(readExample({ text, answers: { name: 'Ana Sol' }, others }).sameness).toBeNull();
});

it('of one message to very many tells the one who got it last', () => {
  const many = Array.from({ length: 40 }, (_, index) => ({ name: `Lena No${index}`, sent }));
  const { sameness } = readExample({ text: sent, answers: { name: 'Ana Sol' }, others: many });
  expect(sameness?.personName).toBe('Lena No39');
});
