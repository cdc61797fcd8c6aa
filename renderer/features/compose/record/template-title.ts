import type { Draft } from '../../../../shared/model/draft.ts';
import { own } from '../../../../shared/records.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { templatesAmong } from '../drafts/compose-draft.ts';

/** The title of the template a message was sent with, as it was then or, where only its id was noted, is now. */
export function useTemplateTitle({ id, personId, message }: Draft): string | null {
  return useWorkspace(({ people, ownTemplates }) => {
    if (message.seen !== null) return message.seen.template.title;
    const person = people === null || personId === null ? undefined : own(people, personId);
    const templateId = person?.messages.find((noted) => noted.id === id)?.templateId;
    return templatesAmong({ ownTemplates }).find((template) => template.id === templateId)?.title ?? null;
  });
}
