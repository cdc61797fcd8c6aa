/** What the user does about a statement that was checked. */
import type { CheckedStatement } from '../../../../shared/coach/check/check-text.ts';
import { leaveOut } from '../../../../shared/coach/check/leave-out.ts';
import { notedFromDraft } from '../../../../shared/people/noted-from-draft.ts';
import { getDraft, keepDraft } from '../../../workspace/drafts.ts';
import { getPerson } from '../../../workspace/people.ts';
import { getWorkspace, loadPeople, removePerson, savePerson } from '../../../workspace/store.ts';
import { composeDraft } from '../drafts/compose-draft.ts';
import { editMessage, undo } from '../drafts/store.ts';

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
