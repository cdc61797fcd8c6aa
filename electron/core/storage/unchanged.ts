/**
 * What the user did not change stays on the disk as it was: fields of a newer version, values this version does not
 * know, and the absence of what has a default. The page sees and sends only what the model knows; what else a record
 * holds lies beside it here, and both are joined again when it is saved.
 */
import { isDeepStrictEqual } from 'node:util';
import { type Fields, isFields } from '../../../shared/records.ts';

/** A value as the page knows it, with the JSON data it was read from. */
export type Kept<T> = { readonly value: T; readonly raw: unknown };

/** What an entry of a list is known by; undefined for a plain text. */
function keyOf(item: unknown): unknown {
  return isFields(item) ? (item.id ?? item.name) : undefined;
}

function changedItems(
  raw: readonly unknown[],
  before: readonly unknown[],
  after: readonly unknown[],
): unknown {
  const positions = new Map(before.map((item, index) => [keyOf(item), index]));
  return after.map((item) => {
    const key = keyOf(item);
    const position = key === undefined ? undefined : positions.get(key);
    return position === undefined ? item : withChanges(raw[position], before[position], item);
  });
}

function changedFields(raw: Fields, before: Fields, after: Fields): unknown {
  const names = new Set([...Object.keys(raw), ...Object.keys(after)]);
  return Object.fromEntries(
    [...names].flatMap((name): readonly [string, unknown][] => {
      if (!Object.hasOwn(after, name)) return Object.hasOwn(before, name) ? [] : [[name, raw[name]]];
      if (Object.hasOwn(raw, name)) return [[name, withChanges(raw[name], before[name], after[name])]];
      return isDeepStrictEqual(before[name], after[name]) ? [] : [[name, after[name]]];
    }),
  );
}

/** The data to write when what was read from `raw` as `before` has become `after`: `raw` with nothing but the change. */
export function withChanges(raw: unknown, before: unknown, after: unknown): unknown {
  if (isDeepStrictEqual(before, after)) return raw;
  if (isFields(raw) && isFields(before) && isFields(after)) return changedFields(raw, before, after);
  if (Array.isArray(raw) && Array.isArray(before) && Array.isArray(after))
    return changedItems(raw, before, after);
  return after;
}

/** `data` without the fields, at any depth, that hold their default. */
export function withoutDefaults(data: unknown, defaults: unknown): unknown {
  if (!isFields(data) || !isFields(defaults)) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]): readonly [string, unknown][] => {
      if (!Object.hasOwn(defaults, name)) return [[name, value]];
      const changed = withoutDefaults(value, defaults[name]);
      const isUnchanged = isDeepStrictEqual(value, defaults[name]) || isDeepStrictEqual(changed, {});
      return isUnchanged ? [] : [[name, changed]];
    }),
  );
}
