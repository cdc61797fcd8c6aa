import { Suspense } from 'react';
import type { Failure } from '../shared/contract.ts';
import styles from './OpeningFailed.module.css';
import { Button } from './ui/Button.tsx';
import { lazily } from './ui/lazily.tsx';
import { openWorkspace } from './workspace/store.ts';

const Unlock = lazily(async () => (await import('./features/unlock/Unlock.tsx')).Unlock);

/** Shown in place of the app when its data cannot be had; where they are encrypted, the way to open them. */
export function OpeningFailed({ failure: { code, message } }: { readonly failure: Failure }) {
  if (code === 'locked')
    return (
      <Suspense fallback={<p className="visually-hidden">Opening…</p>}>
        <Unlock />
      </Suspense>
    );
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
