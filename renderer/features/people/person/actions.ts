/** What the user records on a person's page, each step with its way back. */
import type { Message, Note, Person } from '../../../../shared/model/person.ts';
import { logMeeting, logMessage as withLogged } from '../../../../shared/people/dialogue.ts';
import { type MoveId, movedWords, type WrittenMove, withMove } from '../../../../shared/people/moves.ts';
import { withStage, withStageMoved } from '../../../../shared/people/stage-history.ts';
import { type StageId, stageLabels } from '../../../../shared/stages.ts';
import { showToast } from '../../../ui/toasts.ts';
import { changePerson } from '../store.ts';

/** What the user wrote of a person themselves: notes, and what is to be remembered of meetings. */
export type NoteList = 'notes' | 'meetings';

const now = () => new Date().toISOString();

/** Says what was recorded of a person, with the way back to how they stood before; what was typed meanwhile stays. */
function showMoved(
  text: string,
  { id, stage, stageHistory, settledAt }: Person,
  undo = (person: Person) => person,
) {
  showToast(text, {
    label: 'Undo',
    run: () => changePerson(id, (person) => ({ ...undo(person), stage, stageHistory, settledAt })),
  });
}

const without = <T extends { readonly id: string }>(items: readonly T[], gone: string): readonly T[] =>
  items.filter(({ id }) => id !== gone);

export function changeStage(person: Person, stage: StageId): void {
  changePerson(person.id, (before) => withStage(before, stage, now()));
  showMoved(`The stage is now “${stageLabels[stage]}”.`, person);
}

/** Records what happened without words of theirs or the user's. */
export function makeMove(person: Person, move: Exclude<MoveId, WrittenMove>): void {
  if (move === 'met') {
    const meeting: Note = { id: crypto.randomUUID(), at: now(), text: '' };
    changePerson(person.id, (before) => logMeeting(before, meeting, now()));
    showMoved(movedWords(move), person, (one) => ({ ...one, meetings: without(one.meetings, meeting.id) }));
    return;
  }
  changePerson(person.id, (before) => withMove(before, move, now()));
  showMoved(movedWords(move), person);
}

/** Takes another moment for a change of stage, given its place in the history. */
export function moveStageChange(personId: string, index: number, at: string): void {
  changePerson(personId, (person) => withStageMoved(person, index, at));
}

export function addNote(personId: string, text: string): void {
  const note: Note = { id: crypto.randomUUID(), at: now(), text };
  changePerson(personId, (person) => ({ ...person, notes: [...person.notes, note] }));
}

export function changeNote(personId: string, list: NoteList, changed: Note): void {
  changePerson(personId, (person) => ({
    ...person,
    [list]: person[list].map((note) => (note.id === changed.id ? changed : note)),
  }));
}

export function deleteNote(personId: string, list: NoteList, note: Note): void {
  changePerson(personId, (person) => ({ ...person, [list]: without(person[list], note.id) }));
  showToast(list === 'notes' ? 'The note was deleted.' : 'The meeting was deleted.', {
    label: 'Undo',
    run: () => changePerson(personId, (person) => ({ ...person, [list]: [...person[list], note] })),
  });
}

/** Records a message that happened outside the app; it can move the stage, which the user is told. */
export function logMessage(
  person: Person,
  message: Pick<Message, 'at' | 'direction' | 'channel' | 'text'>,
): void {
  const logged = { ...message, id: crypto.randomUUID(), purpose: null, templateId: null };
  const { stage } = withLogged(person, logged, now());
  changePerson(person.id, (before) => withLogged(before, logged, now()));
  const moved = stage === person.stage ? '' : ` The stage is now “${stageLabels[stage]}”.`;
  const added = logged.text === '' ? 'It was added without its words.' : 'The message was added.';
  showMoved(`${added}${moved}`, person, (one) => ({
    ...one,
    messages: without(one.messages, logged.id),
  }));
}

export function deleteMessage(personId: string, message: Message): void {
  changePerson(personId, (person) => ({ ...person, messages: without(person.messages, message.id) }));
  showToast('The message was deleted.', {
    label: 'Undo',
    run: () => changePerson(personId, (person) => ({ ...person, messages: [...person.messages, message] })),
  });
}
