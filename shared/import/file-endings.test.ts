import { expect, test } from 'vitest';
import { importedEndings, openedEndings } from './file-endings.ts';

test('what the app exports can be chosen and opened again, and so can what others export', () => {
  for (const ending of ['commonground', 'json', 'csv', 'vcf', 'zip']) {
    expect(openedEndings).toContain(ending);
    expect(importedEndings).toContain(ending);
  }
});

test('a plain text is imported where it is chosen, and never opened with the app', () => {
  expect(importedEndings).toContain('txt');
  expect(openedEndings).not.toContain('txt');
});
