import { Trash2 } from 'lucide-react';
import { channels } from '../../../../../shared/channels.ts';
import type { Message, Person } from '../../../../../shared/model/person.ts';
import { messageTitle } from '../../../../../shared/people/dialogue.ts';
import type { StageId } from '../../../../../shared/stages.ts';
import { deleteMessage } from '../actions.ts';
import { IconButton } from '../IconButton.tsx';
import { Entry } from './Entry.tsx';
import { LongText } from './LongText.tsx';

type MessageEntryProps = {
  readonly person: Person;
  readonly message: Message;
  readonly stage: StageId | null;
};

/** A message that went either way. */
export function MessageEntry({ person, message, stage }: MessageEntryProps) {
  return (
    <Entry
      kind={message.direction === 'to-them' ? 'sent' : 'received'}
      at={message.at}
      title={messageTitle(message, person.messages)}
      detail={channels[message.channel].label}
      stage={stage}
      actions={
        <IconButton Icon={Trash2} label="Delete message" onClick={() => deleteMessage(person.id, message)} />
      }
    >
      {message.text !== '' && <LongText text={message.text} letter />}
    </Entry>
  );
}
