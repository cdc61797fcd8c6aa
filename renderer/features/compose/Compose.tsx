import { Suspense, useEffect, useRef } from 'react';
import { openDrafts } from '../../../shared/compose/drafts-in-order.ts';
import { isToStay } from '../../../shared/compose/seen-message.ts';
import type { Draft } from '../../../shared/model/draft.ts';
import { usualPurpose } from '../../../shared/purposes/purposes.ts';
import columns from '../../ui/columns.module.css';
import { lazily } from '../../ui/lazily.tsx';
import { prepareAcquaintances } from '../../workspace/acquaintances.ts';
import { startDraft, useDraft } from '../../workspace/drafts.ts';
import { useLanguage } from '../../workspace/language.ts';
import { goTo } from '../../workspace/route.ts';
import { getWorkspace } from '../../workspace/store.ts';
import styles from './Compose.module.css';
import { ComposeHeader } from './ComposeHeader.tsx';
import { closeCheck, useIsChecking } from './check/checking.ts';
import { useAfterKeys } from './drafts/after-keys.ts';
import { ExampleNote } from './drafts/ExampleNote.tsx';
import { endNoticesOfOthers, endTyping, keepSeen } from './drafts/store.ts';
import { RecipientView } from './panel/RecipientView.tsx';
import { focusFirstBox } from './steps/first-box.ts';
import { StepFooter } from './steps/StepFooter.tsx';
import { StepForm } from './steps/StepForm.tsx';
import { Stepper } from './steps/Stepper.tsx';

/** Few check a text of their own at once. */
const CheckDialog = lazily(async () => (await import('./check/CheckDialog.tsx')).CheckDialog);

/** Most of the time one writes. */
const SentRecord = lazily(async () => (await import('./record/SentRecord.tsx')).SentRecord);

/** The four steps, with the recipient's view beside them at all times. */
function Composer({ draft }: { readonly draft: Draft }) {
  const language = useLanguage((state) => state.language);
  const isChecking = useIsChecking(draft.id);
  const afterKeys = useAfterKeys(draft);
  useEffect(prepareAcquaintances, []);
  // A message that is first shown, or first read once the language is there, is not made by a change of the user's.
  useEffect(() => {
    if (language !== null && isToStay(draft)) keepSeen(draft.id);
  }, [draft, language]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it does nothing but hear that a box was left
    <div className={`${columns.columns} ${styles.columns}`} onBlur={() => endTyping(draft.id)}>
      <main className={styles.main}>
        <ComposeHeader draft={afterKeys} />
        <ExampleNote draft={draft} />
        <Stepper draft={afterKeys} />
        <StepForm draft={draft} />
        <StepFooter draft={afterKeys} />
      </main>
      <RecipientView draft={afterKeys} />
      {isChecking && (
        <Suspense fallback={null}>
          <CheckDialog draft={draft} onClose={closeCheck} />
        </Suspense>
      )}
    </div>
  );
}

/** Leads the keyboard along when a record takes the place of the composer, or the composer that of a record. */
function useFocusOnExchange(id: string | undefined, isRecord: boolean) {
  const shown = useRef({ id, isRecord });
  useEffect(() => {
    const before = shown.current;
    shown.current = { id, isRecord };
    if (before.id === undefined || before.id === id || !(isRecord || before.isRecord)) return;
    if (isRecord) document.querySelector<HTMLElement>('main h1')?.focus();
    else focusFirstBox();
  }, [id, isRecord]);
}

/** The guided composer for a draft; for a message that was sent, its record. */
export function Compose({ draftId }: { readonly draftId: string | null }) {
  const draft = useDraft(draftId);
  const isMissing = draft === null;
  useEffect(() => {
    if (!isMissing) return;
    const [newest] = openDrafts(getWorkspace().drafts);
    if (newest === undefined) startDraft(usualPurpose);
    else goTo({ section: 'compose', id: newest.id });
  }, [isMissing]);
  const shownId = draft?.id;
  useEffect(() => {
    if (shownId !== undefined) endNoticesOfOthers(shownId);
  }, [shownId]);
  useFocusOnExchange(shownId, draft !== null && draft.sent !== null);
  if (draft === null) return null;
  if (draft.sent === null) return <Composer draft={draft} />;
  return (
    <Suspense fallback={null}>
      <SentRecord draft={draft} sent={draft.sent} />
    </Suspense>
  );
}
