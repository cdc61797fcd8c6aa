import { useState } from 'react';
import { type ChannelId, channelIds, channels } from '../../../shared/channels.ts';
import type { Message, Person } from '../../../shared/model/person.ts';
import { lastMessage } from '../../../shared/people/fact-line.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './LogMessage.module.css';
import { logMessage } from './store.ts';

type Direction = Message['direction'];

const directions: readonly { readonly value: Direction; readonly label: string }[] = [
  { value: 'from-them', label: 'They wrote to me' },
  { value: 'to-them', label: 'I wrote to them' },
];

const channelOptions = channelIds.map((value) => ({ value, label: channels[value].label }));

/** Records a message that came or went outside the app. */
export function LogMessage({ person }: { readonly person: Person }) {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [direction, setDirection] = useState<Direction>('from-them');
  const [channel, setChannel] = useState<ChannelId>(lastMessage(person)?.channel ?? 'linkedin-message');
  if (!isOpen) {
    return (
      <Button className={styles.opener} onClick={() => setOpen(true)}>
        Log a message
      </Button>
    );
  }
  return (
    <form
      className={styles.form}
      aria-label="Log a message"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        logMessage(person.id, { at: new Date().toISOString(), direction, channel, text: text.trim() });
        setText('');
        setOpen(false);
      }}
    >
      <div className={styles.pair}>
        <Select label="Direction" value={direction} options={directions} onChange={setDirection} />
        <Select label="Channel" value={channel} options={channelOptions} onChange={setChannel} />
      </div>
      <Field label="What was written" multiline letter rows={3} autoFocus value={text} onChange={setText} />
      <div className={styles.buttons}>
        <Button type="submit" look="primary" disabled={text.trim() === ''}>
          Log message
        </Button>
        <Button onClick={() => setOpen(false)}>Cancel</Button>
      </div>
    </form>
  );
}
