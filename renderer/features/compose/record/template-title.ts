/** The name of the template that a message was sent with. */
import type { Draft } from '../../../../shared/model/draft.ts';
import { own } from '../../../../shared/records.ts';
import { useWorkspace, type WorkspaceState } from '../../../workspace/store.ts';
import { templatesAmong } from '../drafts/compose-draft.ts';

/**
 * The title as it was when the message was sent or, where only the template's id was noted, as it is now; null where
 * that is not known.
 */
export function templateTitle(
  { id, personId, message }: Draft,
  { people, ownTemplates }: Pick<WorkspaceState, 'people' | 'ownTemplates'>,
): string | null {
  if (message.seen !== null) return message.seen.template.title;
  const person = people === null || personId === null ? undefined : own(people, personId);
  const templateId = person?.messages.find((noted) => noted.id === id)?.templateId;
  return templatesAmong({ ownTemplates }).find((template) => template.id === templateId)?.title ?? null;
}

/** `templateTitle` for components. */
export function useTemplateTitle(draft: Draft): string | null {
  return useWorkspace((workspace) => templateTitle(draft, workspace));
}
