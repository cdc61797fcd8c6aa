import { expect, test } from 'vitest';
import { readText } from '../reading/read-text.ts';
import { defaultSentences, defaultTexts } from './default-texts.ts';

test.each(defaultSentences)('knows “$hits” for the network’s own', ({ hits }) => {
  expect(defaultTexts(readText(hits))).toHaveLength(1);
});

test.each(defaultSentences)('leaves “$misses” alone', ({ misses }) => {
  expect(defaultTexts(readText(misses))).toEqual([]);
});
