import { useEffect } from 'react';
import columns from '../../ui/columns.module.css';
import { goTo } from '../../workspace/route.ts';
import { useWorkspace } from '../../workspace/store.ts';
import styles from './Compose.module.css';
import { ComposeHeader } from './ComposeHeader.tsx';
import { useDraft } from './compose-draft.ts';
import { RecipientView } from './RecipientView.tsx';
import { StepFooter } from './StepFooter.tsx';
import { StepForm } from './StepForm.tsx';
import { Stepper } from './Stepper.tsx';
import { startDraft } from './store.ts';

/** The guided composer: four steps, with the recipient's view beside them at all times. */
export function Compose({ draftId }: { readonly draftId: string | null }) {
  const draft = useDraft(draftId);
  const newest = useWorkspace(({ drafts }) =>
    Object.values(drafts)
      .filter(({ sent }) => sent === null)
      .reduce<{ id: string; updatedAt: string } | null>(
        (latest, other) => (latest === null || other.updatedAt > latest.updatedAt ? other : latest),
        null,
      ),
  );
  const isMissing = draft === null;
  const newestId = newest?.id ?? null;
  useEffect(() => {
    if (!isMissing) return;
    if (newestId === null) startDraft('connection-request');
    else goTo({ section: 'compose', id: newestId });
  }, [isMissing, newestId]);
  if (draft === null) return null;
  return (
    <div className={columns.columns}>
      <main className={styles.main}>
        <ComposeHeader draft={draft} />
        <Stepper draft={draft} />
        <StepForm draft={draft} />
        <StepFooter draft={draft} />
      </main>
      <RecipientView draft={draft} />
    </div>
  );
}
