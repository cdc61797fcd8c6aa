/** Reads a document that is one object, such as the settings, field by field. */
import type { z } from 'zod';

/**
 * The object itself when `schema` accepts it; otherwise its valid fields, with `defaults` for the others.
 * @param shape the schemas of the fields
 * @returns null when `data` is no object, or none of its fields is valid
 */
export function readFields<T extends object>(
  schema: z.ZodType<T>,
  shape: Readonly<Record<string, z.ZodType>>,
  defaults: T,
  data: unknown,
): { readonly value: T; readonly unreadable: number } | null {
  const whole = schema.safeParse(data);
  if (whole.success) return { value: whole.data, unreadable: 0 };
  if (typeof data !== 'object' || data === null) return null;
  const found = new Map(Object.entries(data));
  const fields = Object.entries(shape);
  const valid = fields.flatMap(([name, field]) => {
    const parsed = field.safeParse(found.get(name));
    return parsed.success ? [[name, parsed.data] as const] : [];
  });
  if (valid.length === 0) return null;
  const merged = schema.safeParse({ ...defaults, ...Object.fromEntries(valid) });
  return merged.success
    ? { value: merged.data, unreadable: Math.max(1, fields.length - valid.length) }
    : null;
}
