/** What can have happened with a person, a click each: what their stage makes likely, and what else is possible. */
import type { Person } from '../model/person.ts';
import type { StageId } from '../stages.ts';
import { withStage } from './stage-history.ts';
import { turnOf } from './turn.ts';

/** Moves that come with words, which are pasted. */
export type WrittenMove = 'replied' | 'sent';

/** Moves that change nothing but the stage. */
type StageMove = 'accepted' | 'declined' | 'no-answer' | 'withdrawn' | 'relationship';

export type MoveId = WrittenMove | StageMove | 'met' | 'settled';

const labels: Readonly<Record<MoveId, string>> = {
  accepted: 'They accepted',
  replied: 'They replied',
  sent: 'I sent',
  met: 'We met',
  relationship: 'We stay in touch',
  declined: 'They declined',
  'no-answer': 'No answer came',
  withdrawn: 'I withdrew the request',
  settled: 'Nothing to answer',
};

/** What the user is told once it is recorded. */
const recorded: Readonly<Record<Exclude<MoveId, WrittenMove>, string>> = {
  accepted: 'They accepted. It is your turn.',
  met: 'You met. What you want to remember of it goes into the timeline.',
  relationship: 'You stay in touch.',
  declined: 'They declined.',
  'no-answer': 'No answer came.',
  withdrawn: 'You withdrew the request.',
  settled: 'There is nothing to answer.',
};

/** What is likely next at each stage. */
const likely: Readonly<Record<StageId, readonly MoveId[]>> = {
  idea: ['sent', 'met'],
  requested: ['accepted', 'replied'],
  accepted: ['replied', 'sent'],
  'in-dialogue': ['replied', 'met'],
  met: ['replied', 'met'],
  relationship: ['replied', 'met'],
  'blind-request': ['sent', 'replied'],
  declined: ['replied', 'sent'],
  'no-answer': ['replied', 'accepted'],
  withdrawn: ['accepted', 'replied'],
};

/** Where a change of stage makes sense at all; what is not named here always does. */
const possible: Readonly<Partial<Record<MoveId, readonly StageId[]>>> = {
  accepted: ['idea', 'requested', 'declined', 'no-answer', 'withdrawn'],
  declined: ['idea', 'requested', 'accepted', 'in-dialogue', 'met', 'blind-request', 'no-answer'],
  'no-answer': ['requested', 'accepted', 'in-dialogue', 'blind-request'],
  withdrawn: ['requested', 'no-answer'],
  relationship: ['accepted', 'in-dialogue', 'met'],
};

const moveIds = Object.keys(labels) as readonly MoveId[];

export type Moves = {
  /** The likely ones, the likeliest first. */
  readonly shown: readonly MoveId[];
  readonly others: readonly MoveId[];
};

/** The moves that make sense with this person now. */
export function movesOf(person: Person): Moves {
  const isYours = turnOf(person).whose === 'yours';
  // Whoever has to answer has most often just done so.
  const shown =
    isYours && person.stage !== 'accepted'
      ? [...new Set(['sent' as const, ...likely[person.stage]])]
      : likely[person.stage];
  const sensible = moveIds.filter((id) =>
    id === 'settled' ? isYours : (possible[id]?.includes(person.stage) ?? true),
  );
  const few = shown.slice(0, 2);
  return { shown: few, others: sensible.filter((id) => !few.includes(id)) };
}

/** "They replied", or "They wrote" to someone who has not written first. */
export function moveLabel(id: MoveId, { stage, messages }: Pick<Person, 'stage' | 'messages'>): string {
  const isFirst = stage === 'idea' || stage === 'blind-request';
  const wasWrittenTo = messages.some(({ direction }) => direction === 'to-them');
  return id === 'replied' && isFirst && !wasWrittenTo ? 'They wrote' : labels[id];
}

export function isWritten(id: MoveId): id is WrittenMove {
  return id === 'replied' || id === 'sent';
}

/** What the user is told once the move is recorded. */
export function movedWords(id: Exclude<MoveId, WrittenMove>): string {
  return recorded[id];
}

/** The person after a move without words that is no meeting. `now` is an ISO 8601 moment in UTC. */
export function withMove(person: Person, id: Exclude<MoveId, WrittenMove | 'met'>, now: string): Person {
  return id === 'settled' ? { ...person, settledAt: now } : withStage(person, id, now);
}
