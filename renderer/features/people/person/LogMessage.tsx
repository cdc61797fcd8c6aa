import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { writtenToday } from '../../../../shared/calendar.ts';
import { type ChannelId, channelIds, channels, dialogueChannel } from '../../../../shared/channels.ts';
import type { Message, Person } from '../../../../shared/model/person.ts';
import { lastMessage } from '../../../../shared/people/dialogue.ts';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { isComposingKey } from '../../../ui/input-method.ts';
import { Select } from '../../../ui/Select.tsx';
import { readClock } from '../../../workspace/clock.ts';
import { logMessage } from './actions.ts';
import { DayField } from './DayField.tsx';
import { momentOn } from './day-input.ts';
import styles from './LogMessage.module.css';

const channelOptions = channelIds.map((value) => ({ value, label: channels[value].label }));

type LogMessageProps = {
  readonly person: Person;
  readonly label: string;
  readonly direction: Message['direction'];
  readonly onDone: () => void;
};

/**
 * Records a message that came or went outside the app: pasted, with its day; of theirs also that it came, without its
 * words. Escape leaves it, Ctrl or Cmd Enter adds it.
 */
export function LogMessage({ person, label, direction, onDone }: LogMessageProps) {
  const textId = useId();
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState('');
  const [channel, setChannel] = useState<ChannelId>(lastMessage(person)?.channel ?? dialogueChannel);
  const [day, setDay] = useState(() => writtenToday(readClock()));
  const isReceived = direction === 'from-them';
  const isBlank = text.trim() === '';
  const canBeLogged = isReceived || !isBlank;
  useEffect(() => document.getElementById(textId)?.focus(), [textId]);

  function log() {
    if (!canBeLogged) return;
    logMessage(person, { at: momentOn(day, readClock()), direction, channel, text: text.trim() });
    onDone();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (isComposingKey(event.nativeEvent)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) log();
    else if (event.key === 'Escape' && isBlank) onDone();
    else return;
    event.preventDefault();
  }

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={label}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        log();
      }}
    >
      <Field
        id={textId}
        label="What was written"
        aside={isReceived ? 'paste it here, or leave it empty' : 'paste it here'}
        isProse
        multiline
        letter
        rows={3}
        value={text}
        onChange={setText}
      />
      <div className={styles.pair}>
        <Select label="Channel" value={channel} options={channelOptions} onChange={setChannel} />
        <DayField label="Day" value={day} onChange={setDay} />
      </div>
      <div className={styles.buttons}>
        <Button type="submit" look="primary" disabled={!canBeLogged}>
          Add message
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </form>
  );
}
