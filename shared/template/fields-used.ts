/** Which fields a template uses, and where each stands. */
import type { Span } from '../span.ts';
import { isFieldName } from './fields.ts';
import type { FieldPosition, ParsedTemplate } from './nodes.ts';

/** One use of a field: `start` and `end` are offsets into the source, in UTF-16 units. */
export type FieldUse = Span & { readonly name: string; readonly position: FieldPosition };

/** Every use of a field, in order of appearance. */
export function fieldUses({ positions }: ParsedTemplate): readonly FieldUse[] {
  return [...positions].map(([{ name, start, end }, position]) => ({ name, start, end, position }));
}

/** The names of all fields a template uses, each once, in order of appearance. */
export function fieldsUsed(template: ParsedTemplate): readonly string[] {
  return [...new Set(fieldUses(template).map(({ name }) => name))];
}

/** The names of the fields that stand outside all optional parts, so that a message has a gap without them. */
export function fieldsNeeded({ nodes }: ParsedTemplate): readonly string[] {
  return nodes.flatMap((node) => (node.kind === 'field' ? [node.name] : []));
}

/** The custom fields among them, which the form has to ask for. */
export function customFieldsOf(template: ParsedTemplate): readonly string[] {
  return fieldsUsed(template).filter((name) => !isFieldName(name));
}
