/** Copying a draft's message, and what is asked afterwards. */

import { create } from 'zustand';
import { channels } from '../../../../shared/channels.ts';
import type { ComposedMessage } from '../../../../shared/compose/compose-message.ts';
import { copyObstacles } from '../../../../shared/compose/copy-obstacles.ts';
import { keptAlready } from '../../../../shared/compose/link-person.ts';
import { type OpenPoint, openPoints, type Way } from '../../../../shared/compose/open-points.ts';
import { subjectObstacles, subjectText } from '../../../../shared/compose/subject.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { notesThisMonth } from '../../../../shared/people/notes-this-month.ts';
import { sentBefore } from '../../../../shared/people/sent-before.ts';
import { purposes, usualPurpose } from '../../../../shared/purposes/purposes.ts';
import { rememberingLast } from '../../../../shared/remembering.ts';
import { describeRemoved, withoutHidden } from '../../../../shared/template/hidden-characters.ts';
import { api } from '../../../api/client.ts';
import { showToast } from '../../../ui/toasts.ts';
import { readClock } from '../../../workspace/clock.ts';
import { getDraft, startDraft } from '../../../workspace/drafts.ts';
import { getLanguage } from '../../../workspace/language.ts';
import { everyone, getPerson } from '../../../workspace/people.ts';
import { getWorkspace, loadPeople, recordSent } from '../../../workspace/store.ts';
import { composeDraft } from '../drafts/compose-draft.ts';
import { changeDraft, keepCopied, keepSeen, offerUndo } from '../drafts/store.ts';

export type CopyState =
  | { readonly kind: 'idle' }
  /** The copy was stopped by what `obstaclesIn` names; the user can still ask for it. */
  | { readonly kind: 'stopped'; readonly withSubject: boolean }
  | { readonly kind: 'failed'; readonly message: string }
  /** The text is on the clipboard. */
  | { readonly kind: 'copied'; readonly text: string };

type CopyStore = { readonly draftId: string | null; readonly state: CopyState };

const idle: CopyState = { kind: 'idle' };

const useCopyStore = create<CopyStore>(() => ({ draftId: null, state: idle }));

function stateOf({ draftId, state }: CopyStore, id: string): CopyState {
  return draftId === id ? state : idle;
}

export function useCopyState(draftId: string): CopyState {
  return useCopyStore((store) => stateOf(store, draftId));
}

export function getCopyState(draftId: string): CopyState {
  return stateOf(useCopyStore.getState(), draftId);
}

function setState(draftId: string, state: CopyState) {
  useCopyStore.setState({ draftId, state });
}

export function endCopying(draftId: string): void {
  setState(draftId, idle);
}

/**
 * Puts the message on the clipboard, unless something is in the way and the user has not said "anyway". What was sent
 * is copied exactly as it was.
 */
export async function copyDraft(
  draftId: string,
  { anyway = false, withSubject = false } = {},
): Promise<void> {
  const draft = getDraft(draftId);
  if (draft === null) return;
  if (draft.sent !== null) {
    await putOnClipboard(draftId, draft.sent.text);
    return;
  }
  const { message } = composeDraft(draft, getWorkspace());
  if (message.isPending) return;
  if (!anyway && obstaclesIn(draft).length > 0) {
    setState(draftId, { kind: 'stopped', withSubject });
    return;
  }
  keepSeen(draftId);
  const cleaned = withoutHidden(message.text.normalize('NFC'));
  if (cleaned.removed > 0) showToast(describeRemoved(cleaned), null, draftId);
  const subject = subjectText(draft.subject);
  const copied = withSubject && subject !== '' ? `${subject}\n\n${cleaned.text}` : cleaned.text;
  await putOnClipboard(draftId, copied, () => {
    if (draft.isExample) return;
    keepCopied(draftId, { text: cleaned.text, at: new Date().toISOString(), isAsking: true });
  });
}

/** What in the draft's message stands in the way of copying it, each in a sentence. */
export function messageObstacles(draft: Draft): readonly string[] {
  const { message } = composeDraft(draft, getWorkspace());
  return [
    ...copyObstacles(message, openIn(draft, message)),
    ...subjectObstacles(draft.channel, draft.subject),
    ...repeatObstacle(draft, message),
  ];
}

/** That they were sent the very same words before. */
function repeatObstacle({ personId }: Draft, { text }: ComposedMessage): readonly string[] {
  const person = getPerson(personId);
  const before = person === null ? null : sentBefore(text, person, readClock());
  return before === null ? [] : [before];
}

/** All that stands in the way of copying it. */
export function obstaclesIn(draft: Draft): readonly string[] {
  return [...messageObstacles(draft), ...notesObstacle(draft)];
}

/** Puts the subject alone on the clipboard. */
export async function copySubject(draftId: string): Promise<void> {
  const draft = getDraft(draftId);
  if (draft === null) return;
  const result = await api.copyText({ text: subjectText(draft.subject) });
  showToast(result.ok ? 'Subject copied.' : result.failure.message, null, draftId);
}

/** That the month's personal notes are spent, where the draft would be one of them. */
function notesObstacle({ purpose, channel }: Draft): readonly string[] {
  const people = everyone(['messages']);
  const allowed = getWorkspace().settings.notesPerMonth;
  if (people === null || allowed === 0 || !purposes[purpose].isInvitation || !channels[channel].isNote)
    return [];
  const used = notesThisMonth(people, readClock());
  return used < allowed ? [] : [`All ${allowed} personal notes of this month are used.`];
}

/** Puts the question whether it was sent off; it can be said later. */
export function putOffSent(draftId: string): void {
  const copied = getDraft(draftId)?.copied ?? null;
  if (copied !== null) keepCopied(draftId, { ...copied, isAsking: false });
  endCopying(draftId);
}

/** Several parts of the page ask for the same ones at each key. */
const pointsIn = rememberingLast(openPoints);

/** What is to be settled in the draft's message; nothing until it can be read. */
function openIn(draft: Draft, { text }: ComposedMessage): readonly OpenPoint[] {
  const language = getLanguage();
  return language === null ? [] : pointsIn(text, draft, language);
}

/** What can be settled with a click: nothing where the message is the user's own words and follows no answer. */
export function pointsToSettle(draft: Draft): readonly OpenPoint[] {
  const { message } = composeDraft(draft, getWorkspace());
  return message.isEdited ? [] : openIn(draft, message);
}

/** Settles a point, and goes back to the message to be read again. */
export function settle(draftId: string, { key }: Pick<OpenPoint, 'key'>, { answers }: Way): void {
  changeDraft(draftId, null, (draft) => ({
    ...draft,
    answers: answers ?? draft.answers,
    dismissed: [...draft.dismissed, ...(answers === null ? [key] : [])],
  }));
  endCopying(draftId);
  if (answers !== null) offerUndo(draftId, 'Your answers were changed.');
}

/** Copies the text and says so; `keep` is called once it is on the clipboard. */
async function putOnClipboard(draftId: string, text: string, keep: () => void = () => undefined) {
  const result = await api.copyText({ text });
  if (result.ok) keep();
  setState(
    draftId,
    result.ok ? { kind: 'copied', text } : { kind: 'failed', message: result.failure.message },
  );
}

export const copyButtonId = 'copy-message';

/** Where the keyboard goes on when what it was on has gone. */
export function focusCopyButton(): void {
  document.getElementById(copyButtonId)?.focus();
}

/** Lets go of what came of copying, and goes back to where it is asked for. */
export function leaveCopying(draftId: string): void {
  endCopying(draftId);
  focusCopyButton();
}

/** Records that the copied text was sent. */
export async function recordDraftSent(draftId: string, text: string): Promise<void> {
  keepSeen(draftId);
  await loadPeople();
  const copied = getDraft(draftId);
  if (copied === null || copied.sent !== null) return;
  const kept = keptAlready(copied, everyone(['name', 'company', 'profileLink']) ?? []);
  const draft = kept === null ? copied : { ...copied, personId: kept.id };
  const isNew = getPerson(draft.personId) === null;
  const { template } = composeDraft(draft, getWorkspace());
  const result = await recordSent(draft, text, template?.id ?? null);
  if (!result.ok) {
    setState(draftId, { kind: 'failed', message: result.failure.message });
    return;
  }
  setState(draftId, idle);
  const name = result.value.person.name.trim() || 'This person';
  const said = isNew ? `Recorded. ${name} is now among your people.` : `Recorded with ${name}.`;
  showToast(said, { label: 'New draft', run: () => startDraft(usualPurpose) }, draftId);
}
