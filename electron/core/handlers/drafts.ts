/** Drafts, and the moment one of them becomes a message that was sent. */
import { contract } from '../../../shared/contract.ts';
import { personSchema } from '../../../shared/model/person.ts';
import { personIdOf, recordSent } from '../../../shared/people/record-sent.ts';
import { route } from '../dispatcher.ts';
import { Refusal } from '../refusal.ts';
import type { Storage } from '../storage/storage.ts';

export function draftRoutes({ drafts, people, forgetting }: Storage, now: () => Date) {
  return {
    saveDraft: route(contract.saveDraft, (draft) => {
      drafts.save(draft);
      return {};
    }),
    removeDraft: route(contract.removeDraft, ({ id }) => {
      if (!drafts.remove(id)) throw new Refusal('not-found', 'This draft is not there any more.');
      return {};
    }),
    recordSent: route(contract.recordSent, ({ draft, text, templateId }) => {
      const recorded = recordSent({
        draft,
        text,
        templateId,
        person: people.get(personIdOf(draft)) ?? null,
        now: now().toISOString(),
      });
      if (!personSchema.safeParse(recorded.person).success) {
        throw new Refusal('too-large', 'This person has more messages than Common Ground can keep.');
      }
      // The person first: should the draft then fail, recording it again finds the message there already.
      forgetting.cancel(recorded.person.id);
      people.save(recorded.person);
      drafts.save(recorded.draft);
      return recorded;
    }),
  };
}
