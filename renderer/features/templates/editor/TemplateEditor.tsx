import { ArrowLeft } from 'lucide-react';
import { Suspense, useCallback, useEffect } from 'react';
import type { Template } from '../../../../shared/model/template.ts';
import { Button } from '../../../ui/Button.tsx';
import { lazily } from '../../../ui/lazily.tsx';
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
  return (
    <main className={styles.main}>
      <header className={styles.header}>
        <Button onClick={stopEditing}>
          <ArrowLeft size={15} aria-hidden /> All templates
        </Button>
        <h1 className={styles.title}>Edit template</h1>
        <StateBadge template={template} />
        <SaveStatus />
      </header>
      <div className={styles.scroll}>
        <TemplateForm template={template} onChange={change} />
        <Suspense fallback={<p>Opening the text…</p>}>
          <BodyEditor template={template} onChange={(body) => change({ body })} />
        </Suspense>
        <CustomFieldsList template={template} onChange={(customFields) => change({ customFields })} />
      </div>
    </main>
  );
}
