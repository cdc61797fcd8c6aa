import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../corpus-set.ts';
import {
  agreementByLabel,
  agreementOf,
  agreementTables,
  type ReadTwice,
  readSecondLabels,
  shareOf,
} from './agreement.ts';

const pair = (first: ReadTwice['first'], second: ReadTwice['second']) => ({ first, second });

describe('two readings of a sentence', () => {
  test('share the labels of both over the labels of either', () => {
    expect(shareOf(pair(['know', 'reason'], ['reason']))).toBe(0.5);
    expect(shareOf(pair(['know'], ['wish']))).toBe(0);
    expect(shareOf(pair(['reason', 'know'], ['know', 'reason']))).toBe(1);
  });

  test('agree on the whole as often as all their labels are the same', () => {
    const pairs = [pair(['greet'], ['greet']), pair(['know', 'reason'], ['reason'])];
    expect(agreementOf(pairs)).toEqual({ sentences: 2, same: 0.5, shared: 0.75 });
    expect(agreementOf([])).toEqual({ sentences: 0, same: 0, shared: 0 });
  });

  test('agree on a label beyond what chance would bring', () => {
    const pairs = [
      pair(['offer'], ['offer']),
      pair(['offer'], ['tell']),
      pair(['tell'], ['tell']),
      pair(['tell'], ['tell']),
    ];
    // 3 of 4 agree; chance would bring 2·1 + 2·3 of 16.
    const onOffer = agreementByLabel(pairs).find(({ act }) => act === 'offer');
    expect(onOffer).toEqual({ act: 'offer', first: 2, second: 1, both: 1, kappa: 0.5 });
  });

  test('agree fully on a label that every sentence has', () => {
    expect(agreementByLabel([pair(['greet'], ['greet'])])).toEqual([
      { act: 'greet', first: 1, second: 1, both: 1, kappa: 1 },
    ]);
  });
});

describe('the second reading of the corpus', () => {
  const readTwice = readSecondLabels();

  test('covers 200 sentences, each in the corpus and each once', () => {
    const lengths = new Map(readCorpus().map(({ id, sentences }) => [id, sentences.length]));
    for (const { id, sentence } of readTwice) expect(sentence, id).toBeLessThan(lengths.get(id) ?? 0);
    expect(new Set(readTwice.map(({ id, sentence }) => `${id}:${sentence}`)).size).toBe(200);
  });

  test('agrees with the first as far as the README says', () => {
    const readme = readFileSync(join(import.meta.dirname, '..', 'corpus', 'README.md'), 'utf8');
    for (const line of agreementTables(readTwice)) expect(readme).toContain(line);
  });
});
