import { useState } from 'react';
import type { Template } from '../../../shared/model/template.ts';
import { templateState } from '../../../shared/template/usable.ts';
import { describeUsage, type TemplateUsage } from '../../../shared/template/usage.ts';
import { Button } from '../../ui/Button.tsx';
import columns from '../../ui/columns.module.css';
import { startDraft } from '../../workspace/drafts.ts';
import { saveTemplateFile } from './exchange/files.ts';
import { PreviewPanel } from './PreviewPanel.tsx';
import { RenameDialog } from './RenameDialog.tsx';
import { StateBadge } from './StateBadge.tsx';
import { deleteTemplate, duplicateTemplate, editTemplate } from './store.ts';
import styles from './TemplateDetail.module.css';
import { titleOf, traits } from './template-words.ts';

type DetailProps = {
  readonly template: Template;
  readonly usage: TemplateUsage | undefined;
  readonly isOwn: boolean;
};

/** One template: what can be done with it, and the message it makes. */
export function TemplateDetail({ template, usage, isOwn }: DetailProps) {
  const [isRenaming, setIsRenaming] = useState(false);
  return (
    <aside className={`${columns.aside} ${styles.detail}`} aria-labelledby="template-title">
      <header>
        <h2 id="template-title" className={styles.title} dir="auto">
          {titleOf(template)}
        </h2>
        <p className={styles.traits}>
          {isOwn ? '' : 'Built-in · '}
          {traits(template).join(' · ')} · <bdi>{describeUsage(usage)}</bdi>
        </p>
        <StateBadge template={template} />
      </header>
      {template.description.trim() !== '' && (
        <p className={styles.description} dir="auto">
          {template.description}
        </p>
      )}
      <div className={styles.actions}>
        <Button
          look="primary"
          disabled={templateState(template) !== 'usable'}
          onClick={() => startDraft(template.purpose, { templateId: template.id })}
        >
          Use for a new draft
        </Button>
        {isOwn && <Button onClick={() => editTemplate(template.id)}>Edit</Button>}
        <Button onClick={() => duplicateTemplate(template)}>Duplicate</Button>
        {isOwn && <Button onClick={() => setIsRenaming(true)}>Rename</Button>}
        <Button onClick={() => saveTemplateFile([template])}>Export</Button>
        {isOwn && (
          <Button look="danger" onClick={() => deleteTemplate(template)}>
            Delete
          </Button>
        )}
      </div>
      <PreviewPanel template={template} />
      {isRenaming && <RenameDialog template={template} onClose={() => setIsRenaming(false)} />}
    </aside>
  );
}
