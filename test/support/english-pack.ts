/**
 * English as the coach knows it, for tests. Its models, a hundred thousand weights, are made where a test first asks for
 * them: most only open a page.
 */
import { readFileSync } from 'node:fs';
import { createEnglish } from '../../shared/coach/languages/en/english.ts';
import { type LanguagePack, modelsFrom } from '../../shared/coach/languages/language-pack.ts';
import { english } from './english.ts';

const weightsFile = new URL('../../shared/coach/languages/en/weights.json', import.meta.url);

let made: ReturnType<typeof modelsFrom> | undefined;

function models(): ReturnType<typeof modelsFrom> {
  made ??= modelsFrom(JSON.parse(readFileSync(weightsFile, 'utf8')));
  return made;
}

const withoutModels = createEnglish(english, { fittedOn: '', biases: [], models: [], weights: {} });

export const englishPack: LanguagePack = {
  ...withoutModels,
  get acts() {
    return models().acts;
  },
  get verdict() {
    return models().verdict;
  },
};
