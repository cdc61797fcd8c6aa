import { expect, test } from 'vitest';
import { readMessage } from '../../shared/coach/coach.ts';
import { english } from '../support/english.ts';
import { englishPack } from '../support/english-pack.ts';
import { readCorpus } from './corpus-set.ts';
import { corpusMessages } from './fitting/corpus-messages.ts';
import { rewordings } from './rewording.ts';

const howMany = 40;
const mostMoved = 0.03;

test('a rewording without change of sense moves hardly a verdict', () => {
  const entries = readCorpus();
  const every = Math.floor(entries.length / howMany);
  const some = entries.filter((_, at) => at % every === 0).slice(0, howMany);
  const verdicts = corpusMessages(some, english)
    .filter(({ isFilled }) => !isFilled)
    .flatMap(({ input, entry }) => {
      const verdictOf = (text: string) =>
        readMessage({ ...input, languagePack: englishPack, text, limit: Number.MAX_SAFE_INTEGER }).verdict
          .kind;
      const was = verdictOf(input.text);
      return rewordings
        .map(({ name, reword }) => ({ name, text: reword(input.text) }))
        .filter(({ text }) => text !== input.text)
        .map(({ name, text }) => ({ id: entry.id, name, isMoved: verdictOf(text) !== was }));
    });
  expect(new Set(verdicts.map(({ name }) => name)).size).toBe(rewordings.length);
  expect(verdicts.length).toBeGreaterThan(150);
  const moved = verdicts.filter(({ isMoved }) => isMoved);
  expect(moved.length / verdicts.length, JSON.stringify(moved)).toBeLessThanOrEqual(mostMoved);
});
