/** Checking a text the user has: beginning and ending it, and the brief for whoever else is to draft. */
import { create } from 'zustand';
import { briefOf } from '../../../../shared/coach/check/brief.ts';
import { usualPurpose } from '../../../../shared/purposes/purposes.ts';
import { api } from '../../../api/client.ts';
import { showToast } from '../../../ui/toasts.ts';
import { getDraft, startDraft } from '../../../workspace/drafts.ts';
import { getWorkspace } from '../../../workspace/store.ts';
import { composeDraft } from '../drafts/compose-draft.ts';
import { editMessage, goToStep } from '../drafts/store.ts';

/** The draft whose text is checked; null while none is. */
const useChecking = create<{ readonly draftId: string | null }>(() => ({ draftId: null }));

export function useIsChecking(draftId: string): boolean {
  return useChecking((state) => state.draftId === draftId);
}

/** Shows the check of a draft's text, over its last step. */
export function openCheck(draftId: string): void {
  goToStep(draftId, 'message');
  useChecking.setState({ draftId });
}

export function closeCheck(): void {
  useChecking.setState({ draftId: null });
}

/** Begins a draft with a text the user has. */
export function startCheck(): void {
  openCheck(startDraft(usualPurpose));
}

/** Takes a text for the draft's message; an empty one lets the message follow the answers again. */
export function takeText(draftId: string, text: string): void {
  const draft = getDraft(draftId);
  if (draft === null) return;
  const { live } = composeDraft(draft, getWorkspace()).message;
  editMessage(draftId, text.trim() === '' ? live : text, live, 'text');
}

/** Puts the brief for the user's own assistant on the clipboard. */
export async function copyBrief(draftId: string): Promise<void> {
  const draft = getDraft(draftId);
  if (draft === null) return;
  const { limit } = composeDraft(draft, getWorkspace()).message;
  const result = await api.copyText({ text: briefOf(draft.answers, limit) });
  showToast(
    result.ok
      ? 'Brief copied: your answers, the limit and the two questions. Nothing else is in it.'
      : result.failure.message,
    null,
    draftId,
  );
}
