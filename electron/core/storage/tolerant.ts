/**
 * Reads what another version of the app wrote. The schemas are strict, as they have to be towards the page; each has a
 * tolerant twin here, which passes over fields it does not know, gives a missing field its default and reads a choice it
 * does not know as the default. What the twin leaves out is not lost: see `unchanged.ts`.
 */

import { z } from 'zod';
import { isFields } from '../../../shared/records.ts';
import type { Kept } from './unchanged.ts';

type Schema = z.core.$ZodType;

const noMoment = '1970-01-01T00:00:00.000Z';

/**
 * What a missing field of this schema is: what the schema says with `default`, else the first of the choices or the
 * empty value of its kind. Undefined for what has none, as an id.
 */
function emptyOf(schema: Schema): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'default':
      return def.defaultValue;
    case 'readonly':
      return emptyOf(def.innerType);
    case 'nullable':
      return null;
    case 'array':
      return [];
    case 'record':
    case 'object':
      return {};
    case 'boolean':
      return false;
    case 'enum':
      return Object.values(def.entries)[0];
    default:
      return ['', noMoment].find((text) => z.core.safeParse(schema, text).success);
  }
}

/** The same schema but for `changes` of its definition; its checks stay. */
function changed(schema: Schema, changes: Readonly<Record<string, unknown>>): Schema {
  return z.core.clone(schema, { ...schema._zod.def, ...changes });
}

/** A field's twin. `defaults` may hold a default of its own for it. */
function twinOfField(name: string, schema: Schema, defaults: unknown): Schema {
  const own = isFields(defaults) && Object.hasOwn(defaults, name) ? defaults[name] : emptyOf(schema);
  // What has no default is not readable without it: undefined is no value of any schema here.
  return z.prefault(twinOf(schema, own), own);
}

/** The twin of an object: a field that it does not know is passed over. */
function twinOfFields(shape: Readonly<Record<string, Schema>>, defaults: unknown): Schema {
  const fields = Object.entries(shape);
  return z.object(
    Object.fromEntries(fields.map(([name, field]) => [name, twinOfField(name, field, defaults)])),
  );
}

function twinOf(schema: Schema, ownDefault: unknown): Schema {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return twinOfFields(def.shape, ownDefault);
    case 'array':
      return changed(schema, { element: twinOf(def.element, emptyOf(def.element)) });
    case 'record':
      // One with a fixed set of keys wants all of them, as an object does.
      if (def.keyType._zod.values !== undefined) {
        const names = [...def.keyType._zod.values].map((name) => [String(name), def.valueType]);
        return twinOfFields(Object.fromEntries(names), ownDefault);
      }
      return changed(schema, { valueType: twinOf(def.valueType, emptyOf(def.valueType)) });
    case 'readonly':
    case 'nullable':
      return changed(schema, { innerType: twinOf(def.innerType, ownDefault) });
    case 'default':
      return twinOf(def.innerType, ownDefault);
    case 'enum':
      return z.catch(schema, ownDefault);
    default:
      return schema;
  }
}

/** Making a twin takes much longer than reading with it, and the parts of a spread collection share one schema. */
const twins = new WeakMap<Schema, Schema>();

function twinWithoutDefaults(schema: Schema): Schema {
  const twin = twins.get(schema) ?? twinOf(schema, undefined);
  twins.set(schema, twin);
  return twin;
}

/**
 * A reader of JSON data that may be older or newer than `schema`; it answers null for what cannot be read all the same,
 * as a number where a text belongs.
 * @param defaults what a missing field is, where that differs from the empty value of its kind
 */
export function tolerantReader<T>(schema: z.ZodType<T>, defaults?: T): (data: unknown) => Kept<T> | null {
  const twin = defaults === undefined ? twinWithoutDefaults(schema) : twinOf(schema, defaults);
  return (data) => {
    const exact = schema.safeParse(data);
    if (exact.success) return { value: exact.data, raw: exact.data };
    const value = schema.safeParse(z.core.safeParse(twin, data).data);
    return value.success ? { value: value.data, raw: data } : null;
  };
}
