import { expect, test } from 'vitest';
import { leaveOut } from './leave-out.ts';

const without = (text: string, part: string) => {
  const start = text.indexOf(part);
  return leaveOut(text, { start, end: start + part.length });
};

test.each([
  ['Hi Ana, one here. Two here. Three?', 'Two here.', 'Hi Ana, one here. Three?'],
  ['Hi Ana, one here. Two here.', 'Two here.', 'Hi Ana, one here.'],
  ['Hi Ana,\n\nOne here.\n\nTwo here.', 'One here.', 'Hi Ana,\n\nTwo here.'],
  ['Hi Ana, one here.\nSam', 'Sam', 'Hi Ana, one here.'],
  ['Hi Ben, thank you.', 'Hi Ben,', 'Thank you.'],
  ['One here.', 'One here.', ''],
])('%j without %j', (text, part, left) => {
  expect(without(text, part)).toBe(left);
});
