/** Whose turn it is with a person, and since when. */
import type { Message, Person } from '../model/person.ts';
import { purposes } from '../purposes/purposes.ts';
import { rememberingEach } from '../remembering.ts';
import type { StageId } from '../stages.ts';
import { lastMessage } from './dialogue.ts';
import { asksSomething, questionsIn } from './questions-in.ts';
import { stageSince } from './stage-history.ts';

/** Why it is the user's turn. */
export type TurnReason = 'they-asked' | 'they-wrote' | 'they-accepted' | 'you-met';

export type Turn =
  | { readonly whose: 'yours'; readonly because: TurnReason; readonly since: string }
  | { readonly whose: 'theirs'; readonly since: string }
  | { readonly whose: 'nobody' };

/** What a turn is read from. */
export type InDialogue = Pick<
  Person,
  'stage' | 'stageHistory' | 'messages' | 'meetings' | 'settledAt' | 'updatedAt'
>;

/** Stages at which nobody waits for an answer. */
const ended: ReadonlySet<StageId> = new Set(['declined', 'no-answer', 'withdrawn']);

/** True at the stages at which nobody waits for an answer. */
export function isEnded(stage: StageId): boolean {
  return ended.has(stage);
}

function afterMessage({ at, direction }: Message, stage: StageId): Turn {
  if (direction === 'to-them') return { whose: 'theirs', since: at };
  return { whose: 'yours', because: stage === 'blind-request' ? 'they-asked' : 'they-wrote', since: at };
}

/** What an acceptance calls for: the first message after it. */
function afterAcceptance(person: InDialogue, message: Message | null): Turn | null {
  if (person.stage !== 'accepted') return null;
  const since = stageSince(person);
  if (since !== null) return { whose: 'yours', because: 'they-accepted', since };
  // When they accepted was not recorded: what went out before was the invitation, or nothing that is known of.
  if (message !== null && (message.purpose === null || !purposes[message.purpose].isInvitation)) return null;
  return { whose: 'yours', because: 'they-accepted', since: message?.at ?? person.updatedAt };
}

function afterMeeting({ meetings }: InDialogue): Turn | null {
  const at = meetings
    .map((meeting) => meeting.at)
    .toSorted()
    .at(-1);
  return at === undefined ? null : { whose: 'yours', because: 'you-met', since: at };
}

/** What the stage alone says, where nothing was said, met or accepted. */
function byStage(person: InDialogue): Turn {
  const since = stageSince(person) ?? person.updatedAt;
  if (person.stage === 'blind-request') return { whose: 'yours', because: 'they-asked', since };
  return person.stage === 'requested' ? { whose: 'theirs', since } : { whose: 'nobody' };
}

function readTurn(person: InDialogue): Turn {
  if (isEnded(person.stage)) return { whose: 'nobody' };
  const message = lastMessage(person);
  const turns = [
    message === null ? null : afterMessage(message, person.stage),
    afterAcceptance(person, message),
    afterMeeting(person),
  ];
  const latest = turns.reduce<Turn>(
    (before, turn) => {
      if (turn === null || turn.whose === 'nobody') return before;
      return before.whose === 'nobody' || turn.since >= before.since ? turn : before;
    },
    { whose: 'nobody' },
  );
  const turn = latest.whose === 'nobody' ? byStage(person) : latest;
  const isSettled = turn.whose === 'yours' && person.settledAt !== null && person.settledAt >= turn.since;
  return isSettled ? { whose: 'nobody' } : turn;
}

/**
 * Whose turn it is: of whoever did not do the last thing that happened. Nobody's once it came to an end, where nothing
 * happened yet, and after the user said that there is nothing to answer. A person stays the same until something is
 * recorded of them, and lists ask about everybody again and again.
 */
export const turnOf: (person: InDialogue) => Turn = rememberingEach(readTurn);

/** What they wrote that no message of the user's followed, the newest first. */
function unanswered({ messages }: Pick<Person, 'messages'>): readonly Message[] {
  const answered = lastMessage({ messages: messages.filter(({ direction }) => direction === 'to-them') });
  const from = answered === null ? 0 : messages.indexOf(answered) + 1;
  return messages
    .filter(({ direction, at }, index) => {
      const isLater = answered === null || at > answered.at || (at === answered.at && index >= from);
      return direction === 'from-them' && isLater;
    })
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

/** Their question that waits for an answer: the last one of what they wrote since the user did; null for none. */
export function openQuestion(person: InDialogue): string | null {
  if (turnOf(person).whose !== 'yours') return null;
  const questions = unanswered(person).flatMap(({ text }) => questionsIn(text).toReversed());
  return questions[0] ?? null;
}

/** Whether what was written last asks something: a question that waits may be of before. */
export function isAskedLast(person: Pick<Person, 'messages'>): boolean {
  return asksSomething(lastMessage(person)?.text ?? '');
}
