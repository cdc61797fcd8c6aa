import { useEffect, useState } from 'react';
import { api } from '../../../api/client.ts';
import { Button } from '../../../ui/Button.tsx';
import { DialogButtons, DialogLead } from '../../../ui/Dialog.tsx';
import { Field } from '../../../ui/Field.tsx';
import { showToast } from '../../../ui/toasts.ts';
import styles from './TurnOnDialog.module.css';

type NoteRecoveryCodeProps = {
  /** Null where it is to be asked for. */
  readonly code: string | null;
  readonly byPassphrase: boolean;
  /** Asks for a code; resolves to null, or to why there is none. */
  readonly onWanted: () => Promise<string | null>;
  readonly onNoted: () => void;
  readonly onCancel: () => void;
};

async function copy(code: string) {
  const result = await api.copyText({ text: code });
  showToast(result.ok ? 'The recovery code is copied.' : result.failure.message);
}

/** Shows the code, this once, and says what it is for. */
export function NoteRecoveryCode({ code, byPassphrase, onWanted, onNoted, onCancel }: NoteRecoveryCodeProps) {
  const [problem, setProblem] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the step is shown
  useEffect(() => {
    if (code === null) void onWanted().then(setProblem);
  }, []);
  return (
    <>
      <DialogLead>
        It opens your data{' '}
        {byPassphrase
          ? 'when you have forgotten the passphrase'
          : 'when this computer does not have the key any more, and on any other computer'}
        . It is shown now and never again: write it on paper or keep it in a password manager, not in the data
        folder.
      </DialogLead>
      {problem !== null && <p role="alert">{problem}</p>}
      <output className={styles.code} aria-label="Recovery code">
        {code?.split('-').map((group, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the groups stay where they are
          <span key={place}>{group} </span>
        ))}
      </output>
      <DialogButtons>
        <Button onClick={onCancel}>Cancel</Button>
        <Button disabled={code === null} onClick={() => code !== null && void copy(code)}>
          Copy it
        </Button>
        <Button look="primary" disabled={code === null} onClick={onNoted}>
          I have noted it
        </Button>
      </DialogButtons>
    </>
  );
}

type TypeRecoveryCodeProps = {
  /** Resolves to null, or to why it was not taken. */
  readonly onTyped: (code: string) => Promise<string | null>;
  readonly onBack: () => void;
  readonly onCancel: () => void;
};

/** Asks for the code, as it was noted. */
export function TypeRecoveryCode({ onTyped, onBack, onCancel }: TypeRecoveryCodeProps) {
  const [typed, setTyped] = useState('');
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async () => {
    if (isWorking) return;
    setWorking(true);
    setProblem(await onTyped(typed));
    setWorking(false);
  };
  return (
    <>
      <DialogLead>This shows that what you noted is right. Nothing has been changed yet.</DialogLead>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Field
          label="Recovery code"
          value={typed}
          autoComplete="off"
          hint="Small letters will do, and the spaces may be left out."
          error={problem}
          onChange={setTyped}
          autoFocus
        />
        <DialogButtons>
          <Button disabled={isWorking} onClick={onCancel}>
            Cancel
          </Button>
          <Button disabled={isWorking} onClick={onBack}>
            Show it again
          </Button>
          <Button type="submit" look="primary" aria-disabled={isWorking}>
            {isWorking ? 'Encrypting…' : 'Encrypt my data'}
          </Button>
        </DialogButtons>
      </form>
    </>
  );
}
