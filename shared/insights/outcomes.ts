/** What became of the messages that the user sent, from what is recorded of each person and nothing else. */
import type { ChannelId } from '../channels.ts';
import type { Message, Person } from '../model/person.ts';
import { asksSomething } from '../people/questions-in.ts';
import { type PurposeId, purposes } from '../purposes/purposes.ts';
import { rememberingEach } from '../remembering.ts';
import type { StageId } from '../stages.ts';

/** A message that went out, and what followed it. */
export type SentMessage = {
  readonly personId: string;
  /** ISO 8601, in UTC. */
  readonly at: string;
  /** Null for one that was recorded without, as from an import. */
  readonly purpose: PurposeId | null;
  readonly channel: ChannelId;
  readonly templateId: string | null;
  /** In UTF-16 units. */
  readonly length: number;
  readonly hasQuestion: boolean;
  /** Whether they accepted it; null for what is no invitation. */
  readonly wasAccepted: boolean | null;
  /** Days until they wrote; null while they have not, before the user wrote again. */
  readonly daysToReply: number | null;
  readonly wasMet: boolean;
};

const dayMs = 86_400_000;

/** Stages that only somebody comes to who accepted. */
const connected: ReadonlySet<StageId> = new Set(['accepted', 'in-dialogue', 'met', 'relationship']);

/** Whether they accepted an invitation of that moment: by a later stage, by where they stand, or by writing back. */
function accepted({ stage, stageHistory, messages }: Person, at: string): boolean {
  const came = stageHistory.some((change) => change.at >= at && connected.has(change.stage));
  const stands = stageHistory.length === 0 && connected.has(stage);
  return came || stands || messages.some((message) => message.direction === 'from-them' && message.at > at);
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayMs;
}

/** Whether a message asked something; what was sent does not change. */
const hasQuestion = rememberingEach(({ text }: Message) => asksSomething(text));

/** The messages that went to a person; they stay what they were until something is recorded of the person. */
const sentTo = rememberingEach((person: Person): readonly SentMessage[] => {
  const inOrder: readonly Message[] = person.messages.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return inOrder.flatMap((message, index) => {
    if (message.direction !== 'to-them') return [];
    // What they wrote after the user's next message answers that one.
    const next = inOrder[index + 1];
    const reply = next?.direction === 'from-them' ? next : undefined;
    const { at, purpose, channel, templateId, text } = message;
    const isInvitation = purpose !== null && purposes[purpose].isInvitation;
    return [
      {
        personId: person.id,
        at,
        purpose,
        channel,
        templateId,
        length: text.length,
        hasQuestion: hasQuestion(message),
        wasAccepted: isInvitation ? accepted(person, at) : null,
        daysToReply: reply === undefined ? null : daysBetween(at, reply.at),
        wasMet: person.meetings.some((meeting) => meeting.at >= at),
      },
    ];
  });
});

/** Everything that was sent, the oldest first. */
export function outcomesOf(people: Iterable<Person>): readonly SentMessage[] {
  return [...people].flatMap(sentTo).sort((a, b) => (a.at < b.at ? -1 : 1));
}
