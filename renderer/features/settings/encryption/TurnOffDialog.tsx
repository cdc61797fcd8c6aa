import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogButtons, DialogLead } from '../../../ui/Dialog.tsx';
import { showToast } from '../../../ui/toasts.ts';
import { turnOff, useEncryption } from './store.ts';

/** Asks before everything is made plain again. */
export function TurnOffDialog({ onClose }: { readonly onClose: () => void }) {
  const isTurning = useEncryption(({ turning }) => turning !== null);
  const [failure, setFailure] = useState<string | null>(null);
  const decrypt = async () => {
    setFailure(await turnOff());
    const { state } = useEncryption.getState();
    if (state?.kind === 'off') showToast('Your data are decrypted, backups and older copies too.');
    if (state?.kind === 'off' || (state?.kind === 'on' && state.isEnding)) onClose();
  };
  return (
    <Dialog title={isTurning ? 'Decrypting…' : 'Decrypt your data?'} onClose={onClose}>
      <DialogLead>
        Every file can then be read by whoever gets at your data folder, backups and older copies too. The
        recovery code will open nothing any more.
      </DialogLead>
      {failure !== null && <p role="alert">{failure}</p>}
      <DialogButtons>
        <Button disabled={isTurning} onClick={onClose}>
          Cancel
        </Button>
        <Button look="danger" disabled={isTurning} onClick={() => void decrypt()}>
          Decrypt everything
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
