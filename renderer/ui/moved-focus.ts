/** Where a key moves the focus in a menu. */

/**
 * The place among `count` items that `key` leads to from `current` (-1 for none), going round at both ends; null for a key
 * that moves nothing.
 */
export function focusMoved(key: string, current: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowDown') return (current + 1) % count;
  if (key === 'ArrowUp') return current <= 0 ? count - 1 : current - 1;
  return null;
}
