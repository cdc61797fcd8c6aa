import { Trash2 } from 'lucide-react';
import { channels } from '../../../../../shared/channels.ts';
import type { Message } from '../../../../../shared/model/person.ts';
import type { StageId } from '../../../../../shared/stages.ts';
import { deleteMessage } from '../actions.ts';
import { IconButton } from '../IconButton.tsx';
import { Entry } from './Entry.tsx';
import { LongText } from './LongText.tsx';

type MessageEntryProps = {
  readonly personId: string;
  readonly message: Message;
  readonly stage: StageId | null;
};

/** A message that went either way. */
export function MessageEntry({ personId, message, stage }: MessageEntryProps) {
  const isSent = message.direction === 'to-them';
  return (
    <Entry
      kind={isSent ? 'sent' : 'received'}
      at={message.at}
      title={isSent ? 'You wrote' : 'They wrote'}
      detail={channels[message.channel].label}
      stage={stage}
      actions={
        <IconButton Icon={Trash2} label="Delete message" onClick={() => deleteMessage(personId, message)} />
      }
    >
      <LongText text={message.text} letter />
    </Entry>
  );
}
