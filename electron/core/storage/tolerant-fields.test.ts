/** What a reader makes of a field that is missing, of another version, or wrong, by the kind of the field. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { tolerantReader } from './tolerant.ts';

/** What is read as the field `field` of a record that holds `data`; `unreadable` where the whole record is not. */
function readField(schema: z.ZodType, data: object, defaults?: object): unknown {
  const record = z.strictObject({ field: schema });
  const read = tolerantReader<{ field: unknown }>(record, defaults as { field: unknown } | undefined)(data);
  return read === null ? 'unreadable' : read.value.field;
}

const choice = z.enum(['rose', 'ivy']);

describe('a field that is missing', () => {
  test.each([
    ['a text', z.string(), ''],
    ['a moment', z.iso.datetime(), '1970-01-01T00:00:00.000Z'],
    ['a switch', z.boolean(), false],
    ['a list', z.array(z.string()), []],
    ['a list that is not changed', z.array(z.string()).readonly(), []],
    ['a choice', choice, 'rose'],
    ['a choice that may be none', choice.nullable(), null],
    ['a table', z.record(z.string(), z.int()), {}],
    ['an object', z.strictObject({ text: z.string(), list: z.array(z.int()) }), { text: '', list: [] }],
    ['a text with a default', z.string().default('moss'), 'moss'],
  ])('is empty in the way of its kind: %s', (_kind, schema, empty) => {
    expect(readField(schema, {})).toEqual(empty);
  });

  test.each([
    ['a number', z.int()],
    ['a text that must not be empty', z.string().min(1).max(5)],
  ])('has no value where there is none of its kind: %s', (_kind, schema) => {
    expect(readField(schema, {})).toBe('unreadable');
  });

  test('has the default that the reader was given, at any depth', () => {
    const schema = z.strictObject({ text: z.string(), count: z.int() });
    expect(readField(schema, {}, { field: { text: 'moss', count: 4 } })).toEqual({ text: 'moss', count: 4 });
    expect(readField(schema, { field: { count: 7 } }, { field: { text: 'moss', count: 4 } })).toEqual({
      text: 'moss',
      count: 7,
    });
    expect(readField(z.int(), {}, { field: 3 })).toBe(3);
    expect(readField(z.strictObject({ text: z.string() }), { field: {} }, { field: {} })).toEqual({
      text: '',
    });
  });
});

describe('a choice of another version', () => {
  test.each([
    ['by itself', choice, 'fern', 'rose'],
    ['where it may be none', choice.nullable(), 'fern', null],
    ['where it does not change', choice.readonly(), 'fern', 'rose'],
    ['where it has a default', choice.default('ivy'), 'fern', 'ivy'],
    ['in a list', z.array(choice), ['ivy', 'fern'], ['ivy', 'rose']],
    ['in a table', z.record(z.string(), choice), { a: 'ivy', b: 'fern' }, { a: 'ivy', b: 'rose' }],
    ['in an object', z.strictObject({ plant: choice }), { plant: 'fern' }, { plant: 'rose' }],
  ])('reads as the default: %s', (_where, schema, field, expected) => {
    expect(readField(schema, { field })).toEqual(expected);
  });

  test('reads as the default that the reader was given', () => {
    expect(readField(choice, { field: 'fern' }, { field: 'ivy' })).toBe('ivy');
  });
});

describe('a table with a fixed set of names', () => {
  const limits = z.record(choice, z.int().min(1));
  const defaults = { field: { rose: 10, ivy: 20 } };

  test('has each of them, and no other', () => {
    expect(readField(limits, { field: { ivy: 5, fern: 7 } }, defaults)).toEqual({ rose: 10, ivy: 5 });
    expect(readField(limits, {}, defaults)).toEqual({ rose: 10, ivy: 20 });
  });

  test('is unreadable where one is missing that has no default', () => {
    expect(readField(limits, { field: { ivy: 5 } })).toBe('unreadable');
  });
});

describe('what no version can have meant', () => {
  test.each([
    ['a number for a text', z.string(), 7],
    ['nothing for a text', z.string(), null],
    ['a text that is too long', z.array(z.string().max(3)), ['moss', 'ivy']],
    ['too many entries', z.array(z.string()).max(1), ['ivy', 'rose']],
    ['a list for an object', z.strictObject({ text: z.string() }), []],
    ['a text for a list', z.array(z.string()), 'ivy'],
    ['a text for a table', z.record(z.string(), z.int()), { a: 'ivy' }],
    ['a limit out of its bounds', z.record(choice, z.int().min(1)), { rose: 1, ivy: 0 }],
  ])('is unreadable: %s', (_kind, schema, field) => {
    expect(readField(schema, { field })).toBe('unreadable');
  });

  test('is a record that is no object', () => {
    for (const data of [null, 7, 'ivy', [], undefined]) {
      expect(tolerantReader(z.strictObject({ field: z.string() }))(data)).toBeNull();
    }
  });
});

test('what was read is given with the data as they lie on the disk', () => {
  const data = { field: 'fern', later: 1 };
  expect(tolerantReader(z.strictObject({ field: choice }))(data)).toEqual({
    value: { field: 'rose' },
    raw: data,
  });
});
