/** The name of the template that a message was sent with. */
import type { Draft } from '../../../../shared/model/draft.ts';
import type { Person } from '../../../../shared/model/person.ts';
import { usePerson } from '../../../workspace/people.ts';
import { useWorkspace, type WorkspaceState } from '../../../workspace/store.ts';
import { templatesAmong } from '../drafts/compose-draft.ts';

type Known = Pick<WorkspaceState, 'ownTemplates'> & { readonly person: Person | null };

/**
 * The title as it was when the message was sent or, where only the template's id was noted, as it is now; null where
 * that is not known.
 */
export function templateTitle({ id, message }: Draft, { person, ownTemplates }: Known): string | null {
  if (message.seen !== null) return message.seen.template.title;
  const templateId = person?.messages.find((noted) => noted.id === id)?.templateId;
  return templatesAmong({ ownTemplates }).find((template) => template.id === templateId)?.title ?? null;
}

/** `templateTitle` for components. */
export function useTemplateTitle(draft: Draft): string | null {
  const person = usePerson(draft.personId);
  return useWorkspace(({ ownTemplates }) => templateTitle(draft, { person, ownTemplates }));
}
