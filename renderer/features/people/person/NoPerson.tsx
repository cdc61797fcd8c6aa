import columns from '../../../ui/columns.module.css';
import { hrefOf } from '../../../workspace/route.ts';
import styles from './PersonPanel.module.css';

type NoPersonProps = {
  /** True when the address names someone who is not there. */
  readonly isUnknown: boolean;
  /** True when there is no one to choose. */
  readonly isEmpty: boolean;
};

/** The panel while no one is chosen, or when the address leads to someone who is not there. */
export function NoPerson({ isUnknown, isEmpty }: NoPersonProps) {
  return (
    <aside className={`${columns.aside} ${styles.panel}`} aria-label="Person">
      <div className={styles.none}>
        {isUnknown ? (
          <p>
            This person is not among your people; they may have been deleted.{' '}
            <a href={hrefOf({ section: 'people', id: null })}>Show all people</a>
          </p>
        ) : (
          <p>
            {isEmpty
              ? 'What you know of a person, and what was said, will stand here.'
              : 'Choose someone to see what you know of them, what was said, and whose turn it is.'}
          </p>
        )}
      </div>
    </aside>
  );
}
