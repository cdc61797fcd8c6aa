/** Passphrases that cost nothing in tests of what becomes of a key, not of the time a guess takes. */
import type * as Crypto from 'node:crypto';

/** The module with hardly any work for each guess, whatever work is asked for; for `vi.mock`. */
export const cheaply = (real: typeof Crypto): typeof Crypto => ({
  ...real,
  scrypt: ((secret, salt, length, _cost, done) =>
    real.scrypt(secret, salt, length, { N: 2 }, done)) as typeof Crypto.scrypt,
});
