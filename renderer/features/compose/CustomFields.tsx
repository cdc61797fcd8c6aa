import { useMemo } from 'react';
import type { Draft } from '../../../shared/model/draft.ts';
import type { Template } from '../../../shared/model/template.ts';
import { customFieldLabel } from '../../../shared/template/fields.ts';
import { customFieldsOf, parseTemplate } from '../../../shared/template/parse.ts';
import { Field } from '../../ui/Field.tsx';
import { changeDraft } from './store.ts';

/** The fields that only this template asks for. */
export function CustomFields({ draft, template }: { readonly draft: Draft; readonly template: Template }) {
  const names = useMemo(() => {
    const parsed = parseTemplate(template.body);
    return parsed.ok ? customFieldsOf(parsed.template) : [];
  }, [template.body]);
  return names.map((name) => (
    <Field
      key={name}
      label={customFieldLabel(name)}
      aside="asked for by this template"
      hint={template.customFields.find((field) => field.name === name)?.hint}
      value={draft.customValues[name] ?? ''}
      onChange={(value) =>
        changeDraft(draft.id, `custom ${name}`, (before) => ({
          ...before,
          customValues: { ...before.customValues, [name]: value },
        }))
      }
    />
  ));
}
