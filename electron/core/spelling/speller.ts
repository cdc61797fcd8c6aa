/**
 * Checks spelling in a thread of its own, so that nothing else ever waits for it: started with the first question, and
 * ended when none came for a while, since it holds more than 300 MB.
 */
import type { Dialect } from '../../../shared/spelling/dialects.ts';
import type { SpellingMark } from '../../../shared/spelling/spelling-mark.ts';
import type { Log } from '../log.ts';
import { Refusal } from '../refusal.ts';
import type { SpellingAnswer, SpellingQuestion } from './thread.ts';

/** How long the thread waits for another question, in milliseconds. */
export const idleTime = 5 * 60_000;

type Marks = readonly (readonly SpellingMark[])[];

/** What is needed of a `Worker`. */
export type SpellingThread = {
  readonly postMessage: (question: SpellingQuestion) => void;
  readonly terminate: () => unknown;
  readonly on: {
    (event: 'message', listener: (answer: SpellingAnswer) => void): unknown;
    (event: 'error', listener: (error: unknown) => void): unknown;
    (event: 'exit', listener: () => void): unknown;
  };
};

export type Speller = {
  /**
   * The marks in each of `texts`, in their order. Questions are answered one after the other.
   * Rejects with a Refusal where the thread ended over it; the next question starts it anew.
   */
  readonly check: (texts: readonly string[], dialect: Dialect) => Promise<Marks>;
  /** Ends the thread. Whoever still waits is refused. */
  readonly close: () => void;
};

type Waiting = { readonly resolve: (marks: Marks) => void; readonly reject: (reason: Refusal) => void };

/** A thread with the questions that it has not answered yet. */
type Running = { readonly thread: SpellingThread; readonly waiting: Map<number, Waiting> };

/** @param start starts the thread, as `startThread` does */
export function createSpeller(start: () => SpellingThread, log: Log): Speller {
  let running: Running | null = null;
  let idle: NodeJS.Timeout | undefined;
  let lastId = 0;

  function end({ thread, waiting }: Running) {
    if (running?.thread === thread) running = null;
    for (const { reject } of waiting.values()) {
      reject(
        new Refusal('unavailable', 'The spelling check ended. It starts again with what you write next.'),
      );
    }
    waiting.clear();
  }

  function begin(): Running {
    const thread = start();
    const begun: Running = { thread, waiting: new Map() };
    thread.on('message', ({ id, marks }) => {
      begun.waiting.get(id)?.resolve(marks);
      begun.waiting.delete(id);
      restAfterwards();
    });
    thread.on('error', (error) => {
      log.error('the spelling check failed', error);
      end(begun);
    });
    thread.on('exit', () => end(begun));
    return begun;
  }

  function close() {
    clearTimeout(idle);
    if (running === null) return;
    const { thread } = running;
    end(running);
    thread.terminate();
  }

  function restAfterwards() {
    clearTimeout(idle);
    if (running === null || running.waiting.size > 0) return;
    idle = setTimeout(close, idleTime);
    idle.unref();
  }

  return {
    check: (texts, dialect) => {
      clearTimeout(idle);
      running ??= begin();
      const { thread, waiting } = running;
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        thread.postMessage({ id, texts, dialect });
      });
    },
    close,
  };
}
