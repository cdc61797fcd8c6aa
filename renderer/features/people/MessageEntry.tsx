import { Trash2 } from 'lucide-react';
import type { Clock } from '../../../shared/calendar.ts';
import { channels } from '../../../shared/channels.ts';
import type { Message } from '../../../shared/model/person.ts';
import { Entry } from './Entry.tsx';
import { IconButton } from './IconButton.tsx';
import { LongText } from './LongText.tsx';
import { deleteMessage } from './store.ts';

type MessageEntryProps = { readonly personId: string; readonly message: Message; readonly clock: Clock };

/** A message that went either way. */
export function MessageEntry({ personId, message, clock }: MessageEntryProps) {
  const isSent = message.direction === 'to-them';
  return (
    <Entry
      kind={isSent ? 'sent' : 'received'}
      at={message.at}
      clock={clock}
      title={isSent ? 'You wrote' : 'They wrote'}
      detail={channels[message.channel].label}
      actions={
        <IconButton Icon={Trash2} label="Delete message" onClick={() => deleteMessage(personId, message)} />
      }
    >
      <LongText text={message.text} letter />
    </Entry>
  );
}
