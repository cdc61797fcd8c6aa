import type { LucideIcon } from 'lucide-react';
import styles from './IconButton.module.css';

type IconButtonProps = { readonly Icon: LucideIcon; readonly label: string; readonly onClick: () => void };

/** A small action beside an entry. */
export function IconButton({ Icon, label, onClick }: IconButtonProps) {
  return (
    <button type="button" className={styles.button} aria-label={label} title={label} onClick={onClick}>
      <Icon size={14} aria-hidden />
    </button>
  );
}
