import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withChanges, withoutDefaults } from './unchanged.ts';

describe('what is written after a change', () => {
  test('is the raw data where nothing changed, unknown fields and all', () => {
    const raw = { id: 'a', later: { deep: [1] } };
    expect(withChanges(raw, { id: 'a', name: '' }, { id: 'a', name: '' })).toBe(raw);
  });

  test('has the changed field, and beside it what the page never saw', () => {
    const raw = { id: 'a', stage: 'of-another-version', later: 1 };
    const before = { id: 'a', stage: 'idea', name: '' };
    expect(withChanges(raw, before, { ...before, name: 'Dana' })).toEqual({ ...raw, name: 'Dana' });
    expect(withChanges(raw, before, { ...before, stage: 'met' })).toEqual({
      id: 'a',
      stage: 'met',
      later: 1,
    });
  });

  test('leaves out a missing field that still has its default', () => {
    expect(withChanges({ a: 1 }, { a: 1, b: '' }, { a: 2, b: '' })).toEqual({ a: 2 });
    const named = { constructor: 'x', toString: 'y' };
    expect(withChanges({ a: 1 }, { a: 1, ...named }, { a: 2, ...named })).toStrictEqual({ a: 2 });
  });

  test('does not bring back an entry that the user removed', () => {
    const raw = { values: { meal: 'soup', drink: 'tea' } };
    expect(withChanges(raw, raw, { values: { meal: 'soup' } })).toEqual({ values: { meal: 'soup' } });
  });

  test('finds the entries of a list by their id or name wherever they moved to', () => {
    const raw = [{ id: 'a', later: 1 }, { id: 'b', later: 2 }, { name: 'c', later: 3 }, 'text'];
    const before = [{ id: 'a', text: '' }, { id: 'b', text: '' }, { name: 'c', text: '' }, 'text'];
    const after = [{ name: 'c', text: 'x' }, { id: 'new', text: '' }, { id: 'b', text: '' }, 'other'];
    expect(withChanges(raw, before, after)).toEqual([
      { name: 'c', later: 3, text: 'x' },
      { id: 'new', text: '' },
      { id: 'b', later: 2 },
      'other',
    ]);
  });

  test('is the new value where the old one was of another kind', () => {
    expect(withChanges({ sent: null }, { sent: null }, { sent: { at: 'now' } })).toEqual({
      sent: { at: 'now' },
    });
    expect(withChanges({ sent: { at: 'now', later: 1 } }, { sent: { at: 'now' } }, { sent: null })).toEqual({
      sent: null,
    });
    expect(withChanges([1], [1], { a: 1 })).toEqual({ a: 1 });
    expect(withChanges({ a: 1 }, { a: 1 }, [1])).toEqual([1]);
  });

  test('is the new value where what lies on the disk is of another kind than what was read from it', () => {
    expect(withChanges('sepia', { a: 1 }, { a: 2 })).toEqual({ a: 2 });
    expect(withChanges({ later: 1 }, 'system', { a: 2 })).toEqual({ a: 2 });
    expect(withChanges({ later: 1 }, { a: 1 }, 'dark')).toBe('dark');
    const ids = [{ id: 'a', text: '' }];
    const more = [...ids, { id: 'b', text: '' }];
    expect(withChanges('none', ids, more)).toEqual(more);
    expect(withChanges({ later: 1 }, ids, more)).toEqual(more);
    expect(withChanges(ids, 'none', more)).toEqual(more);
    expect(withChanges(ids, ids, { a: 1 })).toEqual({ a: 1 });
  });

  test('is the new entry where an entry of a list has neither id nor name', () => {
    const before = [{ text: 'a' }, 'one', { text: 'b' }];
    const raw = [{ text: 'a', later: 1 }, 'one', { text: 'b', later: 2 }];
    const after = [{ text: 'c' }, 'two'];
    expect(withChanges(raw, before, after)).toEqual(after);
  });

  test('is exactly the new value where the old one was known completely', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        const [known, next]: unknown[] = JSON.parse(JSON.stringify([before, after]));
        expect(withChanges(known, known, next)).toEqual(next);
      }),
    );
  });

  test('keeps a field named __proto__ a field', () => {
    const raw: unknown = JSON.parse('{"id":"a","__proto__":{"later":1}}');
    const written = withChanges(raw, { id: 'a', name: '' }, { id: 'a', name: 'Dana' });
    expect(JSON.stringify(written)).toBe('{"id":"a","__proto__":{"later":1},"name":"Dana"}');
  });
});

describe('data without defaults', () => {
  test('hold what differs at any depth, and what no default is known for', () => {
    const defaults = { appearance: 'system', limits: { email: 20_000, note: 200 }, off: [] };
    const data = { appearance: 'system', limits: { email: 7, note: 200 }, off: ['a'], later: 1 };
    expect(withoutDefaults(data, defaults)).toEqual({ limits: { email: 7 }, off: ['a'], later: 1 });
    expect(withoutDefaults({ ...data, limits: { note: 200 } }, defaults)).toEqual({ off: ['a'], later: 1 });
    expect(withoutDefaults(defaults, defaults)).toEqual({});
  });

  test('are themselves where they are no fields', () => {
    expect(withoutDefaults([1], {})).toEqual([1]);
    expect(withoutDefaults({ a: { b: 1 } }, { a: 1 })).toEqual({ a: { b: 1 } });
    expect(withoutDefaults({ a: 1 }, { a: { b: 1 } })).toEqual({ a: 1 });
  });
});
