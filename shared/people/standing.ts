/** How things stand with a person, as far as it decides what is to be written next. */
import type { Message, Person } from '../model/person.ts';
import type { Standing } from '../purposes/purpose.ts';
import { lastMessage } from './dialogue.ts';

export function standingOf({ stage, messages }: Pick<Person, 'stage' | 'messages'>): Standing {
  const sent = messages.filter(({ direction }: Message) => direction === 'to-them');
  return {
    stage,
    wasWrittenTo: sent.length > 0,
    wasWelcomed: sent.some(({ purpose }) => purpose === 'first-message'),
    theyWroteLast: lastMessage({ messages })?.direction === 'from-them',
  };
}
