import styles from './Notices.module.css';
import { Button } from './ui/Button.tsx';
import { dismissNotice, useWorkspace } from './workspace/store.ts';

/** What the user should know about their data, until they have read it. */
export function Notices() {
  const notices = useWorkspace((workspace) => workspace.notices);
  if (notices.length === 0) return null;
  return (
    <section className={styles.notices} aria-label="About your data">
      {notices.map(({ id, text }) => (
        <div key={id} className={styles.notice}>
          <p>{text}</p>
          <Button look="quiet" onClick={() => dismissNotice(id)}>
            Understood
          </Button>
        </div>
      ))}
    </section>
  );
}
