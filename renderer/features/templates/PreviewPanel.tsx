import { memo, useDeferredValue, useMemo, useState } from 'react';
import { channels } from '../../../shared/channels.ts';
import type { Template } from '../../../shared/model/template.ts';
import { explainPart } from '../../../shared/template/left-out.ts';
import { previewTemplate, type TemplatePreview } from '../../../shared/template/preview.ts';
import type { Rendered } from '../../../shared/template/render.ts';
import { parsedTemplate } from '../../../shared/template/usable.ts';
import { useAfterPaint } from '../../workspace/after-paint.ts';
import { useLanguage } from '../../workspace/language.ts';
import { usePerson } from '../../workspace/people.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { ChannelCounts } from './ChannelCounts.tsx';
import { FittedNote } from './FittedNote.tsx';
import { MessagePaper } from './MessagePaper.tsx';
import { MistakenPaper } from './MistakenPaper.tsx';
import styles from './PreviewPanel.module.css';
import { PreviewWith } from './PreviewWith.tsx';
import { subjectPersonId, subjectValues } from './preview-subjects.ts';
import { useTemplates } from './store.ts';

/** The preview; null while the template has mistakes, and until the language is there, a moment after the page. */
function usePreview(template: Template): TemplatePreview | null {
  const drafts = useWorkspace((workspace) => workspace.drafts);
  const profile = useWorkspace((workspace) => workspace.profile);
  const limits = useWorkspace(({ settings }) => settings.limits);
  // What is chosen shows at once, and what it makes a frame later.
  const language = useDeferredValue(
    useLanguage((state) => state.language),
    null,
  );
  const subject = useTemplates(({ previewWith }) => previewWith);
  const person = usePerson(subjectPersonId(subject));
  return useMemo(() => {
    const parsed = parsedTemplate(template);
    if (!parsed.ok || language === null) return null;
    const values = subjectValues(subject, template, { drafts, person, profile, language });
    return previewTemplate(parsed.template, values, limits);
  }, [template, subject, drafts, person, profile, language, limits]);
}

/** The message a template makes, in full or as Fit would shorten it, with its length on every channel. */
export function PreviewPanel({ template }: { readonly template: Template }) {
  // What is typed shows at once, and what it makes a frame later.
  return <Preview template={useAfterPaint(template)} />;
}

const Preview = memo(function Preview({ template }: { readonly template: Template }) {
  const parsed = parsedTemplate(template);
  const preview = usePreview(template);
  const [shown, setShown] = useState('full');
  const fitted = preview?.fitted.find(({ channel }) => channel === shown);
  return (
    <section className={styles.preview} aria-label="Preview">
      <PreviewWith />
      {!parsed.ok && <MistakenPaper body={template.body} errors={parsed.errors} />}
      {preview !== null && (
        <>
          <LengthChoice fitted={preview.fitted} shown={shown} onChange={setShown} />
          <MessagePaper rendered={fitted?.result ?? preview.inFull} />
          <MissingParts parts={preview.inFull.parts} />
          {preview.fitted.map(({ channel, limit, result }) => (
            <FittedNote key={channel} title={channels[channel].label} limit={limit} result={result} />
          ))}
          <ChannelCounts counts={preview.counts} />
        </>
      )}
    </section>
  );
});

/** The parts that do not stand in full for want of an answer, each with the reason. */
function MissingParts({ parts }: Pick<Rendered, 'parts'>) {
  const reasons = parts.flatMap((part) => {
    const reason = explainPart(part);
    return reason === null ? [] : [{ ...part, reason }];
  });
  if (reasons.length === 0) return null;
  return (
    <ul className={styles.missing} aria-label="Parts that are left out">
      {reasons.map(({ index, text, reason }) => (
        <li key={index}>
          <bdi>{text}</bdi> {reason}
        </li>
      ))}
    </ul>
  );
}

type LengthChoiceProps = {
  readonly fitted: TemplatePreview['fitted'];
  readonly shown: string;
  readonly onChange: (shown: string) => void;
};

/** The whole message, or what Fit makes of it for a short limit. */
function LengthChoice({ fitted, shown, onChange }: LengthChoiceProps) {
  const lengths = [
    { value: 'full', label: 'In full' },
    ...fitted.map(({ channel, limit }) => ({
      value: channel,
      label: `Fit ${limit.toLocaleString('en-GB')}`,
    })),
  ];
  return (
    <fieldset className={styles.lengths}>
      <legend className="visually-hidden">Length</legend>
      {lengths.map(({ value, label }) => (
        <label key={value} className={styles.length}>
          <input
            type="radio"
            name="preview-length"
            value={value}
            checked={shown === value}
            onChange={() => onChange(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
