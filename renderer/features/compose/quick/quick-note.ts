/** The one draft that is begun on the quick page: from a copied profile page to a first message, and on to the composer. */
import { create } from 'zustand';
import { usualPurpose } from '../../../../shared/purposes/purposes.ts';
import { own } from '../../../../shared/records.ts';
import { api } from '../../../api/client.ts';
import { showToast } from '../../../ui/toasts.ts';
import { beginDraft } from '../../../workspace/drafts.ts';
import { tellOfDraft } from '../../../workspace/drafts-beside.ts';
import { flushSaves, getWorkspace } from '../../../workspace/store.ts';
import { changeDraft } from '../drafts/store.ts';
import { type Offer, takeOffer } from '../steps/profile-offers.ts';

export const useQuickNote = create<{ readonly draftId: string | null }>(() => ({ draftId: null }));

export function beginQuickNote(): void {
  useQuickNote.setState({ draftId: beginDraft(usualPurpose) });
}

/** Takes what was found in a profile into the draft, as one step of undo. */
export function takeOffers(draftId: string, offers: readonly Offer[]): void {
  changeDraft(draftId, null, (draft) => ({ ...draft, answers: offers.reduce(takeOffer, draft.answers) }));
}

/** The text on the clipboard; null where it cannot be had or is none, which the user is told. */
export async function textOnClipboard(): Promise<string | null> {
  const result = await api.readClipboard({});
  if (!result.ok) {
    showToast(result.failure.message);
    return null;
  }
  if (result.value.text.trim() !== '') return result.value.text;
  showToast('There is no text on the clipboard. Select all on their profile page and copy it.');
  return null;
}

/**
 * Ends the note once it is saved, and begins a new one, so that nobody changes the old one from two places.
 * @param openDraft the draft that is to be gone on with in the composer; null for none
 */
export async function leaveQuickNote(openDraft: string | null): Promise<void> {
  const { draftId } = useQuickNote.getState();
  const failure = await flushSaves();
  const isSaved = draftId !== null && own(getWorkspace().drafts, draftId) !== undefined;
  if (failure === null && isSaved) {
    tellOfDraft(draftId);
    if (openDraft === null) beginQuickNote();
  }
  const result = await api.finishQuick({ openDraft: isSaved ? openDraft : null, failure });
  if (!result.ok) showToast(result.failure.message);
}

/** Goes on with the note in the composer; there has to be something to go on with. */
export async function openInComposer(draftId: string): Promise<void> {
  const isBegun = own(getWorkspace().drafts, draftId) !== undefined;
  if (isBegun) await leaveQuickNote(draftId);
  else showToast('There is nothing in it yet. Type a name first.');
}
