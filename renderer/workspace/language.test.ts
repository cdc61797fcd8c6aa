import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const model = 'wink-eng-lite-web-model';

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.doUnmock(model);
});

test('is not there before it is loaded, which is no failure', async () => {
  const { getLanguage, useLanguage } = await import('./language.ts');
  expect(getLanguage()).toBeNull();
  expect(useLanguage.getState().hasFailed).toBe(false);
});

test('is loaded once, however many ask', async () => {
  const { getLanguage, loadLanguage } = await import('./language.ts');
  const first = loadLanguage();
  expect(loadLanguage()).toBe(first);
  await first;
  const language = getLanguage();
  expect(language?.read('Hello there.')).toHaveLength(3);
  await loadLanguage();
  expect(getLanguage()).toBe(language);
});

test('the grammar is there before what the coach knows of it, so that keys have their turn in between', async () => {
  const { loadLanguage, useLanguage } = await import('./language.ts');
  const states: string[] = [];
  useLanguage.subscribe(({ language, languagePack, coach }) => {
    states.push([language, languagePack, coach].map((part) => (part === null ? '–' : 'there')).join(' '));
  });
  await loadLanguage();
  expect(states).toEqual(['there – –', 'there there there']);
});

test('says that it could not be loaded, and tries again when it is asked again', async () => {
  const { getLanguage, loadLanguage, useLanguage } = await import('./language.ts');
  vi.doMock(model, () => {
    throw new Error('The file could not be fetched.');
  });
  await loadLanguage();
  expect(useLanguage.getState()).toEqual({
    language: null,
    languagePack: null,
    coach: null,
    hasFailed: true,
  });
  vi.doUnmock(model);
  await loadLanguage();
  expect(getLanguage()).not.toBeNull();
  expect(useLanguage.getState().hasFailed).toBe(false);
});
