/** Encryption at rest: what opens the data, and turning it on and off. */
import { contract } from '../../../shared/contract.ts';
import { route } from '../dispatcher.ts';
import type { Encryption } from '../encryption/encryption.ts';

/** What the application does around a change: the documents are open in it, and nobody else may write them. */
export type Reopening = {
  /** Opens the data unless they are open, or still locked. */
  readonly openUnlocked: () => void;
  /** Calls `change` once nothing is under way, and opens the data anew when it has returned. Rejects with what it throws. */
  readonly reopenAfter: (change: () => void) => Promise<void>;
};

export function encryptionRoutes(encryption: Encryption, { openUnlocked, reopenAfter }: Reopening) {
  async function turn(change: () => void) {
    await reopenAfter(change);
    await encryption.convertCopies();
    return encryption.state();
  }

  return {
    readEncryption: route(contract.readEncryption, () => {
      encryption.tryAgain();
      openUnlocked();
      return encryption.state();
    }),
    unlock: route(contract.unlock, async ({ secret }) => {
      await encryption.unlock(secret);
      openUnlocked();
      return {};
    }),
    prepareEncryption: route(contract.prepareEncryption, async ({ passphrase }) => ({
      recoveryCode: await encryption.prepare(passphrase),
    })),
    turnOnEncryption: route(contract.turnOnEncryption, ({ recoveryCode }) =>
      turn(() => encryption.turnOn(recoveryCode)),
    ),
    turnOffEncryption: route(contract.turnOffEncryption, () => turn(encryption.turnOff)),
  };
}
