import { expect, it } from 'vitest';
import { gapLabel, withGapsNamed } from './gap-label.ts';

it.each([
  ['{{reason}}', 'Your reason to connect'],
  ['{{ first_name | you }}', 'First name'],
  ['{{favourite_station}}', 'Favourite station'],
  ['[Topic]', '[Topic]'],
  ['%FIRST_NAME%', '%FIRST_NAME%'],
  ['see {{reason}}', 'see {{reason}}'],
])('calls the gap %s “%s”', (gap, label) => {
  expect(gapLabel(gap)).toBe(label);
});

it('names the gaps in a text, and leaves everything else as it is', () => {
  expect(withGapsNamed('I use {{ company | it }} for {{prompt}}. {a} {{')).toBe(
    'I use “Company” for “What prompted it”. {a} {{',
  );
});
