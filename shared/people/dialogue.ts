/** The dialogue with a person: what was said, and what is recorded of it. */
import type { Message, Note, Person } from '../model/person.ts';
import type { StageId } from '../stages.ts';
import { withStage } from './stage-history.ts';

/** The newest message; of two at the same moment, the one recorded later. Null when there is none. */
export function lastMessage({ messages }: Pick<Person, 'messages'>): Message | null {
  return messages.reduce<Message | null>(
    (latest, message) => (latest === null || message.at >= latest.at ? message : latest),
    null,
  );
}

/** How the ids of what a file brought begin. */
export const importedPrefix = 'imported-';

/** Whether the user recorded that this message of theirs came, and not what it says; an empty one of a file says nothing. */
export function isWithoutWords({ id, direction, text }: Message): boolean {
  return direction === 'from-them' && text.trim() === '' && !id.startsWith(importedPrefix);
}

/** "They wrote", or "They replied" where that alone was recorded, and not what they wrote. */
export function messageTitle({ at, direction, text }: Message, messages: readonly Message[]): string {
  if (direction === 'to-them') return 'You wrote';
  const isAnswer = messages.some((before) => before.direction === 'to-them' && before.at <= at);
  return text.trim() === '' && isAnswer ? 'They replied' : 'They wrote';
}

/** When the user and the person last had to do with each other, by a message either way or in person; null for never. */
export function lastContact({ messages, meetings }: Pick<Person, 'messages' | 'meetings'>): string | null {
  const moments = [...messages, ...meetings].map(({ at }) => at);
  return moments.reduce<string | null>((last, at) => (last === null || at > last ? at : last), null);
}

/** Stages from which an answer of theirs opens the dialogue. */
const openedByAnswer: ReadonlySet<StageId> = new Set(['idea', 'requested', 'accepted', 'no-answer']);

/**
 * The stage after a message that happened outside the app. An answer opens the dialogue, also one to the user's answer to
 * a blind request; what was further along, or came to an end by a decision, stays as it is.
 */
function stageAfterMessage({ stage, messages }: Person, direction: Message['direction']): StageId {
  if (direction === 'to-them') return stage === 'idea' ? 'requested' : stage;
  const wasAnswered = messages.some((message) => message.direction === 'to-them');
  const isOpened = openedByAnswer.has(stage) || (stage === 'blind-request' && wasAnswered);
  return isOpened ? 'in-dialogue' : stage;
}

/** Records a message that happened outside the app. `now` is an ISO 8601 moment in UTC. */
export function logMessage(person: Person, message: Message, now: string): Person {
  const staged = withStage(person, stageAfterMessage(person, message.direction), message.at);
  return { ...staged, messages: [...person.messages, message], updatedAt: now };
}

/** Stages that a meeting leaves behind. */
const beforeMeeting: ReadonlySet<StageId> = new Set([
  'idea',
  'requested',
  'accepted',
  'in-dialogue',
  'blind-request',
  'no-answer',
]);

/** Records that the user and the person met. `now` is an ISO 8601 moment in UTC. */
export function logMeeting(person: Person, meeting: Note, now: string): Person {
  const staged = beforeMeeting.has(person.stage) ? withStage(person, 'met', meeting.at) : person;
  return { ...staged, meetings: [...person.meetings, meeting], updatedAt: now };
}
