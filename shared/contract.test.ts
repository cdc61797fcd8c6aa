import { expect, test } from 'vitest';
import { z } from 'zod';
import { contract } from './contract.ts';
import { methodNames } from './method-names.ts';

type Schema = z.core.JSONSchema.BaseSchema;

/** A way to say “as many as one likes” in a pattern, but for the fractions of a second. */
const endlessly = /(?<!\\d)[*+](?!\?)|\{\d+,\}/;

/** Whether what a schema of this kind takes has an end. */
function isBounded({ type, enum: choices, const: only, pattern, ...most }: Schema): boolean {
  if (type === 'array') return most.maxItems !== undefined;
  if (type !== 'string' || choices !== undefined || only !== undefined) return true;
  return most.maxLength !== undefined || (pattern !== undefined && !endlessly.test(pattern));
}

/** The paths of what has no end in a schema. */
function endless(schema: Schema, path: string): readonly string[] {
  const inside = Object.entries(schema).flatMap(([key, part]) =>
    typeof part === 'object' && part !== null ? endless(part as Schema, `${path}.${key}`) : [],
  );
  return isBounded(schema) ? inside : [path, ...inside];
}

test.for(methodNames)('each list and each text that %s takes has an end', (method) => {
  const schema = z.toJSONSchema(contract[method].input, { io: 'input', unrepresentable: 'any' });
  expect(endless(schema, method)).toEqual([]);
});
