/** What goes when a person is deleted, said before it is done. */
import type { Person } from '../model/person.ts';

function counted(count: number, one: string): readonly string[] {
  if (count === 0) return [];
  return [count === 1 ? `1 ${one}` : `${count.toLocaleString('en-GB')} ${one}s`];
}

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * What is deleted with `person`, in a sentence or two.
 * @param drafts how many drafts and sent messages are to them
 * @param isInBook whether they have a line in the address book
 */
export function goesWith({ notes, messages, meetings }: Person, drafts: number, isInBook: boolean): string {
  const parts = [
    'what you know of them',
    ...counted(notes.length, 'note'),
    ...counted(meetings.length, 'meeting'),
    ...counted(messages.length, 'message'),
    ...counted(drafts, 'draft'),
    ...(isInBook ? ['their line in the address book'] : []),
  ];
  const what = `Everything kept of them goes: ${listed.format(parts)}.`;
  const where = 'Soon afterwards every backup that the app keeps forgets them too.';
  return `${what} ${where} You can take it back while the app says that they were deleted.`;
}
