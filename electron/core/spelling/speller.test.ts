import { EventEmitter } from 'node:events';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { silentLog } from '../log.ts';
import { spellingInSources } from './files.ts';
import { createSpeller, idleTime, type Speller } from './speller.ts';
import { type SpellingQuestion, startThread } from './thread.ts';

class Thread extends EventEmitter {
  readonly asked: SpellingQuestion[] = [];
  readonly terminate = vi.fn();
  postMessage(question: SpellingQuestion) {
    this.asked.push(question);
  }
  answer(index: number) {
    this.emit('message', { id: this.asked[index]?.id, marks: [[]] });
  }
}

describe('the thread that checks spelling', () => {
  let threads: Thread[];
  let speller: Speller;
  const error = vi.fn();
  beforeEach(() => {
    vi.useFakeTimers();
    threads = [];
    error.mockReset();
    const start = () => {
      const thread = new Thread();
      threads.push(thread);
      return thread;
    };
    speller = createSpeller(start, { ...silentLog, error });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is started with the first question and serves the next ones', async () => {
    expect(threads).toHaveLength(0);
    const first = speller.check(['one'], 'any');
    const second = speller.check(['two'], 'british');
    expect(threads[0]?.asked.map(({ texts, dialect }) => [texts, dialect])).toEqual([
      [['one'], 'any'],
      [['two'], 'british'],
    ]);
    threads[0]?.answer(0);
    threads[0]?.answer(1);
    expect(await Promise.all([first, second])).toEqual([[[]], [[]]]);
    expect(threads).toHaveLength(1);
  });

  it('is ended when nobody asked for a while, and started anew with the next question', async () => {
    const first = speller.check(['one'], 'any');
    threads[0]?.answer(0);
    await first;
    vi.advanceTimersByTime(idleTime - 1);
    expect(threads[0]?.terminate).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(threads[0]?.terminate).toHaveBeenCalledOnce();
    void speller.check(['two'], 'any').catch(() => undefined);
    expect(threads).toHaveLength(2);
  });

  it('is not ended while a question waits, however long', async () => {
    const first = speller.check(['one'], 'any');
    void speller.check(['two'], 'any').catch(() => undefined);
    threads[0]?.answer(0);
    await first;
    vi.advanceTimersByTime(idleTime * 2);
    expect(threads[0]?.terminate).not.toHaveBeenCalled();
  });

  it('begins to count the idle time anew with every question', async () => {
    for (const index of [0, 1]) {
      const asked = speller.check(['words'], 'any');
      threads[0]?.answer(index);
      await asked;
      vi.advanceTimersByTime(idleTime - 1);
    }
    expect(threads[0]?.terminate).not.toHaveBeenCalled();
  });

  it('refuses who waits when it fails, says so in the log, and is started anew', async () => {
    const lost = speller.check(['one'], 'any');
    threads[0]?.emit('error', new Error('unreachable'));
    threads[0]?.emit('exit');
    await expect(lost).rejects.toMatchObject({ failure: { code: 'unavailable' } });
    expect(error).toHaveBeenCalledOnce();
    const next = speller.check(['two'], 'any');
    expect(threads).toHaveLength(2);
    threads[1]?.answer(0);
    expect(await next).toEqual([[]]);
  });

  it('leaves its successor alone when it ends late', async () => {
    const lost = speller.check(['one'], 'any');
    threads[0]?.emit('error', new Error('unreachable'));
    await expect(lost).rejects.toThrow();
    const next = speller.check(['two'], 'any');
    threads[0]?.emit('exit');
    threads[1]?.answer(0);
    expect(await next).toEqual([[]]);
    expect(threads).toHaveLength(2);
  });

  it('is ended when the app closes, whether it was started or not', async () => {
    speller.close();
    const lost = speller.check(['one'], 'any');
    speller.close();
    expect(threads[0]?.terminate).toHaveBeenCalledOnce();
    await expect(lost).rejects.toMatchObject({ failure: { code: 'unavailable' } });
  });
});

describe('the checker in its thread', () => {
  const speller = createSpeller(() => startThread(spellingInSources), silentLog);
  afterAll(() => speller.close());
  const wordsIn = async (text: string, dialect: Parameters<Speller['check']>[1] = 'any') => {
    const [marks = []] = await speller.check([text], dialect);
    return marks.map(({ start, end }) => text.slice(start, end));
  };

  it('marks a typo where it is, with what was meant', async () => {
    expect(await speller.check(['Fine.', 'I read your diferent post.'], 'any')).toEqual([
      [],
      [
        {
          start: 12,
          end: 20,
          message: '“diferent” may be misspelt.',
          suggestions: ['different'],
          word: 'diferent',
        },
      ],
    ]);
  });

  it('counts as the page does, behind an emoji too', async () => {
    expect(await wordsIn('Thanks 👍🏽 for the the diferent post.')).toEqual(['the the', 'diferent']);
  });

  it('marks grammar that is wrong in every English', async () => {
    expect(await wordsIn('I need a internship since two years, and i could of asked.')).toEqual([
      'a',
      'since two years',
      'i',
      'could of',
    ]);
    const [[mark] = []] = await speller.check(['I look forward to to meeting you.'], 'any');
    expect(mark).toMatchObject({ word: null, suggestions: expect.arrayContaining([expect.any(String)]) });
  });

  it('leaves names, trades and other languages in peace', async () => {
    const text =
      'Hi Thandeka, your talk in Ouagadougou on teff and paneer made me rethink @shedfan’s kolam. Saoirse';
    expect(await wordsIn(text)).toEqual([]);
    expect(await wordsIn('Ich habe Ihren Vortrag gehört und würde gern mehr über die Bälge wissen.')).toEqual(
      [],
    );
  });

  it('knows the spellings of every English, and of one alone where one was chosen', async () => {
    const text = 'My favorite colour is gray, said the neighbour at the center.';
    expect(await wordsIn(text)).toEqual([]);
    expect(await wordsIn(text, 'british')).toEqual(['favorite', 'gray', 'center']);
    expect(await wordsIn(text, 'american')).toEqual(['colour', 'neighbour']);
  });

  it('leaves words of a trade in peace that are rare, but used', async () => {
    const text =
      'Your salvia, the heddle, artics on the A1 and a stocking stuffer; it was reroofed, and I am repping.';
    expect(await wordsIn(text)).toEqual([]);
    expect(await wordsIn('Is there wifi, paneer and a thosai?')).toEqual([]);
  });

  it('finds what was meant first, the usual word before the rare one', async () => {
    const first = async (text: string) =>
      (await speller.check([text], 'any'))[0]?.map(({ suggestions }) => suggestions[0]);
    expect(await first('I am comming to speek of bussiness, wich I definetly recieved.')).toEqual([
      'coming',
      'speak',
      'business',
      'which',
      'definitely',
      'received',
    ]);
    expect(await first('Im sure you cant, and your welcome to say its a pity, then.')).toEqual([
      "I'm",
      "can't",
      "you're",
      "it's",
    ]);
  });

  it('does not stumble over an empty text or one without words', async () => {
    expect(await speller.check(['', '   ', '…', '12:30'], 'indian')).toEqual([[], [], [], []]);
  });
});
