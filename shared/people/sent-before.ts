/** Whether somebody was sent the very same words before. */
import type { Clock } from '../calendar.ts';
import type { Person } from '../model/person.ts';
import { nameOr } from './call-them.ts';
import { lastMessage } from './dialogue.ts';
import { relativeDate } from './relative-date.ts';

const plain = (text: string) => text.normalize('NFC').trim();

/** That they were sent exactly `text`, and when it was last, in a sentence; null where they were not. */
export function sentBefore(
  text: string,
  { name, callThem, messages }: Pick<Person, 'name' | 'callThem' | 'messages'>,
  clock: Clock,
): string | null {
  const same = lastMessage({
    messages: messages.filter((one) => one.direction === 'to-them' && plain(one.text) === plain(text)),
  });
  if (same === null || plain(text) === '') return null;
  return `You sent ${nameOr({ name, callThem }, 'them')} exactly this ${relativeDate(same.at, clock)}.`;
}
