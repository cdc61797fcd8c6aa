import { expect, it } from 'vitest';
import { gapLabel } from './gap-label.ts';

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
