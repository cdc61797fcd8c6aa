/** Starts the worker that reads files: the one address that the page’s policy lets it take for that of a script. */
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

// Whatever it is asked for, it answers with this one address. The policy allows one of its name, so it is made once.
const policy =
  typeof trustedTypes === 'undefined'
    ? undefined
    : trustedTypes.createPolicy('own-worker', { createScriptURL: () => address });

export function startWorker(): Worker {
  return new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
}
