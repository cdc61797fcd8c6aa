import { type ChannelId, channels } from '../channels.ts';
import type { Answers, Draft } from '../model/draft.ts';
import type { Person } from '../model/person.ts';
import type { PurposeId } from '../purposes.ts';
import { emptyAnswers, untouchedMessage } from './empty-draft.ts';

/** What a draft can take over from a person who is known already. */
export function answersFromPerson(person: Person): Answers {
  const { name, role, company, location, howKnown, commonConnections, sharedInterests, profileLink } = person;
  const known = { name, role, company, location, howKnown, commonConnections, sharedInterests, profileLink };
  return { ...emptyAnswers, ...known };
}

/**
 * The channel a draft begins with: the user's usual one, except that an invitation is answered with a message, since a
 * note can only go with a request of one's own.
 */
export function firstChannel(purpose: PurposeId, usual: ChannelId): ChannelId {
  return purpose === 'reply-to-request' && channels[usual].isNote ? 'linkedin-message' : usual;
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
    step: 'who',
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
