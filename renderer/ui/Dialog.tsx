import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';

type DialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  /** A wider box, for what is compared side by side. */
  readonly isWide?: boolean;
  /** Files that are dropped while it is open are for it. */
  readonly takesFiles?: boolean;
  readonly children: ReactNode;
};

/** A modal dialog: the platform keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ title, onClose, isWide = false, takesFiles = false, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={isWide ? `${styles.dialog} ${styles.wide}` : styles.dialog}
      aria-labelledby={titleId}
      data-takes-files={takesFiles || undefined}
      onClose={onClose}
    >
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}

type PartProps = { readonly children: ReactNode };

/** What the dialog is about, in a sentence or two under its title. */
export function DialogLead({ children }: PartProps) {
  return <p className={styles.lead}>{children}</p>;
}

/** The row of buttons at the dialog's end; the one that goes on comes last. */
export function DialogButtons({ children }: PartProps) {
  return <div className={styles.buttons}>{children}</div>;
}

/** The end of a dialog in which everything is kept as it is typed: there is only closing it. */
export function DialogDone({ label = 'Done' }: { readonly label?: string }) {
  return (
    <form method="dialog" className={styles.buttons}>
      <Button type="submit" look="primary">
        {label}
      </Button>
    </form>
  );
}
