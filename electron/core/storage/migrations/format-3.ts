/**
 * From format 2 to 3: the checksum covers format and sequence too, so that a damaged number is noticed. The data stay as
 * they are; each document is written anew with the new checksum.
 */
import type { Migration } from './migration.ts';

export const toFormat3: Migration = {
  spreads: null,
  migrate: (name, data) => new Map([[name, data]]),
};
