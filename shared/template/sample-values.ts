/** Values to preview a template with before there is anyone to write to. */
import type { Template } from '../model/template.ts';
import { type Completeness, sampleAnswers, samplePeople } from './built-in/sample-people.ts';
import { fieldLabel } from './fields.ts';
import { customFieldsOf } from './fields-used.ts';
import { parseTemplate } from './parse.ts';
import type { FieldValues } from './values.ts';

/** What stands for the answer to a custom field: its first choice, or its label, marked as no real answer. */
function sampleOf(template: Pick<Template, 'customFields'>, name: string): string {
  const field = template.customFields.find((known) => known.name === name);
  const choice = field?.kind === 'choice' ? field.choices[0] : undefined;
  return choice ?? `‹${fieldLabel(name).toLowerCase()}›`;
}

/**
 * The answers about an invented person who suits the template: all of them, most, or hardly any.
 * Custom fields are answered too, except where hardly anything is.
 */
export function sampleValuesFor(
  template: Pick<Template, 'body' | 'promptKind' | 'customFields'>,
  completeness: Completeness,
): FieldValues {
  const person = samplePeople.find(({ promptKind }) => promptKind === template.promptKind) ?? samplePeople[0];
  const known = person === undefined ? {} : sampleAnswers(person, completeness);
  const parsed = parseTemplate(template.body);
  if (!parsed.ok || completeness === 'fewest') return known;
  const custom = customFieldsOf(parsed.template).map((name) => [name, sampleOf(template, name)] as const);
  return { ...Object.fromEntries(custom), ...known };
}
