import { noFilter } from '../../../../shared/people/list-people.ts';
import { Button } from '../../../ui/Button.tsx';
import { openImport } from '../../../workspace/importing.ts';
import { changeView } from '../store.ts';
import styles from './EmptyList.module.css';

type EmptyListProps = { readonly hasPeople: boolean; readonly query: string };

/** What stands in the list's place: how people come to be in it, or how to see them again. */
export function EmptyList({ hasPeople, query }: EmptyListProps) {
  if (!hasPeople) {
    return (
      <div className={styles.empty}>
        <h2 className={styles.title}>No one here yet</h2>
        <p>
          Whoever you write to appears here once you say that a message was sent. You can also add someone
          now, with what you know of them, and write later, or import the contacts and messages you have
          elsewhere.
        </p>
        <Button onClick={() => openImport()}>Import</Button>
      </div>
    );
  }
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>No one found</h2>
      <p>
        {query.trim() === '' ? (
          'No one is as you asked: change who, stage or tag, or see everyone.'
        ) : (
          <>
            Nothing that is known of those shown has “<bdi>{query.trim()}</bdi>” in it, nor a word like it.
          </>
        )}
      </p>
      <Button onClick={() => changeView({ query: '', ...noFilter })}>Show everyone</Button>
    </div>
  );
}
