import columns from '../../../ui/columns.module.css';
import { hrefOf } from '../../../workspace/route.ts';
import styles from './PersonPanel.module.css';

/** The panel where the address leads to someone who is not there. */
export function NoPerson() {
  return (
    <aside className={`${columns.aside} ${styles.panel}`} aria-label="Person">
      <p className={styles.none}>
        This person is not among your people; they may have been deleted.{' '}
        <a href={hrefOf({ section: 'people', id: null })}>Show all people</a>
      </p>
    </aside>
  );
}
