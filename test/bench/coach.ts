/** One reading of a message by the coach, beside well-known prose linters on the same texts in the same run. */
import { retext } from 'retext';
import retextReadability from 'retext-readability';
import writeGood from 'write-good';
import { readMessage } from '../../shared/coach/coach.ts';
import type { CoachInput } from '../../shared/coach/coach-types.ts';
import { type PreparedHistory, prepareHistory } from '../../shared/coach/history.ts';
import { readCorpus, textOf } from '../coach/corpus-set.ts';
import { corpusMessages } from '../coach/fitting/corpus-messages.ts';
import { englishPack } from '../support/english-pack.ts';
import { type Figure, spread } from './figures.ts';

const characters = 300;
const people = 1_000;
const messagesEach = 5;
const keystrokes = 1_000;
const warmUp = 300;

const corpus = readCorpus();

/** Messages of about the length that counts, as they stand after one more key at their end. */
function typed(history: PreparedHistory): readonly CoachInput[] {
  const long = corpusMessages(corpus, englishPack)
    .filter(({ isFilled, input }) => isFilled && input.text.length >= characters)
    .map(({ input }) => input);
  return Array.from({ length: keystrokes }, (_, key) => {
    const input = long[key % long.length];
    if (input === undefined) throw new Error('There is no message to read.');
    const end = characters - 20 + (Math.floor(key / long.length) % 20);
    return { ...input, text: input.text.slice(0, end), languagePack: englishPack, history };
  });
}

/** Earlier messages that share much with the texts, which is the dearest case for comparing them. */
function manyPeople() {
  return Array.from({ length: people }, (_, person) => ({
    id: `person-${person}`,
    name: `Person${person} Sample`,
    callThem: '',
    messages: Array.from({ length: messagesEach }, (_, turn) => {
      const entry = corpus[(person * messagesEach + turn) % corpus.length];
      const text = entry === undefined ? '' : textOf(entry);
      return {
        id: `message-${person}-${turn}`,
        at: '2026-01-01T09:00:00.000Z',
        direction: 'to-them' as const,
        purpose: 'connection-request' as const,
        channel: 'email' as const,
        templateId: null,
        text: `${text} It is message ${turn} of ${person}.`,
      };
    }),
  }));
}

/** Milliseconds for each item, after enough of them to warm the code. */
function timeEach<T>(items: readonly T[], read: (item: T) => unknown): readonly number[] {
  for (const item of items.slice(0, warmUp)) read(item);
  return items.map((item) => {
    const began = performance.now();
    read(item);
    return performance.now() - began;
  });
}

/** The coach's aims are 4 ms in the median and 8 ms at the 99th percentile, so that it keeps up with every key. */
export async function measureCoach(): Promise<readonly Figure[]> {
  const everyone = manyPeople();
  const began = performance.now();
  const history = prepareHistory(everyone);
  const prepared = performance.now() - began;
  const inputs = typed(history);
  const texts = inputs.map(({ text }) => text);
  const readability = retext().use(retextReadability);
  return [
    {
      what: `${people * messagesEach} earlier messages prepared, once`,
      value: prepared,
      unit: 'ms',
      aim: null,
    },
    ...spread(`coach reads ${characters} characters`, timeEach(inputs, readMessage), { median: 4, p99: 8 }),
    ...spread('  the same texts by write-good', timeEach(texts, writeGood)),
    ...spread(
      '  the same texts by retext-readability',
      timeEach(texts, (text) => readability.processSync(text)),
    ),
  ];
}
