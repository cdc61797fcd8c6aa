/** The dialogue with a person: their messages and the user's, with the user's notes between them, by time. */
import type { Message, Note, Person } from '../model/person.ts';
import type { StageId } from '../stages.ts';

export type DialogueEntry =
  | { readonly kind: 'note'; readonly at: string; readonly note: Note }
  | { readonly kind: 'message'; readonly at: string; readonly message: Message };

/** Everything that was said and noted, the newest first; of what has the same time, what was recorded later. */
export function dialogueOf({
  notes,
  messages,
}: Pick<Person, 'notes' | 'messages'>): readonly DialogueEntry[] {
  const entries: readonly DialogueEntry[] = [
    ...notes.map((note) => ({ kind: 'note' as const, at: note.at, note })),
    ...messages.map((message) => ({ kind: 'message' as const, at: message.at, message })),
  ];
  return entries.toReversed().sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
}

/**
 * The stage after a message that happened outside the app. An answer opens the dialogue; what was further along, or
 * came to an end by the user's own word, stays as it is.
 */
function stageAfterMessage(stage: StageId, direction: Message['direction']): StageId {
  if (direction === 'to-them') return stage === 'idea' ? 'requested' : stage;
  return stage === 'requested' || stage === 'accepted' || stage === 'no-answer' ? 'in-dialogue' : stage;
}

/** Records a message that happened outside the app. `now` is an ISO 8601 moment in UTC. */
export function logMessage(person: Person, message: Message, now: string): Person {
  return {
    ...person,
    stage: stageAfterMessage(person.stage, message.direction),
    messages: [...person.messages, message],
    updatedAt: now,
  };
}
