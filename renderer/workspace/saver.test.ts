import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Envelope } from '../../shared/contract.ts';
import { createSaver, type SaveState } from './saver.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const done: Envelope<unknown> = { ok: true, value: {} };
const refused: Envelope<unknown> = {
  ok: false,
  failure: { code: 'not-saved', message: 'The disk is full.' },
};

function start() {
  const states: SaveState['kind'][] = [];
  return { states, saver: createSaver(({ kind }) => states.push(kind)) };
}

test('writes only the newest of several changes to one thing', async () => {
  const { saver } = start();
  const written: string[] = [];
  for (const value of ['a', 'b', 'c']) {
    saver.schedule('draft', async () => {
      written.push(value);
      return done;
    });
  }
  await vi.advanceTimersByTimeAsync(300);
  expect(written).toEqual(['c']);
});

test('writes within 300 ms even while the changes go on', async () => {
  const { saver } = start();
  const write = vi.fn(async () => done);
  for (let i = 0; i < 6; i += 1) {
    saver.schedule('draft', write);
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(write).toHaveBeenCalled();
});

test('says “saved” only once the write is done', async () => {
  const { saver, states } = start();
  let finish: (result: Envelope<unknown>) => void = () => undefined;
  saver.schedule('draft', () => new Promise((resolve) => (finish = resolve)));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(states).toEqual(['saving']);
  finish(done);
  await vi.advanceTimersByTimeAsync(0);
  expect(states).toEqual(['saving', 'saved']);
});

test('keeps what could not be written and tries again', async () => {
  const { saver, states } = start();
  const write = vi.fn(async (): Promise<Envelope<unknown>> => done).mockResolvedValueOnce(refused);
  saver.schedule('draft', write);
  await vi.advanceTimersByTimeAsync(300);
  expect(states.at(-1)).toBe('failed');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(states.at(-1)).toBe('saved');
  expect(write).toHaveBeenCalledTimes(2);
});

test('does not write an older value over one that changed meanwhile', async () => {
  const { saver } = start();
  const written: string[] = [];
  saver.schedule('draft', async () => {
    saver.schedule('draft', async () => {
      written.push('new');
      return done;
    });
    return refused;
  });
  await vi.advanceTimersByTimeAsync(6_000);
  expect(written).toEqual(['new']);
});

test('does not lose a change made while another thing is being written', async () => {
  const { saver } = start();
  const written: string[] = [];
  const writing = (value: string) => async () => {
    written.push(value);
    return done;
  };
  saver.schedule('profile', async () => {
    saver.schedule('draft', writing('new'));
    return done;
  });
  saver.schedule('draft', writing('old'));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(written).toEqual(['new']);
});

test('tries again when the host gave no answer at all', async () => {
  const { saver, states } = start();
  const write = vi.fn(async () => done).mockRejectedValueOnce(new Error('reply was never sent'));
  saver.schedule('draft', write);
  await vi.advanceTimersByTimeAsync(300);
  expect(states.at(-1)).toBe('failed');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(states.at(-1)).toBe('saved');
});

test('flush writes at once', async () => {
  const { saver } = start();
  const write = vi.fn(async () => done);
  saver.schedule('draft', write);
  await saver.flush();
  expect(write).toHaveBeenCalledOnce();
});

test('flush leaves nothing to be done later', async () => {
  const { saver } = start();
  saver.schedule('draft', async () => done);
  await saver.flush();
  expect(vi.getTimerCount()).toBe(0);
});

test('flush waits for what is being written already', async () => {
  const { saver } = start();
  let finish: (result: Envelope<unknown>) => void = () => undefined;
  saver.schedule('draft', () => new Promise((resolve) => (finish = resolve)));
  void saver.flush();
  let isFlushed = false;
  const second = saver.flush().then(() => {
    isFlushed = true;
  });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(isFlushed).toBe(false);
  finish(done);
  await second;
  expect(isFlushed).toBe(true);
});

test('does not say “saved” while a newer change still waits', async () => {
  const { saver, states } = start();
  const statesAtWriting: (string | undefined)[] = [];
  saver.schedule('profile', async () => {
    saver.schedule('draft', async () => {
      statesAtWriting.push(...states);
      return done;
    });
    return done;
  });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(statesAtWriting).toEqual(['saving', 'saving']);
  expect(states.at(-1)).toBe('saved');
});

test('says that the host did not answer', async () => {
  const { saver } = start();
  saver.schedule('draft', async () => {
    throw new Error('reply was never sent');
  });
  expect(await saver.flush()).toContain('did not answer');
});

test('flush tells why something could not be written, and holds on to it', async () => {
  const { saver } = start();
  saver.schedule('draft', async () => refused);
  expect(await saver.flush()).toBe('The disk is full.');
  expect(saver.hasUnsaved()).toBe(true);
});

test('flush also writes what changes while it writes', async () => {
  const { saver } = start();
  const written: string[] = [];
  saver.schedule('draft', async () => {
    saver.schedule('draft', async () => {
      written.push('new');
      return done;
    });
    return done;
  });
  expect(await saver.flush()).toBeNull();
  expect(written).toEqual(['new']);
  expect(saver.hasUnsaved()).toBe(false);
});

test('never writes two values of one thing at once, however many ask', async () => {
  const { saver } = start();
  let isWriting = false;
  const write = async (): Promise<Envelope<unknown>> => {
    expect(isWriting).toBe(false);
    isWriting = true;
    await new Promise((resolve) => setTimeout(resolve, 10));
    isWriting = false;
    return done;
  };
  const flushes: Promise<string | null>[] = [];
  for (let i = 0; i < 5; i += 1) {
    saver.schedule('draft', write);
    flushes.push(saver.flush(), saver.flush());
    await vi.advanceTimersByTimeAsync(5);
  }
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await Promise.all(flushes)).toEqual(Array(10).fill(null));
  expect(saver.hasUnsaved()).toBe(false);
});

test('has nothing unsaved before the first change, and something until the write is done', async () => {
  const { saver } = start();
  expect(saver.hasUnsaved()).toBe(false);
  let finish: (result: Envelope<unknown>) => void = () => undefined;
  saver.schedule('draft', () => new Promise((resolve) => (finish = resolve)));
  expect(saver.hasUnsaved()).toBe(true);
  const flush = saver.flush();
  expect(saver.hasUnsaved()).toBe(true);
  finish(done);
  await flush;
  expect(saver.hasUnsaved()).toBe(false);
});
