import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createQuickKeys } from './quick-keys.ts';

/** What the system has given out, by keys in its spelling. */
let given: Map<string, () => void>;
const act = vi.fn();
beforeEach(() => {
  given = new Map();
  act.mockReset();
});

const shortcuts = {
  register: (keys: string, callback: () => void) => {
    if (given.has(keys)) return false;
    given.set(keys, callback);
    return true;
  },
  unregister: (keys: string) => {
    if (!given.delete(keys)) throw new Error(`${keys} were never given.`);
  },
};

const create = () => createQuickKeys(shortcuts, false, act);

describe('the keys of the quick note', () => {
  it('are none until some are taken, and then do what they are for', () => {
    const keys = create();
    expect(given.size).toBe(0);
    expect(keys.take('Ctrl+Shift+Space')).toBeNull();
    given.get('Control+Shift+Space')?.();
    expect(act).toHaveBeenCalledOnce();
  });

  it('are taken once, however often they are asked for', () => {
    const keys = create();
    keys.take('Ctrl+Shift+Space');
    expect(keys.take('Ctrl+Shift+Space')).toBeNull();
    expect([...given.keys()]).toEqual(['Control+Shift+Space']);
  });

  it('give the ones before back when others are taken, or none', () => {
    const keys = create();
    keys.take('Ctrl+Shift+Space');
    keys.take('Ctrl+Shift+F9');
    expect([...given.keys()]).toEqual(['Control+Shift+F9']);
    expect(keys.take('')).toBeNull();
    expect(given.size).toBe(0);
    expect(keys.take('')).toBeNull();
  });

  it('stay as they are when another program has the wanted ones, which is said', () => {
    given.set('Control+Shift+F9', () => undefined);
    const keys = create();
    keys.take('Ctrl+Shift+Space');
    expect(keys.take('Ctrl+Shift+F9')).toContain('Another program');
    expect(given.get('Control+Shift+Space')).toBe(act);
  });

  it('can be tried again once the other program has given them up', () => {
    given.set('Control+Shift+F9', () => undefined);
    const keys = create();
    expect(keys.take('Ctrl+Shift+F9')).toContain('Another program');
    given.clear();
    expect(keys.take('Ctrl+Shift+F9')).toBeNull();
  });

  it('ask the system only for what may be taken', () => {
    expect(create().take('Ctrl+C')).toContain('Hold two keys');
    expect(given.size).toBe(0);
  });
});
