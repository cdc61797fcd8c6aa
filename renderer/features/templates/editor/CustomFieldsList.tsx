import { memo } from 'react';
import type { CustomField, Template } from '../../../../shared/model/template.ts';
import { customFieldsToAsk, describeCustomField } from '../../../../shared/template/custom-fields.ts';
import { fieldLabel } from '../../../../shared/template/fields.ts';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { showToast } from '../../../ui/toasts.ts';
import styles from './CustomFieldsList.module.css';

const kinds = [
  { value: 'line', label: 'One line' },
  { value: 'paragraph', label: 'A paragraph' },
  { value: 'choice', label: 'A choice' },
] as const;

const longest = 200;
const mostChoices = 20;

type ListProps = {
  readonly template: Template;
  readonly onChange: (customFields: readonly CustomField[]) => void;
};

/** How the form asks for the fields that only this template has. */
export const CustomFieldsList = memo(function CustomFieldsList({ template, onChange }: ListProps) {
  const fields = customFieldsToAsk(template);
  if (fields.length === 0) return null;
  const change = (field: CustomField) => onChange(describeCustomField(template, field));
  return (
    <section className={styles.section} aria-labelledby="custom-fields">
      <h2 id="custom-fields" className={styles.title}>
        Fields of your own
      </h2>
      <p className={styles.note}>The form asks for them when this template is used.</p>
      {fields.map((field) => (
        <CustomFieldForm key={field.name} field={field} onChange={change} />
      ))}
    </section>
  );
});

type FormProps = { readonly field: CustomField; readonly onChange: (field: CustomField) => void };

function CustomFieldForm({ field, onChange }: FormProps) {
  const label = fieldLabel(field.name);
  function changeChoices(text: string) {
    const choices = text === '' ? [] : text.split('\n');
    if (choices.length > mostChoices) showToast(`A field has at most ${mostChoices} choices.`);
    else if (choices.some((choice) => choice.length > longest))
      showToast(`A choice has at most ${longest} characters.`);
    else onChange({ ...field, choices });
  }
  function changeHint(hint: string) {
    if (hint.length <= longest) onChange({ ...field, hint });
    else showToast(`A hint has at most ${longest} characters, so that was not added.`);
  }
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{label}</legend>
      <Select
        label="Asked for as"
        value={field.kind}
        options={kinds}
        onChange={(kind) => onChange({ ...field, kind })}
      />
      <Field isProse label="Hint" aside="shown under the field" value={field.hint} onChange={changeHint} />
      {field.kind === 'choice' && (
        <Field
          label="Choices"
          aside="one on each line"
          isProse
          multiline
          value={field.choices.join('\n')}
          onChange={changeChoices}
        />
      )}
    </fieldset>
  );
}
