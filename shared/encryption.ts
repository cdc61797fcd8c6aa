/** What the page and the host both know of encryption at rest. */

/** What keeps the key for the user, besides the recovery code: the system’s store, or a passphrase that they know. */
export const keyKeepers = ['system', 'passphrase'] as const;

export type KeyKeeper = (typeof keyKeepers)[number];

/** In characters. Four words chosen at random are longer. */
export const shortestPassphrase = 12;

/** In characters. */
export const longestPassphrase = 1_000;

/** Why `passphrase` is none to rely on, in a sentence; null for one that is long enough. */
export function passphraseProblem(passphrase: string): string | null {
  if (passphrase.trim().length >= shortestPassphrase) return null;
  return `Use at least ${shortestPassphrase} characters.`;
}
