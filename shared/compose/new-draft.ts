import { type ChannelId, channels, dialogueChannel } from '../channels.ts';
import { personValues } from '../fields/person-fields.ts';
import type { Answers, Draft } from '../model/draft.ts';
import type { Person } from '../model/person.ts';
import { type PurposeId, purposes, stepIn } from '../purposes/purposes.ts';
import { emptyAnswers, untouchedMessage } from './empty-draft.ts';

/** What a draft can take over from a person who is known already. */
export function answersFromPerson(person: Person): Answers {
  return { ...emptyAnswers, ...personValues(person) };
}

/**
 * The channel a draft begins with: the user's usual one, except that what is no invitation goes as a message, since a note
 * can only go with an invitation of one's own.
 */
export function firstChannel(purpose: PurposeId, usual: ChannelId): ChannelId {
  return channels[usual].isNote && !purposes[purpose].isInvitation ? dialogueChannel : usual;
}

/** A draft at its first step. `now` is an ISO 8601 moment in UTC. */
export function newDraft(
  purpose: PurposeId,
  {
    id,
    now,
    channel,
    person,
  }: {
    readonly id: string;
    readonly now: string;
    readonly channel: ChannelId;
    readonly person: Person | null;
  },
): Draft {
  return {
    id,
    purpose,
    step: stepIn(purpose, 'who'),
    channel,
    templateId: null,
    answers: person === null ? emptyAnswers : answersFromPerson(person),
    customValues: {},
    message: untouchedMessage,
    dismissed: [],
    personId: person?.id ?? null,
    sent: null,
    createdAt: now,
    updatedAt: now,
  };
}
