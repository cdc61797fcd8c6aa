import { useState } from 'react';
import { passphraseProblem } from '../../../../shared/encryption.ts';
import { Button } from '../../../ui/Button.tsx';
import { DialogButtons, DialogLead } from '../../../ui/Dialog.tsx';
import { Field } from '../../../ui/Field.tsx';
import { ShowTyped } from '../../../ui/ShowTyped.tsx';
import styles from './TurnOnDialog.module.css';

type ChoosePassphraseProps = {
  /** Resolves to null, or to why it was not taken. */
  readonly onChosen: (passphrase: string) => Promise<string | null>;
  readonly onCancel: () => void;
};

/** Asks for a passphrase, twice. */
export function ChoosePassphrase({ onChosen, onCancel }: ChoosePassphraseProps) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isShown, setShown] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [difference, setDifference] = useState<string | null>(null);
  const choose = async () => {
    if (isWorking) return;
    const weakness = passphraseProblem(passphrase);
    const isSame = passphrase === again;
    setProblem(weakness);
    setDifference(weakness === null && !isSame ? 'The two are not the same.' : null);
    if (weakness !== null || !isSame) return;
    setWorking(true);
    setProblem(await onChosen(passphrase));
    setWorking(false);
  };
  const type = isShown ? 'text' : 'password';
  return (
    <>
      <DialogLead>You type it each time Common Ground starts, before it shows anything.</DialogLead>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void choose();
        }}
      >
        <Field
          label="Passphrase"
          value={passphrase}
          type={type}
          autoComplete="new-password"
          hint="Four or five words that have nothing to do with one another are good."
          error={problem}
          onChange={setPassphrase}
          autoFocus
        />
        <Field
          label="Once more"
          value={again}
          type={type}
          autoComplete="new-password"
          error={difference}
          onChange={setAgain}
        />
        <ShowTyped isShown={isShown} onChange={setShown} />
        <DialogButtons>
          <Button onClick={onCancel}>Cancel</Button>
          <Button type="submit" look="primary" aria-disabled={isWorking}>
            {isWorking ? 'Making a key…' : 'Go on'}
          </Button>
        </DialogButtons>
      </form>
    </>
  );
}
