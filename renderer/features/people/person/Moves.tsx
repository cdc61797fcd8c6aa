import { ChevronDown } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Person } from '../../../../shared/model/person.ts';
import {
  isWritten,
  type MoveId,
  moveLabel,
  movesOf,
  type WrittenMove,
} from '../../../../shared/people/moves.ts';
import { Button } from '../../../ui/Button.tsx';
import { Menu, type MenuItem } from '../../../ui/Menu.tsx';
import { makeMove } from './actions.ts';
import { LogMessage } from './LogMessage.tsx';
import styles from './Moves.module.css';

type MovesProps = {
  readonly person: Person;
  /** What else can be done, at the end of the menu. */
  readonly more: readonly MenuItem[];
};

/** Gives the keyboard, once a form is done, to what opened it, or to the first of the moves where that one is none any more. */
function useFocusBack(logging: WrittenMove | null) {
  const buttons = useRef<HTMLDivElement>(null);
  const before = useRef(logging);
  useEffect(() => {
    const left = before.current;
    before.current = logging;
    if (left === null || logging !== null) return;
    const opener = buttons.current?.querySelector<HTMLElement>(`[data-move="${left}"]`);
    (opener ?? buttons.current?.querySelector('button'))?.focus();
  }, [logging]);
  return buttons;
}

/** What may have happened, a click each: the likely ones as buttons, the others in a menu. */
export function Moves({ person, more }: MovesProps) {
  const [logging, setLogging] = useState<WrittenMove | null>(null);
  const { shown, others } = movesOf(person);
  const buttons = useFocusBack(logging);
  const move = (id: MoveId) => (isWritten(id) ? setLogging(id) : makeMove(person, id));
  const items = others.map((id) => ({ id, label: moveLabel(id, person), run: () => move(id) }));
  return (
    <div className={styles.moves}>
      <div ref={buttons} className={styles.buttons}>
        {shown.map((id) => (
          <Button
            key={id}
            className={styles.button}
            data-move={id}
            aria-expanded={isWritten(id) ? logging === id : undefined}
            onClick={() => (logging === id ? setLogging(null) : move(id))}
          >
            {moveLabel(id, person)}
          </Button>
        ))}
        <Menu groups={[items, more]} className={styles.button}>
          More <ChevronDown size={14} aria-hidden />
        </Menu>
      </div>
      {logging !== null && (
        <LogMessage
          key={logging}
          person={person}
          label={moveLabel(logging, person)}
          direction={logging === 'sent' ? 'to-them' : 'from-them'}
          onDone={() => setLogging(null)}
        />
      )}
    </div>
  );
}
