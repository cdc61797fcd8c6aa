import { useEffect } from 'react';
import type { Draft } from '../../../shared/model/draft.ts';
import { usualPurpose } from '../../../shared/purposes/purposes.ts';
import columns from '../../ui/columns.module.css';
import { startDraft, useDraft } from '../../workspace/drafts.ts';
import { goTo } from '../../workspace/route.ts';
import { getWorkspace } from '../../workspace/store.ts';
import styles from './Compose.module.css';
import { ComposeHeader } from './ComposeHeader.tsx';
import { RecipientView } from './panel/RecipientView.tsx';
import { StepFooter } from './steps/StepFooter.tsx';
import { StepForm } from './steps/StepForm.tsx';
import { Stepper } from './steps/Stepper.tsx';

function newestOpenDraft(drafts: readonly Draft[]): Draft | null {
  return drafts
    .filter(({ sent }) => sent === null)
    .reduce<Draft | null>(
      (latest, other) => (latest === null || other.updatedAt > latest.updatedAt ? other : latest),
      null,
    );
}

/** The guided composer: four steps, with the recipient's view beside them at all times. */
export function Compose({ draftId }: { readonly draftId: string | null }) {
  const draft = useDraft(draftId);
  const isMissing = draft === null;
  useEffect(() => {
    if (!isMissing) return;
    const newest = newestOpenDraft(Object.values(getWorkspace().drafts));
    if (newest === null) startDraft(usualPurpose);
    else goTo({ section: 'compose', id: newest.id });
  }, [isMissing]);
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
