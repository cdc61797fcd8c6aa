/** The drafts as the page holds them: one that holds nothing yet is only remembered, and saved with its first word. */
import { create } from 'zustand';
import { withExample } from '../../shared/compose/example-draft.ts';
import { firstChannel, newDraft } from '../../shared/compose/new-draft.ts';
import { isUntouched } from '../../shared/compose/untouched.ts';
import type { Draft } from '../../shared/model/draft.ts';
import type { Person } from '../../shared/model/person.ts';
import { type PurposeId, usualPurpose } from '../../shared/purposes/purposes.ts';
import { own } from '../../shared/records.ts';
import { goTo } from './route.ts';
import { getWorkspace, saveDraft, useWorkspace } from './store.ts';

/** Drafts that were opened and hold nothing yet, by their ids. */
export const useUnsavedDrafts = create<Readonly<Record<string, Draft>>>(() => ({}));

export function getDraft(id: string): Draft | null {
  return own(getWorkspace().drafts, id) ?? own(useUnsavedDrafts.getState(), id) ?? null;
}

/** `getDraft` for components; null without an id. */
export function useDraft(id: string | null): Draft | null {
  const saved = useWorkspace(({ drafts }) => (id === null ? undefined : own(drafts, id)));
  const unsaved = useUnsavedDrafts((drafts) => (id === null ? undefined : own(drafts, id)));
  return saved ?? unsaved ?? null;
}

/** Keeps what the draft is now, and saves it once it holds something. `updatedAt` is when the user changed it. */
export function keepDraft(draft: Draft, updatedAt = new Date().toISOString()): void {
  const isSaved = own(getWorkspace().drafts, draft.id) !== undefined;
  if (!isSaved && isUntouched(draft)) {
    useUnsavedDrafts.setState({ [draft.id]: draft });
    return;
  }
  saveDraft({ ...draft, updatedAt });
  const { [draft.id]: _saved, ...others } = useUnsavedDrafts.getState();
  useUnsavedDrafts.setState(others, true);
}

/** Shows a finished example in the composer. */
export function startExample(): void {
  const { defaultChannel } = getWorkspace().settings;
  const now = new Date().toISOString();
  const fresh = newDraft(usualPurpose, {
    id: crypto.randomUUID(),
    now,
    channel: defaultChannel,
    person: null,
  });
  const example = withExample(fresh);
  keepDraft(example);
  goTo({ section: 'compose', id: example.id });
}

type Beginning = {
  /** Who it is to; null when that is not known yet. */
  readonly person?: Person | null;
  /** The template that was chosen for it; null leaves the choice to the app. */
  readonly templateId?: string | null;
};

/** Begins a draft, to be shown by the caller; returns its id. */
export function beginDraft(purpose: PurposeId, { person = null, templateId = null }: Beginning = {}): string {
  const draft = newDraft(purpose, {
    id: crypto.randomUUID(),
    now: new Date().toISOString(),
    channel: firstChannel(purpose, getWorkspace().settings.defaultChannel),
    person,
  });
  keepDraft({ ...draft, templateId: templateId ?? draft.templateId });
  return draft.id;
}

/** Begins a draft and shows it in the composer; returns its id. */
export function startDraft(purpose: PurposeId, beginning: Beginning = {}): string {
  const id = beginDraft(purpose, beginning);
  goTo({ section: 'compose', id });
  return id;
}
