/**
 * The thread that spelling is checked in. It is told where the dictionary lies; in the sources, it finds it itself.
 * A checker that failed is broken for good, so that the thread ends with it.
 */
// Stryker disable all: this runs in a thread of its own, and faults are planted in the tests' own thread only.
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { createChecker } from './checker.ts';
import { dictionaryName, type SpellingAnswer, type SpellingQuestion } from './thread.ts';

const port = parentPort;
if (port === null) throw new Error('This is no program of its own.');

const dictionary: string =
  workerData ?? fileURLToPath(new URL(dictionaryName, import.meta.resolve('harper.js/slimBinary')));
const checker = createChecker(dictionary);

port.on('message', async ({ id, texts, dialect }: SpellingQuestion) => {
  const marks = await (await checker).check(texts, dialect);
  port.postMessage({ id, marks } satisfies SpellingAnswer);
});
