import { useId, useState } from 'react';
import { writtenToday } from '../../../shared/calendar.ts';
import { type ChannelId, channelIds, channels, dialogueChannel } from '../../../shared/channels.ts';
import type { Message, Person } from '../../../shared/model/person.ts';
import { lastMessage } from '../../../shared/people/dialogue.ts';
import { Button } from '../../ui/Button.tsx';
import fieldStyles from '../../ui/Field.module.css';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { readClock } from '../../workspace/clock.ts';
import { momentOn } from './day-input.ts';
import styles from './LogMessage.module.css';
import { logMessage } from './store.ts';

type Direction = Message['direction'];

const directions: readonly { readonly value: Direction; readonly label: string }[] = [
  { value: 'from-them', label: 'They wrote to me' },
  { value: 'to-them', label: 'I wrote to them' },
];

const channelOptions = channelIds.map((value) => ({ value, label: channels[value].label }));

type LogMessageProps = { readonly person: Person; readonly onLogged: () => void };

/** Records a message that came or went outside the app. */
export function LogMessage({ person, onLogged }: LogMessageProps) {
  const dateId = useId();
  const [text, setText] = useState('');
  const [direction, setDirection] = useState<Direction>('from-them');
  const [channel, setChannel] = useState<ChannelId>(lastMessage(person)?.channel ?? dialogueChannel);
  const [day, setDay] = useState(() => writtenToday(readClock()));

  function log() {
    if (text.trim() === '') return;
    const clock = readClock();
    logMessage(person.id, { at: momentOn(day, clock), direction, channel, text: text.trim() });
    setText('');
    setDay(writtenToday(clock));
    onLogged();
  }

  return (
    <form
      className={styles.form}
      aria-label="Log a message"
      onSubmit={(event) => {
        event.preventDefault();
        log();
      }}
    >
      <Select label="Direction" value={direction} options={directions} onChange={setDirection} />
      <Field label="What was written" isProse multiline letter rows={3} value={text} onChange={setText} />
      <div className={styles.pair}>
        <Select label="Channel" value={channel} options={channelOptions} onChange={setChannel} />
        <div className={fieldStyles.field}>
          <label htmlFor={dateId} className={fieldStyles.label}>
            Day
          </label>
          <input
            id={dateId}
            type="date"
            className={fieldStyles.input}
            max={writtenToday(readClock())}
            value={day}
            onChange={({ currentTarget }) => setDay(currentTarget.value)}
          />
        </div>
      </div>
      <Button type="submit" look="primary" className={styles.submit} disabled={text.trim() === ''}>
        Log message
      </Button>
    </form>
  );
}
