import { PenLine } from 'lucide-react';
import { memo } from 'react';
import type { BookChanges, BookConnection } from '../../../../shared/model/address-book.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './AddressBook.module.css';
import { writeToConnection } from './write-to-connection.ts';

type ConnectionRowProps = {
  readonly connection: BookConnection;
  /** What they were before the last import, where that was something else. */
  readonly before: BookChanges['moved'][number] | null;
  readonly isGone: boolean;
};

function workOf({ role, company }: Pick<BookConnection, 'role' | 'company'>): string {
  return [role, company].filter((words) => words.trim() !== '').join(', ');
}

/** One connection, and the way to write to them. */
export const ConnectionRow = memo(function ConnectionRow({ connection, before, isGone }: ConnectionRowProps) {
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <p className={styles.name}>
          <bdi>{connection.name}</bdi>
        </p>
        <p className={styles.about}>
          <bdi>{workOf(connection)}</bdi>
          {before !== null && (
            <>
              {' '}
              (before: <bdi>{workOf(before) || 'nothing'}</bdi>)
            </>
          )}
        </p>
      </div>
      {!isGone && (
        <Button
          look="quiet"
          aria-label={`Write to ${connection.name}`}
          onClick={() => void writeToConnection(connection)}
        >
          <PenLine size={15} aria-hidden /> Write to them
        </Button>
      )}
    </li>
  );
});
