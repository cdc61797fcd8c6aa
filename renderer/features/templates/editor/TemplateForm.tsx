import { memo } from 'react';
import { channelIds, channels } from '../../../../shared/channels.ts';
import type { Template } from '../../../../shared/model/template.ts';
import { promptKindIds, promptKindLabels } from '../../../../shared/prompt-kinds.ts';
import { purposeIds, purposes } from '../../../../shared/purposes/purposes.ts';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { showToast } from '../../../ui/toasts.ts';
import { languageOptions } from '../languages.ts';
import { longestDescription, longestTitle, toneLabels } from '../template-words.ts';
import styles from './TemplateForm.module.css';

const purposeOptions = purposeIds.map((value) => ({ value, label: purposes[value].label }));
const anything = 'anything';
const promptKinds = [
  { value: anything, label: 'Anything' },
  ...promptKindIds.map((value) => ({ value, label: promptKindLabels[value] })),
];
const anyChannel = 'any';
const channelOptions = [
  { value: anyChannel, label: 'Any channel' },
  ...channelIds.map((value) => ({ value, label: channels[value].label })),
];
const tones = (['warm', 'plain', 'formal'] as const).map((value) => ({ value, label: toneLabels[value] }));

/** What the form shows of a template: its text is typed elsewhere. */
const asked = ['title', 'description', 'purpose', 'promptKind', 'channel', 'tone', 'language'] as const;

type FormProps = {
  readonly template: Pick<Template, (typeof asked)[number]>;
  readonly onChange: (part: Partial<Template>) => void;
};

const showTheSame = (before: FormProps, after: FormProps) =>
  before.onChange === after.onChange && asked.every((key) => before.template[key] === after.template[key]);

/** What a template is called and what it is for. */
export const TemplateForm = memo(function TemplateForm({ template, onChange }: FormProps) {
  function take(text: string, longest: number, what: string, part: Partial<Template>) {
    if (text.length <= longest) onChange(part);
    else showToast(`${what} has at most ${longest} characters, so that was not added.`);
  }
  return (
    <div className={styles.form}>
      <div className={styles.wide}>
        <Field
          label="Title"
          value={template.title}
          autoFocus
          onChange={(title) => take(title, longestTitle, 'A title', { title })}
        />
      </div>
      <div className={styles.wide}>
        <Field
          label="When to use it"
          aside="one sentence"
          value={template.description}
          onChange={(description) => take(description, longestDescription, 'This sentence', { description })}
        />
      </div>
      <Select
        label="Purpose"
        value={template.purpose}
        options={purposeOptions}
        onChange={(purpose) => onChange({ purpose })}
      />
      <Select
        label="Prompted by"
        value={template.promptKind ?? anything}
        options={promptKinds}
        onChange={(value) => onChange({ promptKind: promptKindIds.find((id) => id === value) ?? null })}
      />
      <Select
        label="Channel"
        value={template.channel ?? anyChannel}
        options={channelOptions}
        onChange={(value) => onChange({ channel: channelIds.find((id) => id === value) ?? null })}
      />
      <Select label="Tone" value={template.tone} options={tones} onChange={(tone) => onChange({ tone })} />
      <Select
        label="Language"
        value={template.language}
        options={languageOptions(template.language)}
        onChange={(language) => onChange({ language })}
      />
    </div>
  );
}, showTheSame);
