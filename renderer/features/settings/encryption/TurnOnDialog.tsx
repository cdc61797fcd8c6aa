import { useState } from 'react';
import type { KeyKeeper } from '../../../../shared/encryption.ts';
import { api } from '../../../api/client.ts';
import { Dialog, DialogDone, DialogLead } from '../../../ui/Dialog.tsx';
import { ChoosePassphrase } from './ChoosePassphrase.tsx';
import { NoteRecoveryCode, TypeRecoveryCode } from './RecoveryCode.tsx';
import { turnOn, useEncryption } from './store.ts';

type Step = 'passphrase' | 'code' | 'typing' | 'done';

type TurnOnDialogProps = {
  /** What keeps the key; null once it is on. */
  readonly keeper: KeyKeeper | null;
  readonly onClose: () => void;
};

const titles: Readonly<Record<Step, string>> = {
  passphrase: 'Choose a passphrase',
  code: 'Note the recovery code',
  typing: 'Type the recovery code',
  done: 'Your data are encrypted',
};

/** The way to encrypted data: what keeps the key, the code that opens them without it, and the proof that it was noted. */
export function TurnOnDialog({ keeper, onClose }: TurnOnDialogProps) {
  const [byPassphrase] = useState(keeper === 'passphrase');
  const [step, setStep] = useState<Step>(byPassphrase ? 'passphrase' : 'code');
  const [code, setCode] = useState<string | null>(null);
  const left = useEncryption(({ state }) => (state?.kind === 'on' ? state.left.count : 0));
  const prepare = async (passphrase: string | null): Promise<string | null> => {
    const result = await api.prepareEncryption({ passphrase });
    if (!result.ok) return result.failure.message;
    setCode(result.value.recoveryCode);
    setStep('code');
    return null;
  };
  const encrypt = async (typed: string): Promise<string | null> => {
    const failure = await turnOn(typed);
    if (failure === null) setStep('done');
    return failure;
  };
  return (
    <Dialog key={step} title={titles[step]} onClose={onClose}>
      {step === 'passphrase' && <ChoosePassphrase onChosen={prepare} onCancel={onClose} />}
      {step === 'code' && (
        <NoteRecoveryCode
          code={code}
          byPassphrase={byPassphrase}
          onWanted={() => prepare(null)}
          onNoted={() => setStep('typing')}
          onCancel={onClose}
        />
      )}
      {step === 'typing' && (
        <TypeRecoveryCode onTyped={encrypt} onBack={() => setStep('code')} onCancel={onClose} />
      )}
      {step === 'done' && (
        <>
          <DialogLead>
            {left === 0
              ? 'Every file is encrypted now, and so are all backups and older copies.'
              : 'What you write is encrypted from now on. Some files could not be changed yet; Settings names them.'}{' '}
            Keep the recovery code where you will find it.
          </DialogLead>
          <DialogDone />
        </>
      )}
    </Dialog>
  );
}
