/** Measures what a page sent before anything else looks at it. */

/** In UTF-16 units, counting every key and every text, and a few for every value. */
export const largestInput = 4_000_000;

const costOfValue = 4;

/** True when `input` holds more than `largestInput`. It stops there, and ends on a value that contains itself. */
export function isTooLarge(input: unknown): boolean {
  let size = 0;
  const waiting: unknown[] = [input];
  while (waiting.length > 0) {
    const value = waiting.pop();
    size += costOfValue;
    if (typeof value === 'string') size += value.length;
    else if (ArrayBuffer.isView(value)) size += value.byteLength;
    else if (value instanceof ArrayBuffer) size += value.byteLength;
    else if (Array.isArray(value)) {
      if (value.length > largestInput) return true;
      for (const item of value) waiting.push(item);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        size += key.length;
        waiting.push(item);
      }
    }
    if (size > largestInput) return true;
  }
  return false;
}
