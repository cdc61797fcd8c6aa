import { describe, expect, test } from 'vitest';
import { channels, countCharacters } from '../../shared/channels.ts';
import { readMessage } from '../../shared/coach/coach.ts';
import weights from '../../shared/coach/languages/en/weights.json' with { type: 'json' };
import { englishPack } from '../support/english-pack.ts';
import { stride } from '../support/property-runs.ts';
import { corpusChecksum, readCorpus, textOf } from './corpus-set.ts';
import { precisionAndRecall, takenFor } from './figures.ts';
import { corpusInputs } from './fitting/corpus-messages.ts';

const entries = readCorpus();

describe('the corpus', () => {
  test('holds enough messages of enough places, each once', () => {
    expect(entries.length).toBeGreaterThanOrEqual(900);
    expect(new Set(entries.map(({ origin }) => origin)).size).toBeGreaterThanOrEqual(250);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(new Set(entries.map(textOf)).size).toBe(entries.length);
  });

  test('holds good and bad within each milieu, so that none stands for a verdict', () => {
    for (const milieu of new Set(entries.map((entry) => entry.milieu))) {
      const some = entries.filter((entry) => entry.milieu === milieu);
      for (const kind of ['ready', 'nearly', 'blind'] as const) {
        const share = some.filter(({ verdict }) => verdict.empty === kind).length / some.length;
        expect(share, `${milieu}: ${kind}`).toBeGreaterThan(0.05);
      }
    }
  });

  test('keeps within what a note may hold', () => {
    for (const entry of entries.filter(({ channel }) => channels[channel].isNote)) {
      const { defaultLimit, counting } = channels[entry.channel];
      expect(countCharacters(textOf(entry), counting), entry.id).toBeLessThanOrEqual(defaultLimit);
    }
  });
});

test('the weights were fitted to this corpus: after a change of it, `npm run coach:fit`', () => {
  expect(weights.fittedOn).toBe(corpusChecksum());
});

describe('the coach, on messages it was fitted to', () => {
  const some = entries.filter((_, at) => at % stride(12) === 0);
  const readings = corpusInputs(some).map((message) => ({
    message,
    reading: readMessage({ ...message.input, languagePack: englishPack }),
  }));

  test('calls blind outreach what is, and little else', () => {
    const { precision, recall } = precisionAndRecall(readings, 'blind');
    expect(precision.right / precision.all).toBeGreaterThanOrEqual(0.95);
    expect(recall.right / recall.all).toBeGreaterThanOrEqual(0.9);
  });

  test('never calls it ready', () => {
    const { right, all } = takenFor(readings, (kind) => kind === 'blind', 'ready');
    expect(all).toBeGreaterThan(some.length / 4);
    expect(right / all).toBeLessThanOrEqual(0.02);
  });
});
