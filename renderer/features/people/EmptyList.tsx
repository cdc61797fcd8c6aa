import { Button } from '../../ui/Button.tsx';
import styles from './EmptyList.module.css';
import { changeView } from './store.ts';

type EmptyListProps = { readonly hasPeople: boolean; readonly query: string };

/** What stands in the list's place: how people come to be in it, or how to see them again. */
export function EmptyList({ hasPeople, query }: EmptyListProps) {
  if (!hasPeople) {
    return (
      <div className={styles.empty}>
        <h2 className={styles.title}>No one here yet</h2>
        <p>
          Whoever you write to appears here once you say that a message was sent. You can also add someone
          now, with what you know of them, and write later.
        </p>
      </div>
    );
  }
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>No one found</h2>
      <p>
        {query.trim() === '' ? (
          'No one is at this stage.'
        ) : (
          <>
            No one at the stages shown has “<bdi>{query.trim()}</bdi>” in their name, role, company, location,
            interests or notes.
          </>
        )}
      </p>
      <Button onClick={() => changeView({ query: '', stage: null })}>Show everyone</Button>
    </div>
  );
}
