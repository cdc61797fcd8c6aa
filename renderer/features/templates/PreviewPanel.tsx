import { useMemo, useState } from 'react';
import { channels } from '../../../shared/channels.ts';
import type { Template } from '../../../shared/model/template.ts';
import { parseTemplate } from '../../../shared/template/parse.ts';
import { previewTemplate, type TemplatePreview } from '../../../shared/template/preview.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { ChannelCounts } from './ChannelCounts.tsx';
import { FittedNote } from './FittedNote.tsx';
import { MessagePaper } from './MessagePaper.tsx';
import styles from './PreviewPanel.module.css';
import { PreviewWith } from './PreviewWith.tsx';
import { subjectValues } from './preview-subjects.ts';
import { useTemplates } from './store.ts';

/** Null while the template has mistakes. */
function usePreview(template: Template): TemplatePreview | null {
  const { drafts, people, profile, settings } = useWorkspace((workspace) => workspace);
  const subject = useTemplates(({ previewWith }) => previewWith);
  return useMemo(() => {
    const parsed = parseTemplate(template.body);
    if (!parsed.ok) return null;
    const values = subjectValues(subject, template, { drafts, people, profile });
    return previewTemplate(parsed.template, values, settings.limits);
  }, [template, subject, drafts, people, profile, settings.limits]);
}

/** The message a template makes, in full or as Fit would shorten it, with its length on every channel. */
export function PreviewPanel({ template }: { readonly template: Template }) {
  const preview = usePreview(template);
  const [shown, setShown] = useState('full');
  if (preview === null) {
    return <p className={styles.none}>This template has mistakes, so there is no message to show yet.</p>;
  }
  const fitted = preview.fitted.find(({ channel }) => channel === shown);
  const lengths = [
    { value: 'full', label: 'In full' },
    ...preview.fitted.map(({ channel, limit }) => ({
      value: channel,
      label: `Fit ${limit.toLocaleString('en-GB')}`,
    })),
  ];
  return (
    <section className={styles.preview} aria-label="Preview">
      <PreviewWith />
      <fieldset className={styles.lengths}>
        <legend className="visually-hidden">Length</legend>
        {lengths.map(({ value, label }) => (
          <label key={value} className={styles.length}>
            <input
              type="radio"
              name="preview-length"
              value={value}
              checked={shown === value}
              onChange={() => setShown(value)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <MessagePaper rendered={fitted?.result ?? preview.inFull} />
      {preview.fitted.map(({ channel, limit, result }) => (
        <FittedNote key={channel} title={channels[channel].label} limit={limit} result={result} />
      ))}
      <ChannelCounts counts={preview.counts} />
    </section>
  );
}
