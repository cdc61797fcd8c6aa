/** What it means that a message went out: the person, their stage, their messages, and the closed draft. */
import type { FieldValue } from '../fields/field.ts';
import { type PersonValues, personFieldKeys } from '../fields/person-fields.ts';
import type { Draft } from '../model/draft.ts';
import type { Message, Person } from '../model/person.ts';
import { purposes } from '../purposes/purposes.ts';
import { isWithoutWords, lastMessage, logMessage } from './dialogue.ts';
import { newPerson } from './new-person.ts';
import { withStage } from './stage-history.ts';
import { unitedLists } from './united-lists.ts';

const receivedSuffix = '-received';
const longestId = 64;

/**
 * The id of the person a draft is to. A person who is first recorded through a draft takes the draft's id, so that
 * recording the same draft twice (after a failed save) finds them instead of making a second one.
 */
export function personIdOf(draft: Draft): string {
  return draft.personId ?? draft.id;
}

/** What is known of someone once `answers` were given: a new text wins unless it is blank, lists are united. */
export function united(known: PersonValues, answers: PersonValues): PersonValues {
  const both = personFieldKeys.map((key): readonly [string, FieldValue] => {
    const [before, added] = [known[key], answers[key]];
    if (typeof before === 'string' || typeof added === 'string') return [key, String(added).trim() || before];
    return [key, unitedLists(before, added)];
  });
  return Object.fromEntries(both) as PersonValues;
}

/** The id of the request that a draft answers. */
function receivedIdOf({ id }: Draft): string {
  return id.slice(0, longestId - receivedSuffix.length) + receivedSuffix;
}

/** `noted` with the request that the user answers; the very same when it is blank or noted already. */
function withReceived(draft: Draft, noted: readonly Message[]): readonly Message[] {
  const text = draft.answers.receivedMessage.trim();
  if (purposes[draft.purpose].theirs === null || text === '') return noted;
  if (noted.some((message) => message.direction === 'from-them' && message.text.trim() === text))
    return noted;
  const id = receivedIdOf(draft);
  const last = lastMessage({ messages: noted.filter((message) => message.id !== draft.id) });
  // Noted with this draft before, or that they wrote was recorded without the words which are here now: these get the
  // id of the draft's, so that they can be corrected.
  const known = noted.find((message) => message.id === id) ?? (last && isWithoutWords(last) ? last : null);
  if (known !== null) return noted.map((one) => (one === known ? { ...one, id, text } : one));
  const received: Message = {
    id,
    // When it came is not known; it was there when the answer was begun.
    at: draft.createdAt,
    direction: 'from-them',
    purpose: null,
    channel: draft.channel,
    templateId: null,
    text,
  };
  return [...noted, received];
}

/**
 * Records that the message `text` of `draft` went out at `now`.
 *
 * The message carries the draft's id, so recording the same draft again changes its wording but adds nothing, and the
 * time stays that of the first record. Non-empty answers win over what was known of the person; lists are united.
 * @param person who the draft is to (see `personIdOf`), or null when they are not among the people (any more)
 * @param now ISO 8601, in UTC
 */
export function recordSent({
  draft,
  text,
  templateId,
  person,
  now,
}: {
  readonly draft: Draft;
  readonly text: string;
  readonly templateId: string | null;
  readonly person: Person | null;
  readonly now: string;
}): { readonly draft: Draft; readonly person: Person } {
  const { answers } = draft;
  const { stageAfter } = purposes[draft.purpose];
  const before = person?.messages ?? [];
  const recorded = before.find((message) => message.id === draft.id);
  const sentAt = recorded?.at ?? draft.sent?.at ?? now;
  const sent: Message = {
    id: draft.id,
    at: sentAt,
    direction: 'to-them',
    purpose: draft.purpose,
    channel: draft.channel,
    templateId,
    text,
  };
  const withTheirs = withReceived(draft, before);
  const messages =
    recorded === undefined
      ? [...withTheirs, sent]
      : withTheirs.map((message) => (message.id === draft.id ? sent : message));
  const personId = person?.id ?? personIdOf(draft);
  const known = person ?? newPerson({ id: personId, now });
  const received =
    withTheirs === before ? undefined : withTheirs.find(({ id }) => id === receivedIdOf(draft));
  const answered = person === null || received === undefined ? person : logMessage(person, received, now);
  const stage = recorded === undefined ? stageAfter(answered?.stage ?? null) : known.stage;
  return {
    person: {
      ...withStage(known, stage, sentAt),
      ...united(known, answers),
      messages,
      updatedAt: now,
    },
    draft: { ...draft, personId, sent: { at: sentAt, text }, updatedAt: now },
  };
}
