import { useEffect, useMemo } from 'react';
import type { Person } from '../../../shared/model/person.ts';
import type { Template } from '../../../shared/model/template.ts';
import { rememberingLast } from '../../../shared/remembering.ts';
import { findTemplates, orderTemplates } from '../../../shared/template/arrange.ts';
import { builtInTemplates } from '../../../shared/template/built-in/library.ts';
import { templateUsage } from '../../../shared/template/usage.ts';
import columns from '../../ui/columns.module.css';
import { useEveryone } from '../../workspace/people.ts';
import { loadPeople, useWorkspace } from '../../workspace/store.ts';
import { TemplateEditor } from './editor/TemplateEditor.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import { endEditingElsewhere, useTemplates } from './store.ts';
import { TemplateDetail } from './TemplateDetail.tsx';
import { TemplateList } from './TemplateList.tsx';
import styles from './Templates.module.css';

const nobody: readonly Person[] = [];

/** Asked for again at every opening of the section. */
const usageAmong = rememberingLast(templateUsage);

function useUsages() {
  const people = useEveryone(['name', 'messages']);
  return usageAmong(people ?? nobody);
}

/** The templates the list shows: the user's own, the ones changed last first, and the built-in ones. */
function useShown(usages: ReturnType<typeof useUsages>) {
  const own = useWorkspace((workspace) => workspace.ownTemplates);
  const favourites = useWorkspace(({ settings }) => settings.favouriteTemplates);
  const { query, purpose } = useTemplates();
  return useMemo(() => {
    const newestFirst = own.toSorted((a, b) => (a.updatedAt > b.updatedAt ? -1 : 1));
    const shown = (templates: readonly Template[]) =>
      orderTemplates(findTemplates(templates, query, purpose), favourites, usages);
    return { own: shown(newestFirst), builtIn: shown(builtInTemplates) };
  }, [own, favourites, usages, query, purpose]);
}

/** One of the user's templates in the editor, with the message it makes beside it. */
function Editing({ template }: { readonly template: Template }) {
  return (
    <div className={columns.columns}>
      <TemplateEditor key={template.id} template={template} />
      <aside className={`${columns.aside} ${styles.preview}`} aria-label="Live preview">
        <PreviewPanel template={template} />
      </aside>
    </div>
  );
}

/** The list, with the one that is chosen beside it. */
function Browsing({ templateId }: { readonly templateId: string | null }) {
  const own = useWorkspace((workspace) => workspace.ownTemplates);
  const usages = useUsages();
  const shown = useShown(usages);
  const chosen = [...own, ...builtInTemplates].find(({ id }) => id === templateId);
  const template = chosen ?? shown.own[0] ?? shown.builtIn[0] ?? null;
  return (
    <div className={columns.columns}>
      <TemplateList shown={shown} usages={usages} chosenId={template?.id ?? null} />
      {template !== null && (
        <TemplateDetail
          key={template.id}
          template={template}
          usage={usages.get(template.id)}
          isOwn={own.includes(template)}
        />
      )}
    </div>
  );
}

/** The user's templates and the built-in ones, with a preview of the one that is chosen. */
export function Templates({ templateId }: { readonly templateId: string | null }) {
  useEffect(() => void loadPeople(), []);
  const editingId = useTemplates((state) => state.editingId);
  const edited = useWorkspace(({ ownTemplates }) =>
    templateId === editingId ? ownTemplates.find(({ id }) => id === editingId) : undefined,
  );
  useEffect(() => endEditingElsewhere(templateId), [templateId]);
  return edited === undefined ? <Browsing templateId={templateId} /> : <Editing template={edited} />;
}
