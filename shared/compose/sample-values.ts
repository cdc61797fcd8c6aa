/** Values to preview a template with before there is anyone to write to. */

import type { Template } from '../model/template.ts';
import { type Completeness, sampleAnswers, samplePeople } from '../template/built-in/sample-people.ts';
import { fieldLabel } from '../template/fields.ts';
import { customFieldsOf } from '../template/fields-used.ts';
import { parseTemplate } from '../template/parse.ts';
import type { FieldValues } from '../template/values.ts';
import { fieldValues } from './field-values.ts';
import type { RealisingLanguage } from './realise/realised-answer.ts';

/** What stands for the answer to a custom field: its first choice, or its label, marked as no real answer. */
function sampleOf(template: Pick<Template, 'customFields'>, name: string): string {
  const field = template.customFields.find((known) => known.name === name);
  const choice = field?.kind === 'choice' ? field.choices[0] : undefined;
  return choice ?? `‹${fieldLabel(name).toLowerCase()}›`;
}

/** The invented people never change: what is realised of one is kept, and shown beside every key typed into a template. */
const realised = new WeakMap<RealisingLanguage, Map<string, FieldValues>>();

/** What the form itself would ask of the invented person who suits a template. */
function knownValues(
  { promptKind, purpose }: Pick<Template, 'promptKind' | 'purpose'>,
  completeness: Completeness,
  language: RealisingLanguage,
): FieldValues {
  const before = realised.get(language) ?? new Map<string, FieldValues>();
  realised.set(language, before);
  const asked = `${promptKind} ${purpose} ${completeness}`;
  const known = before.get(asked);
  if (known !== undefined) return known;
  const person = samplePeople.find((one) => one.promptKind === promptKind) ?? samplePeople[0];
  const { answers, profile } = sampleAnswers(person, completeness, purpose);
  const values = fieldValues({ answers, customValues: {} }, profile, language);
  before.set(asked, values);
  return values;
}

/**
 * The answers about an invented person who suits the template: all of them, most, or hardly any.
 * Custom fields are answered too, except where hardly anything is.
 */
export function sampleValuesFor(
  template: Pick<Template, 'body' | 'promptKind' | 'customFields' | 'purpose'>,
  completeness: Completeness,
  language: RealisingLanguage,
): FieldValues {
  const parsed = parseTemplate(template.body);
  const asked = parsed.ok && completeness !== 'fewest' ? customFieldsOf(parsed.template) : [];
  const custom = asked
    .map((name) => [name, sampleOf(template, name).trim()])
    .filter(([, value]) => value !== '');
  return { ...Object.fromEntries(custom), ...knownValues(template, completeness, language) };
}
