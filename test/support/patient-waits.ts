/**
 * Runs before each file of tests: what a test waits for may take nearly as long as the test itself. The runner's own
 * second says how busy a processor is, not whether it comes.
 */
import { vi } from 'vitest';

const patience = 50_000;

// Files of one thread share the runner's object, which is made patient once.
const mark = Symbol.for('common-ground: patient');
if (!(mark in vi)) {
  const { waitFor } = vi;
  const patiently: typeof waitFor = (callback, options = {}) =>
    waitFor(callback, typeof options === 'number' ? options : { timeout: patience, ...options });
  Object.assign(vi, { [mark]: true, waitFor: patiently });
}
