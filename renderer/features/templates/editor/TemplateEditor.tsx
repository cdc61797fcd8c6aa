import { ArrowLeft } from 'lucide-react';
import { Suspense, useCallback, useEffect, useState } from 'react';
import type { CustomField, Template } from '../../../../shared/model/template.ts';
import { Button } from '../../../ui/Button.tsx';
import { lazily } from '../../../ui/lazily.tsx';
import { useAfterPaint } from '../../../workspace/after-paint.ts';
import { SaveStatus } from '../../../workspace/SaveStatus.tsx';
import { StateBadge } from '../StateBadge.tsx';
import { changeTemplate, forgetUntouched, stopEditing } from '../store.ts';
import { CustomFieldsList } from './CustomFieldsList.tsx';
import styles from './TemplateEditor.module.css';
import { TemplateForm } from './TemplateForm.tsx';

const BodyEditor = lazily(async () => (await import('./BodyEditor.tsx')).BodyEditor);

/** Writes one of the user's own templates; every change is saved as it is made. */
export function TemplateEditor({ template }: { readonly template: Template }) {
  const { id } = template;
  useEffect(() => () => forgetUntouched(id), [id]);
  const change = useCallback((part: Partial<Template>) => changeTemplate(id, part), [id]);
  const [bodyAtFirst] = useState(template.body);
  const changeBody = useCallback((body: string) => change({ body }), [change]);
  const changeFields = useCallback(
    (customFields: readonly CustomField[]) => change({ customFields }),
    [change],
  );
  const before = useAfterPaint(template);
  // What is typed into the text shows there at once, and what it comes to a frame later.
  const shown = before.customFields === template.customFields ? before : template;
  return (
    <main className={styles.main}>
      <header className={styles.header}>
        <Button onClick={stopEditing}>
          <ArrowLeft size={15} aria-hidden /> All templates
        </Button>
        <h1 className={styles.title}>Edit template</h1>
        <StateBadge template={shown} />
        <SaveStatus />
      </header>
      <div className={styles.scroll}>
        <TemplateForm template={template} onChange={change} />
        <Suspense fallback={<p>Opening the text…</p>}>
          <BodyEditor bodyAtFirst={bodyAtFirst} language={template.language} onChange={changeBody} />
        </Suspense>
        <CustomFieldsList template={shown} onChange={changeFields} />
      </div>
    </main>
  );
}
