import { X } from 'lucide-react';
import { Button } from './Button.tsx';
import styles from './Toaster.module.css';
import { hideToast, takeToastAction, useToast } from './toasts.ts';

/** The place where short messages appear; assistive technology is told of each. */
export function Toaster() {
  const toast = useToast((state) => state.toast);
  return (
    <div role="status" className={styles.region}>
      {toast !== null && (
        <div key={toast.id} className={styles.toast} data-toast>
          <span>{toast.text}</span>
          {toast.action !== null && (
            <Button look="quiet" className={styles.action} onClick={takeToastAction}>
              {toast.action.label}
            </Button>
          )}
          <button type="button" className={styles.close} aria-label="Dismiss message" onClick={hideToast}>
            <X size={14} aria-hidden />
          </button>
        </div>
      )}
    </div>
  );
}
