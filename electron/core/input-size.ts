/** Measures what a page sent before anything else looks at it. */
import type { MethodName } from '../../shared/method-names.ts';

/** In UTF-16 units, counting every key and every text, and a few for every value. */
export const largestInput = 4_000_000;

/** As many people as there can be, with a name, an address and a few words of each. */
const largestBatch = 40_000_000;

const batches: ReadonlySet<string> = new Set<MethodName>([
  'changePeople',
  'gatherChange',
  'makeChange',
  'readExported',
]);

/** Whether what is sent with `method` may hold as much as an import brings. */
export function isBatch(method: string): boolean {
  return batches.has(method);
}

/** How large what a page sends with `method` may be. */
export function largestInputOf(method: MethodName): number {
  return isBatch(method) ? largestBatch : largestInput;
}

const costOfValue = 4;

/** How many fields one value may have, far more than any has: each that is not known costs time to be told apart. */
export const mostFields = 5_000;

/** True when `input` holds more than `most`. It stops there, and ends on a value that contains itself. */
export function isTooLarge(input: unknown, most = largestInput): boolean {
  let size = 0;
  const waiting: unknown[] = [input];
  while (waiting.length > 0) {
    const value = waiting.pop();
    size += costOfValue;
    if (typeof value === 'string') size += value.length;
    else if (ArrayBuffer.isView(value)) size += value.byteLength;
    else if (value instanceof ArrayBuffer) size += value.byteLength;
    else if (Array.isArray(value)) {
      if (value.length > most) return true;
      for (const item of value) waiting.push(item);
    } else if (typeof value === 'object' && value !== null) {
      const fields = Object.entries(value);
      if (fields.length > mostFields) return true;
      for (const [key, item] of fields) {
        size += key.length;
        waiting.push(item);
      }
    }
    if (size > most) return true;
  }
  return false;
}
