import styles from './OpeningFailed.module.css';
import { Button } from './ui/Button.tsx';
import { openWorkspace } from './workspace/store.ts';

/** Shown in place of the app when its data cannot be had. */
export function OpeningFailed({ message }: { readonly message: string }) {
  return (
    <main className={styles.page}>
      <h1>Common Ground could not open your data</h1>
      <p>{message}</p>
      <Button look="primary" onClick={() => void openWorkspace()}>
        Try again
      </Button>
    </main>
  );
}
