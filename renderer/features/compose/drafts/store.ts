/** The composer's actions on a draft, with undo and redo across form and message. */
import { create } from 'zustand';
import type { ChannelId } from '../../../../shared/channels.ts';
import { characterCount } from '../../../../shared/character-count.ts';
import { changedPlace, placeWords } from '../../../../shared/compose/changed-place.ts';
import { begunWith, channelFor, newDraft, writtenAgain } from '../../../../shared/compose/new-draft.ts';
import { followAnswers, isToStay, keepAsSeen, madeAnew } from '../../../../shared/compose/seen-message.ts';
import { withAnswer } from '../../../../shared/compose/with-answer.ts';
import type { Answers, Draft, MessageState } from '../../../../shared/model/draft.ts';
import { type PurposeId, stepIn, stepsOf } from '../../../../shared/purposes/purposes.ts';
import { own } from '../../../../shared/records.ts';
import type { StepId } from '../../../../shared/steps.ts';
import { showToast, useToast, withdrawToast } from '../../../ui/toasts.ts';
import { getDraft, keepDraft } from '../../../workspace/drafts.ts';
import { getPerson } from '../../../workspace/people.ts';
import { goTo } from '../../../workspace/route.ts';
import { getWorkspace, saveDraft, removeDraft as saveRemoval } from '../../../workspace/store.ts';
import { focusBox } from '../steps/first-box.ts';
import { composeDraft, templatesAmong } from './compose-draft.ts';
import {
  beginsWord,
  completed,
  type History,
  noHistory,
  recordChange,
  stepBack,
  stepForward,
} from './history.ts';

type ComposeState = {
  readonly histories: Readonly<Record<string, History<Draft>>>;
};

export const useCompose = create<ComposeState>(() => ({ histories: {} }));

/** The draft with its message kept, where that is to stay as it is shown. */
function withMessageKept(draft: Draft): Draft {
  if (!isToStay(draft)) return draft;
  const { template, message } = composeDraft(draft, getWorkspace());
  return keepAsSeen(draft, template, message);
}

function store(draft: Draft) {
  keepDraft(withMessageKept(draft));
}

/** The draft, if it can be changed: one that was sent is a record. */
function openDraft(id: string): Draft | null {
  const draft = getDraft(id);
  return draft === null || draft.sent !== null ? null : draft;
}

/** Keeps what was copied last, or whether it is still asked if that was sent, which is no change of the user's. */
export function keepCopied(id: string, copied: NonNullable<Draft['copied']>): void {
  const draft = openDraft(id);
  if (draft !== null) keepDraft({ ...draft, copied }, draft.updatedAt);
}

/** Keeps the message as it is shown now, which is no change of the user's: it was copied, or read for the first time. */
export function keepSeen(id: string): void {
  const draft = openDraft(id);
  if (draft === null) return;
  const { template, message } = composeDraft(draft, getWorkspace());
  const kept = keepAsSeen(draft, template, message);
  if (kept !== draft) keepDraft(kept, draft.updatedAt);
}

function setHistory(id: string, history: History<Draft>) {
  useCompose.setState(({ histories }) => ({ histories: { ...histories, [id]: history } }));
}

/** Says what was done to a draft and offers to undo it, until something else is done to it. */
export function offerUndo(id: string, text: string): void {
  showToast(text, { label: 'Undo', run: () => undo(id) }, id);
}

/** Ends what was said of another draft once this one is opened, over which it would lie. Undo takes it back there. */
export function endNoticesOfOthers(id: string): void {
  const about = useToast.getState().toast?.about ?? null;
  if (about !== null && about !== id && getDraft(about) !== null) withdrawToast(about);
}

/** The text that is typed into a field of the composer, by the name that a change of it has. */
function typedIn({ answers, customValues, message, subject }: Draft, field: string): string {
  if (field === 'message') return message.edited?.text ?? '';
  if (field === 'subject') return subject;
  const value = own<unknown>({ ...customValues, ...answers }, field.replace(/^custom /, ''));
  return typeof value === 'string' ? value : '';
}

/**
 * Changes a draft in a way that undo takes back; a word typed in one `field` is one step, null is a step of its own. What
 * was sent is not changed.
 * @returns whether anything was changed
 */
export function changeDraft(id: string, field: string | null, change: (draft: Draft) => Draft): boolean {
  const before = openDraft(id);
  if (before === null) return false;
  const after = change(before);
  if (after === before) return false;
  withdrawToast(id);
  const history = own(useCompose.getState().histories, id) ?? noHistory;
  const isNewWord = field !== null && beginsWord(typedIn(before, field), typedIn(after, field));
  setHistory(id, recordChange(isNewWord ? completed(history) : history, before, field, Date.now()));
  store(followAnswers(before, after));
  return true;
}

export function changeAnswer<K extends keyof Answers>(id: string, key: K, value: Answers[K]): void {
  changeDraft(id, key, (draft) => ({ ...draft, answers: withAnswer(draft.answers, key, value) }));
}

/** Makes a step of undo of what was typed so far, however soon the next change follows. */
export function endTyping(id: string): void {
  const history = own(useCompose.getState().histories, id);
  if (history !== undefined && history.last !== null) setHistory(id, completed(history));
}

/** Leads to what undo or redo changed: to its box on this step, otherwise by saying where it is. */
function showChange(before: Draft, after: Draft, done: string) {
  const place = changedPlace(before, after);
  if (place === null) return;
  const toBox = () => place.label !== null && focusBox(place.label);
  if (place.step === after.step) {
    toBox();
    return;
  }
  const show = () => {
    goToStep(after.id, place.step);
    setTimeout(toBox);
  };
  showToast(placeWords(done, place), { label: 'Show it', run: show }, after.id);
}

/**
 * Takes a draft to an earlier or a later state of it; the user stays at their step.
 * @param done what is said of it, null where whoever asked for it sees it
 */
function travel(id: string, step: typeof stepBack<Draft>, done: string | null) {
  const draft = openDraft(id);
  const history = own(useCompose.getState().histories, id);
  if (draft === null || history === undefined) return;
  const result = step(history, draft);
  if (result === null) return;
  withdrawToast(id);
  setHistory(id, result.history);
  // Who is kept by a note of this draft bears its id, and stays whom it is to.
  const keptByNote = draft.personId === draft.id ? draft.id : null;
  const { value } = result;
  const there = { ...value, step: stepIn(value.purpose, draft.step), copied: draft.copied };
  store({ ...there, personId: value.personId ?? keptByNote });
  if (done !== null) showChange(draft, there, done);
}

export function undo(id: string): void {
  travel(id, stepBack, 'Undone');
}

export function redo(id: string): void {
  travel(id, stepForward, 'Done again');
}

export function goToStep(id: string, step: StepId): void {
  const draft = openDraft(id);
  if (draft !== null && draft.step !== step) store({ ...draft, step });
}

/** Moves by one step; beyond the first and the last nothing happens. */
export function moveStep(id: string, by: 1 | -1): void {
  const draft = getDraft(id);
  if (draft === null) return;
  const steps = stepsOf(draft.purpose);
  const step = steps[steps.indexOf(draft.step) + by];
  if (step !== undefined) goToStep(id, step);
}

/** The message's state for another template: the user's own words stay, what was said and seen of parts does not. */
function withoutParts({ message }: Draft): MessageState {
  return { edited: message.edited, fit: message.fit, pinned: {}, seen: null };
}

/** Opens a new draft to the one that a draft was sent to. */
export function writeAgain(id: string): void {
  const draft = getDraft(id);
  if (draft === null) return;
  const again = writtenAgain(draft, {
    id: crypto.randomUUID(),
    now: new Date().toISOString(),
    person: getPerson(draft.personId),
  });
  store(again);
  goTo({ section: 'compose', id: again.id });
}

export function changePurpose(id: string, purpose: PurposeId): void {
  const { defaultChannel } = getWorkspace().settings;
  changeDraft(id, null, (draft) => ({
    ...draft,
    purpose,
    step: stepIn(purpose, draft.step),
    channel: channelFor(purpose, draft, defaultChannel),
    ...begunWith(purpose, draft, getPerson(draft.personId)),
    message: withoutParts(draft),
  }));
}

export function changeChannel(id: string, channel: ChannelId): void {
  changeDraft(id, null, (draft) => ({ ...draft, channel, chosenChannel: channel }));
}

/** Uses another template, or the same one anew. Words edited by hand stay; "Update from answers" then brings its. */
export function changeTemplate(id: string, templateId: string): void {
  changeDraft(id, null, (draft) => ({ ...draft, templateId, message: withoutParts(draft) }));
}

/** What the user's own words start from. */
function startOf(draft: Draft, live: string) {
  const { template } = composeDraft(draft, getWorkspace());
  return { base: live, ...(template === null ? {} : { templateId: template.id }) };
}

/**
 * Takes over the user's own words; `live` is what the answers made. The same words as those end the editing. `field`
 * is what undo takes as one step of typing; null makes the change a step of its own.
 */
export function editMessage(id: string, text: string, live: string, field: string | null = 'message'): void {
  changeDraft(id, field, (draft) => {
    const edited = text === live ? null : { ...(draft.message.edited ?? startOf(draft, live)), text };
    return { ...draft, message: { ...draft.message, edited } };
  });
}

/** Makes the message anew from the answers, with the words that its template has now. */
export function updateFromAnswers(id: string): void {
  changeDraft(id, null, (draft) => madeAnew(draft, templatesAmong(getWorkspace())));
}

/** Turns Fit on, from the answers, or off. */
export function setFit(id: string, fit: boolean): void {
  const hadOwnWords = getDraft(id)?.message.edited !== null;
  const isChanged = changeDraft(id, null, (draft) => ({
    ...draft,
    message: {
      ...draft.message,
      edited: fit ? null : draft.message.edited,
      fit,
      pinned: fit ? draft.message.pinned : {},
    },
  }));
  if (!isChanged) return;
  if (fit && hadOwnWords) offerUndo(id, 'Fit works from your answers. Your own words were set aside.');
  if (!fit) offerUndo(id, `Fit is off. ${lengthWords(id)}`);
}

/** How long the draft's message is, in a sentence. */
function lengthWords(id: string): string {
  const draft = getDraft(id);
  if (draft === null) return '';
  const { length, limit } = composeDraft(draft, getWorkspace()).message;
  return `The message has ${length.toLocaleString('en-GB')} of ${characterCount(limit)}.`;
}

/** Keeps an optional part in full, whatever Fit would do with it, or lets Fit decide again. */
export function pinPart(id: string, index: number, choice: 'full' | null): void {
  changeDraft(id, null, (draft) => {
    const { [String(index)]: _previous, ...others } = draft.message.pinned;
    const pinned = choice === null ? others : { ...others, [String(index)]: choice };
    return { ...draft, message: { ...draft.message, pinned } };
  });
}

/** Empties a draft, at its first step; the offer to undo that leads back to where the user was. */
export function clearDraft(id: string): void {
  const step = getDraft(id)?.step;
  const isChanged = changeDraft(id, null, (draft) => {
    const fresh = newDraft(draft.purpose, { ...draft, now: draft.createdAt, person: null });
    return { ...fresh, chosenChannel: draft.chosenChannel, personId: draft.personId };
  });
  const takeBack = () => {
    travel(id, stepBack, null);
    if (step !== undefined) goToStep(id, step);
  };
  if (isChanged) showToast('Draft cleared.', { label: 'Undo', run: takeBack }, id);
}

/** Opens a copy of a draft, to be changed apart from it. */
export function duplicateDraft(id: string): void {
  const draft = openDraft(id);
  if (draft === null) return;
  const copy = { ...draft, id: crypto.randomUUID(), createdAt: new Date().toISOString(), copied: null };
  store(copy);
  goTo({ section: 'compose', id: copy.id });
}

/** Removes a draft; the message that says so offers to bring it back. */
export function removeDraft(id: string): void {
  const draft = getDraft(id);
  if (draft === null) return;
  saveRemoval(id);
  showToast('Draft deleted.', { label: 'Undo', run: () => saveDraft(draft) });
}
