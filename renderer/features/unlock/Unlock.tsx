import { LockKeyhole } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { EncryptionState } from '../../../shared/model/encryption.ts';
import { api } from '../../api/client.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { ShowTyped } from '../../ui/ShowTyped.tsx';
import { openWorkspace } from '../../workspace/store.ts';
import styles from './Unlock.module.css';

type Locked = Extract<EncryptionState, { readonly kind: 'locked' }>;

/** Shown before anything of the data is read: asks for what opens them. */
export function Unlock() {
  const [state, setState] = useState<Locked | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const look = async () => {
    const result = await api.readEncryption({});
    if (!result.ok) return setProblem(result.failure.message);
    if (result.value.kind !== 'locked') return openWorkspace();
    setProblem(result.value.problem);
    setState(result.value);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the page comes
  useEffect(() => void look(), []);
  return (
    <main className={styles.page}>
      <LockKeyhole className={styles.sign} size={28} aria-hidden />
      <h1>Your data are encrypted</h1>
      {problem !== null && (
        <>
          <p role="alert">{problem}</p>
          <Button look="primary" onClick={() => void look()}>
            Try again
          </Button>
        </>
      )}
      {problem === null && state !== null && <UnlockForm hasPassphrase={state.hasPassphrase} />}
    </main>
  );
}

const asked = {
  passphrase: {
    lead: 'Type your passphrase to open them. The recovery code opens them too.',
    label: 'Passphrase or recovery code',
  },
  code: {
    lead: 'Common Ground does not get the key from the system here. Type the recovery code to open them.',
    label: 'Recovery code',
  },
};

function UnlockForm({ hasPassphrase }: { readonly hasPassphrase: boolean }) {
  const [secret, setSecret] = useState('');
  const [isShown, setShown] = useState(!hasPassphrase);
  const [isOpening, setOpening] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const { lead, label } = asked[hasPassphrase ? 'passphrase' : 'code'];
  const unlock = async () => {
    if (isOpening) return;
    setOpening(true);
    setError(null);
    const result = await api.unlock({ secret });
    if (result.ok) await openWorkspace();
    else setError(result.failure.message);
    setOpening(false);
  };
  return (
    <>
      <p>{lead}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void unlock();
        }}
      >
        <Field
          label={label}
          value={secret}
          type={isShown ? 'text' : 'password'}
          autoComplete="current-password"
          error={error}
          onChange={setSecret}
          autoFocus
        />
        <ShowTyped isShown={isShown} onChange={setShown} />
        <Button type="submit" look="primary" className={styles.open} aria-disabled={isOpening}>
          {isOpening ? 'Opening…' : 'Open'}
        </Button>
      </form>
      <p className={styles.neither}>
        Without {hasPassphrase ? 'either' : 'it'}, nobody can read your data, neither you nor whoever made
        Common Ground. To begin anew, start it with <kbd>--data</kbd> and the name of another folder.
      </p>
    </>
  );
}
