import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import styles from './LongText.module.css';

type LongTextProps = {
  readonly text: string;
  /** The serif of words that were sent. */
  readonly letter?: boolean;
};

const longLength = 320;
const longLines = 6;

/** A text as it was written; of a long one the beginning, until the rest is asked for. */
export function LongText({ text, letter = false }: LongTextProps) {
  const [isOpen, setOpen] = useState(false);
  const isLong = text.length > longLength || text.split('\n').length > longLines;
  return (
    <>
      <p
        className={letter ? `${styles.text} ${styles.letter}` : styles.text}
        data-shortened={(isLong && !isOpen) || undefined}
        dir="auto"
      >
        {text}
      </p>
      {isLong && (
        <Button look="quiet" className={styles.more} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Show less' : 'Show all of it'}
        </Button>
      )}
    </>
  );
}
