import { useState } from 'react';
import styles from './OpenElsewhere.module.css';
import { Button } from './ui/Button.tsx';
import { Dialog } from './ui/Dialog.tsx';
import type { Place } from './workspace/one-tab.ts';
import { takeOver } from './workspace/place.ts';

/** Stands before the page while another tab is the one in use; what the page showed last stays readable behind it. */
export function OpenElsewhere({ place }: { readonly place: Place }) {
  const [timesClosed, setTimesClosed] = useState(0);
  if (place.kind !== 'elsewhere') return null;
  return (
    // Escape closes any dialog; this one comes back, since there is nothing to go on with behind it.
    <Dialog
      key={timesClosed}
      title="Common Ground is already open in another tab."
      onClose={() => setTimesClosed(timesClosed + 1)}
    >
      <div className={styles.body}>
        <p>It is used in one tab at a time, so that nothing you write is overwritten.</p>
        <p role="status">
          {place.isAsking ? 'Waiting for the other tab to save its last changes…' : place.problem}
        </p>
        <Button look="primary" disabled={place.isAsking} onClick={() => void takeOver()}>
          Use it here
        </Button>
      </div>
    </Dialog>
  );
}
