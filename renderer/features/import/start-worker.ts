/**
 * Starts the worker that reads files. Its program is fetched by the page, which holds it against its hash: of a worker’s
 * address a browser asks no hash, and whatever answered there in the host’s place would be handed the user’s files.
 */
import { integrityOf } from '../../integrity.ts';
import address from './import-worker.ts?worker&url';

/** What browsers that know the policy’s rule have; the compiler’s library does not list it yet. */
declare const trustedTypes:
  | {
      readonly createPolicy: (
        name: 'own-worker',
        rules: { readonly createScriptURL: () => string },
      ) => { readonly createScriptURL: (address: string) => string };
    }
  | undefined;

/** Where the program lies that the page holds, once it was fetched. */
let program: Promise<string> | undefined;
let ownAddress = address;

// Whatever it is asked for, it answers with this one address. The policy allows one of its name, so it is made once.
const policy =
  typeof trustedTypes === 'undefined'
    ? undefined
    : trustedTypes.createPolicy('own-worker', { createScriptURL: () => ownAddress });

async function fetchProgram(): Promise<string> {
  // From its sources it is many files, which find each other by their addresses.
  if (import.meta.env.DEV) return address;
  const response = await fetch(address, { integrity: integrityOf(address) });
  if (!response.ok) throw new Error('The program is not there.');
  return URL.createObjectURL(await response.blob());
}

async function programAddress(): Promise<string> {
  program ??= fetchProgram();
  try {
    return await program;
  } catch (error) {
    program = undefined;
    throw error;
  }
}

async function makeWorker(): Promise<Worker> {
  ownAddress = await programAddress();
  return new Worker(policy?.createScriptURL(ownAddress) ?? ownAddress, { type: 'module' });
}

/** A worker that waits for its first file. */
let waiting: Promise<Worker> | undefined;

/**
 * Has a worker at hand before the first file comes; what fails is tried once more then, and said.
 * @returns what ends the worker where no file came
 */
export function prepareWorker(): () => void {
  const made = makeWorker();
  waiting = made;
  const forget = () => {
    if (waiting === made) waiting = undefined;
  };
  // One that broke down is no use to the first file.
  made.then((worker) => worker.addEventListener('error', forget), forget);
  return () => {
    if (waiting !== made) return;
    forget();
    made.then(
      (worker) => worker.terminate(),
      () => undefined,
    );
  };
}

/** Rejects when its program cannot be had, or is not the one that belongs to this page. */
export function startWorker(): Promise<Worker> {
  const made = waiting ?? makeWorker();
  waiting = undefined;
  return made;
}
