import { expect, test } from 'vitest';
import { languageLabel, languageOptions } from './languages.ts';

test('a language is called by its English name', () => {
  expect(languageLabel('en')).toBe('English');
  expect(languageLabel('pt')).toBe('Portuguese');
});

test('one that nobody knows by its tag, and none at all by a word', () => {
  expect(languageLabel('no language')).toBe('no language');
  expect(languageLabel('')).toBe('No language');
  expect(languageLabel(' ')).toBe('No language');
});

test('are offered by name, each once', () => {
  const labels = languageOptions('en').map(({ label }) => label);
  expect(labels).toEqual(labels.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
  expect(new Set(labels).size).toBe(labels.length);
  expect(languageOptions('en')).toContainEqual({ value: 'en', label: 'English' });
  expect(languageOptions('en')).toContainEqual({ value: 'zh', label: 'Chinese' });
});

test('include the one a template has already, whatever it is', () => {
  expect(languageOptions('mi')).toContainEqual({ value: 'mi', label: 'Māori' });
  expect(languageOptions('no language')).toContainEqual({ value: 'no language', label: 'no language' });
  expect(languageOptions('mi')).toHaveLength(languageOptions('en').length + 1);
});
