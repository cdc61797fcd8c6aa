import { expect, it } from 'vitest';
import { makeTemplate } from '../../../test/support/core-in-folder.ts';
import { languageLabel, languageOptions } from './languages.ts';
import { isUntouched, titleOf, toneLabels, traits } from './template-words.ts';

it('calls a template by its title, and one without by what it is', () => {
  expect(titleOf({ title: '  After a talk ' })).toBe('After a talk');
  expect(titleOf({ title: ' ' })).toBe('Untitled template');
});

it('takes a template as untouched until one of its texts holds a word', () => {
  const blank = { title: ' ', description: '', body: '\n' };
  expect(isUntouched(makeTemplate('t', blank))).toBe(true);
  for (const part of ['title', 'description', 'body']) {
    expect(isUntouched(makeTemplate('t', { ...blank, [part]: 'Hi' }))).toBe(false);
  }
});

it('says what a template is for, the most important first, without what is not so', () => {
  expect(
    traits(makeTemplate('t', { promptKind: null, channel: null, tone: 'warm', language: 'en' })),
  ).toEqual(['Connection request', 'Warm', 'English']);
  expect(
    traits(makeTemplate('t', { promptKind: 'talk', channel: 'email', tone: 'formal', language: 'de' })),
  ).toEqual(['Connection request', 'A talk', 'Email', 'Formal', 'German']);
  expect(toneLabels.plain).toBe('Plain');
});

it('names a language in English, and one that nobody knows by its tag', () => {
  expect(languageLabel('fr')).toBe('French');
  expect(languageLabel(' not a tag ')).toBe('not a tag');
  expect(languageLabel(' ')).toBe('No language');
});

it('offers languages by name, with the one a template has already among them once', () => {
  const usual = languageOptions('en');
  const labels = usual.map(({ label }) => label);
  expect(labels).toEqual(labels.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
  expect(labels).toEqual(expect.arrayContaining(['English', 'German', 'Japanese']));
  expect(usual.filter(({ value }) => value === 'en')).toHaveLength(1);
  expect(languageOptions('cy')).toHaveLength(usual.length + 1);
  expect(languageOptions('cy')).toContainEqual({ value: 'cy', label: 'Welsh' });
});
