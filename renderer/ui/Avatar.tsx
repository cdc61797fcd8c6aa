import { initials } from '../../shared/people/names.ts';
import styles from './Avatar.module.css';

/** A person's initials in a disc. Decoration: the name stands beside it. */
export function Avatar({
  name,
  size = 'normal',
}: {
  readonly name: string;
  readonly size?: 'normal' | 'large';
}) {
  return (
    <span className={`${styles.avatar} ${styles[size]}`} aria-hidden>
      {initials(name) || '?'}
    </span>
  );
}
