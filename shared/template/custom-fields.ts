/** The custom fields of a template with how each is asked for: its hint, its kind and its choices. */
import type { CustomField, Template } from '../model/template.ts';
import { customFieldsOf } from './fields-used.ts';
import { parsedTemplate } from './usable.ts';

/** As many as a template keeps descriptions for. */
const mostCustomFields = 50;

/**
 * The custom fields a template asks for, in order of appearance, each as described or as a plain line.
 * While the template has mistakes, the ones described so far.
 */
export function customFieldsToAsk(template: Pick<Template, 'body' | 'customFields'>): readonly CustomField[] {
  const parsed = parsedTemplate(template);
  if (!parsed.ok) return template.customFields;
  return customFieldsOf(parsed.template).map(
    (name) =>
      template.customFields.find((field) => field.name === name) ?? {
        name,
        hint: '',
        kind: 'line',
        choices: [],
      },
  );
}

/**
 * The descriptions with this one changed or added. Descriptions of fields that are not in the text right now are kept,
 * for a field that was taken out comes back as it was, until there are too many.
 */
export function describeCustomField(
  template: Pick<Template, 'body' | 'customFields'>,
  changed: CustomField,
): readonly CustomField[] {
  const { customFields } = template;
  if (customFields.some(({ name }) => name === changed.name)) {
    return customFields.map((field) => (field.name === changed.name ? changed : field));
  }
  const all = [...customFields, changed];
  if (all.length <= mostCustomFields) return all;
  const used = new Set(customFieldsToAsk(template).map(({ name }) => name));
  return all.filter(({ name }) => used.has(name)).slice(0, mostCustomFields);
}
