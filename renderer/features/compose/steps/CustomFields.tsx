import { type ReactNode, useState } from 'react';
import { customValue, earlierValues } from '../../../../shared/compose/earlier-values.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import type { CustomField, Template } from '../../../../shared/model/template.ts';
import { customFieldLabel } from '../../../../shared/template/fields.ts';
import { customFieldsOf } from '../../../../shared/template/fields-used.ts';
import { parsedTemplate } from '../../../../shared/template/usable.ts';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { getWorkspace } from '../../../workspace/store.ts';
import { changeDraft } from '../drafts/store.ts';
import styles from './CustomFields.module.css';

type CustomFieldInputProps = {
  readonly draft: Draft;
  readonly name: string;
  readonly field?: CustomField | undefined;
};

function CustomFieldInput({ draft, name, field }: CustomFieldInputProps): ReactNode {
  // What was said before does not change while one types, so it is looked up once.
  const [offeredBefore] = useState(() => earlierValues(Object.values(getWorkspace().drafts), draft, name));
  const label = customFieldLabel(name);
  const value = customValue(draft, name);
  const change = (next: string, isTyped: boolean) =>
    changeDraft(draft.id, isTyped ? `custom ${name}` : null, (before) => ({
      ...before,
      customValues: { ...before.customValues, [name]: next },
    }));
  if (field?.kind === 'choice' && field.choices.length > 0) {
    const options = ['', ...field.choices.filter((choice) => choice.trim() !== '')].map((choice) => ({
      value: choice,
      label: choice || 'Choose…',
    }));
    return (
      <Select
        label={label}
        value={field.choices.includes(value) ? value : ''}
        options={options}
        onChange={(choice) => change(choice, false)}
        hint={field.hint}
      />
    );
  }
  const offered = offeredBefore.filter((earlier) => earlier !== value.trim());
  return (
    <div className={field?.kind === 'paragraph' ? `wide ${styles.field}` : styles.field}>
      <Field
        label={label}
        aside="asked for by this template"
        hint={field?.hint}
        isProse
        multiline={field?.kind === 'paragraph'}
        value={value}
        onChange={(next) => change(next, true)}
      />
      {offered.length > 0 && (
        <div className={styles.offered}>
          {offered.map((earlier) => (
            <Button key={earlier} look="chip" onClick={() => change(earlier, false)}>
              {earlier}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

/** The fields that only this template asks for, each as its author described it. */
export function CustomFields({ draft, template }: { readonly draft: Draft; readonly template: Template }) {
  const parsed = parsedTemplate(template);
  if (!parsed.ok) return null;
  return customFieldsOf(parsed.template).map((name) => (
    <CustomFieldInput
      key={`${draft.id} ${name}`}
      draft={draft}
      name={name}
      field={template.customFields.find((field) => field.name === name)}
    />
  ));
}
