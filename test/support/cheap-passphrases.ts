/** Passphrases that cost as little as they may in tests of what becomes of a key, not of the time a guess takes. */
import type * as Passphrases from '../../electron/core/encryption/passphrase.ts';

/** As much work as the schema allows at least. */
const cheapest = { costBits: 14, blocks: 8, lanes: 1 };

/** The module with keys wrapped cheaply; for `vi.mock`. */
export const cheaply = (real: typeof Passphrases): typeof Passphrases => ({
  ...real,
  wrapKey: (key, passphrase) => real.wrapKey(key, passphrase, cheapest),
});
