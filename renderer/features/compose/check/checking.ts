/** Checking a text the user has: what is found in it, and what the user does about it. */
import { create } from 'zustand';
import { briefOf } from '../../../../shared/coach/check/brief.ts';
import type { CheckedStatement } from '../../../../shared/coach/check/check-text.ts';
import { leaveOut } from '../../../../shared/coach/check/leave-out.ts';
import { notedFromDraft } from '../../../../shared/people/noted-from-draft.ts';
import { usualPurpose } from '../../../../shared/purposes/purposes.ts';
import { api } from '../../../api/client.ts';
import { showToast } from '../../../ui/toasts.ts';
import { getDraft, keepDraft, startDraft } from '../../../workspace/drafts.ts';
import { getPerson } from '../../../workspace/people.ts';
import { getWorkspace, loadPeople, removePerson, savePerson } from '../../../workspace/store.ts';
import { composeDraft } from '../drafts/compose-draft.ts';
import { editMessage, goToStep, undo } from '../drafts/store.ts';

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

/** Something that was done, in words, with the way back. */
export type Done = { readonly text: string; readonly undo: () => void };

/** Leaves a statement out of the message. */
export function leaveStatementOut(draftId: string, statement: CheckedStatement): Done | null {
  const draft = getDraft(draftId);
  if (draft === null) return null;
  const { text, live } = composeDraft(draft, getWorkspace()).message;
  editMessage(draftId, leaveOut(text, statement), live, null);
  return { text: 'Left out of your message.', undo: () => undo(draftId) };
}

/** Notes a statement with the person the draft is to; someone who is not kept yet is kept by it. */
export async function noteStatement(draftId: string, words: string): Promise<Done | null> {
  await loadPeople();
  const draft = getDraft(draftId);
  if (draft === null) return null;
  const before = getPerson(draft.personId ?? draft.id);
  const note = { id: crypto.randomUUID(), at: new Date().toISOString(), text: words };
  const noted = notedFromDraft(draft, before, note);
  savePerson(noted.person);
  keepDraft(noted.draft, draft.updatedAt);
  return {
    text: `Noted with ${noted.person.name.trim() || 'the person'}.`,
    undo: () => {
      if (before === null) removePerson(noted.person.id);
      else savePerson(before);
      const now = getDraft(draftId);
      if (now !== null) keepDraft({ ...now, personId: draft.personId }, now.updatedAt);
    },
  };
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
  );
}
