import { type KeyboardEvent, useRef } from 'react';
import type { Finding } from '../../../../shared/coach/coach-types.ts';
import type { ComposedMessage } from '../../../../shared/compose/compose-message.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import type { Span } from '../../../../shared/span.ts';
import { SpelledBox } from '../../../spelling/SpelledBox.tsx';
import { takeText } from '../../../ui/take-text.ts';
import { editMessage } from '../drafts/store.ts';
import { followCaret, useChosenFinding } from '../panel/coaching.ts';
import { chipAt, chipBefore, chipBehind } from './chip-keys.ts';
import styles from './MessageEditor.module.css';
import { segmentsOf } from './message-segments.ts';
import { usePendingWords } from './pending-words.ts';

type MessageEditorProps = {
  readonly draft: Draft;
  readonly message: ComposedMessage;
  readonly findings: readonly Finding[];
  /** The stretches that went to somebody else before. */
  readonly repeated: readonly Span[];
};

/** The words as they show through the box that lies over them, with everything that is marked in them. */
function Words({ message, findings, repeated }: Omit<MessageEditorProps, 'draft'>) {
  const chosen = useChosenFinding((state) => state.key);
  return segmentsOf(message.text, message.unfilled, findings, repeated).map((segment) => {
    const { start, text, gap, finding, isRepeated } = segment;
    if (gap !== null) {
      return (
        <span
          key={start}
          className={styles.chip}
          data-label={text.replaceAll(/[{}]/g, '').replaceAll('_', ' ')}
        >
          {text}
        </span>
      );
    }
    const shade = isRepeated ? styles.repeated : '';
    return finding === null ? (
      <span key={start} className={shade}>
        {text}
      </span>
    ) : (
      <span
        key={start}
        className={`${styles[finding.severity]} ${shade}`}
        data-chosen={finding.key === chosen || undefined}
      >
        {text}
      </span>
    );
  });
}

/**
 * The message where it is edited. A plain box holds the words, as the platform and every input method know it; its own
 * letters are clear, and the same words with their marks and chips show through from below.
 */
export function MessageEditor({ draft, message, findings, repeated }: MessageEditorProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const pending = usePendingWords();

  /** A chip is one thing: the caret does not stand within it, and what is typed takes its place. */
  function onSelect() {
    if (box.current === null) return;
    const { selectionStart: from, selectionEnd: to } = box.current;
    const chip = from === to ? chipAt(message.unfilled, from) : null;
    if (chip !== null) box.current.setSelectionRange(chip.start, chip.end);
    followCaret(findings, from);
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    const { selectionStart: from, selectionEnd: to } = event.currentTarget;
    if (from !== to) return;
    const removed =
      event.key === 'Backspace'
        ? chipBefore(message.unfilled, from)
        : event.key === 'Delete'
          ? chipBehind(message.unfilled, from)
          : null;
    // The key then removes what is selected.
    if (removed !== null) event.currentTarget.setSelectionRange(removed.start, removed.end);
  }

  return (
    <div className={styles.sheet}>
      <div className={styles.shown} dir="auto" aria-hidden>
        {message.isPending ? pending : <Words message={message} findings={findings} repeated={repeated} />}
        {/* A line that is begun and empty has its height all the same. */}
        {'\u200b'}
      </div>
      <SpelledBox text={message.text} className={styles.box}>
        <textarea
          ref={box}
          className={styles.box}
          aria-label="Message"
          dir="auto"
          value={message.text}
          readOnly={message.isPending}
          placeholder={message.isPending ? undefined : 'Your message appears here as you answer.'}
          onChange={(event) =>
            takeText(event.currentTarget.value, true, (text) => editMessage(draft.id, text, message.live))
          }
          onSelect={onSelect}
          onKeyDown={onKeyDown}
        />
      </SpelledBox>
    </div>
  );
}
