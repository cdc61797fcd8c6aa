import { type ChannelId, channels, dialogueChannel } from '../channels.ts';
import { personValues } from '../fields/person-fields.ts';
import type { Answers, Draft } from '../model/draft.ts';
import type { Message, Person } from '../model/person.ts';
import { lastMessage } from '../people/dialogue.ts';
import { standingOf } from '../people/standing.ts';
import { type PurposeId, purposes, purposesFor, stepIn } from '../purposes/purposes.ts';
import { emptyAnswers, untouchedMessage } from './empty-draft.ts';

/** What a draft can take over from a person who is known already. */
export function answersFromPerson(person: Person): Answers {
  return { ...emptyAnswers, ...personValues(person) };
}

/** Whether a channel can carry it: a note can only go with an invitation of one's own. */
function canGoBy(purpose: PurposeId, channel: ChannelId): boolean {
  return purposes[purpose].isInvitation || !channels[channel].isNote;
}

/** The channel a draft begins with: the purpose's, or else the user's usual one, where it can go by that. */
export function firstChannel(purpose: PurposeId, usual: ChannelId): ChannelId {
  return purposes[purpose].usualChannel ?? (canGoBy(purpose, usual) ? usual : dialogueChannel);
}

/** The channel of a draft that is to be for `purpose`: the one that was chosen for it, or else the first. */
export function channelFor(
  purpose: PurposeId,
  { chosenChannel }: Pick<Draft, 'chosenChannel'>,
  usual: ChannelId,
): ChannelId {
  const isKept = chosenChannel !== null && canGoBy(purpose, chosenChannel);
  return isKept ? chosenChannel : firstChannel(purpose, usual);
}

/** The message of theirs that a draft to a known person answers: their request, or what was said last, if by them. */
function messageToAnswer(purpose: PurposeId, person: Person | null): Message | null {
  const { theirs } = purposes[purpose];
  if (theirs === null || person === null) return null;
  const received = person.messages.filter(({ direction }) => direction === 'from-them');
  if (theirs === 'message' && !standingOf(person).theyWroteLast) return null;
  return lastMessage({ messages: received });
}

/** The template to begin with where it depends on how things stand with the person; null leaves it to the answers. */
function firstTemplateFor(purpose: PurposeId, person: Person | null): string | null {
  return person === null ? null : (purposes[purpose].firstTemplate?.(standingOf(person)) ?? null);
}

/** What a draft for `purpose` begins with once it is to `person`: a template, and what they wrote, if nothing was pasted. */
export function begunWith(
  purpose: PurposeId,
  { answers }: Pick<Draft, 'answers'>,
  person: Person | null,
): Pick<Draft, 'templateId' | 'answers'> {
  const theirs = messageToAnswer(purpose, person)?.text ?? '';
  const receivedMessage = answers.receivedMessage.trim() === '' ? theirs : answers.receivedMessage;
  return { templateId: firstTemplateFor(purpose, person), answers: { ...answers, receivedMessage } };
}

/**
 * A draft at its first step. A reply to a person takes over what they wrote last, and the way by which it came,
 * where it can go by that.
 * @param now ISO 8601, in UTC
 */
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
  const answered = messageToAnswer(purpose, person);
  const answers = person === null ? emptyAnswers : answersFromPerson(person);
  return {
    id,
    purpose,
    step: stepIn(purpose, 'who'),
    channel: answered !== null && canGoBy(purpose, answered.channel) ? answered.channel : channel,
    chosenChannel: null,
    templateId: firstTemplateFor(purpose, person),
    answers: answered === null ? answers : { ...answers, receivedMessage: answered.text },
    customValues: {},
    message: untouchedMessage,
    dismissed: [],
    personId: person?.id ?? null,
    isSomeoneElse: false,
    isExample: false,
    subject: '',
    copied: null,
    sent: null,
    createdAt: now,
    updatedAt: now,
  };
}

type Again = {
  readonly id: string;
  /** ISO 8601, in UTC. */
  readonly now: string;
  /** Whom it was sent to, as they are kept now; null where they are not. */
  readonly person: Person | null;
};

/** The same once more, to be sent anew: the same answers by the same way, its message made anew. */
function repeated(draft: Draft, { id, now }: Again): Draft {
  const { purpose, channel, chosenChannel, templateId, answers, customValues, personId, subject } = draft;
  const fresh = newDraft(purpose, { id, now, channel, person: null });
  return { ...fresh, chosenChannel, templateId, answers, customValues, personId, subject };
}

/**
 * A new draft to the one that `draft` was sent to. What suits how it stands with them by now begins with what is known
 * of them, since the rest was said; where that is the same once more, as a request that they never had, it is repeated.
 */
export function writtenAgain(draft: Draft, again: Again): Draft {
  const { person } = again;
  const [next] = person === null ? [] : purposesFor(standingOf(person));
  if (next === undefined || next === draft.purpose) return repeated(draft, again);
  return newDraft(next, {
    ...again,
    channel: channelFor(next, { chosenChannel: draft.channel }, draft.channel),
  });
}
