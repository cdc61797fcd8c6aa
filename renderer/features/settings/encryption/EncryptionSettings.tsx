import { LockKeyhole, LockKeyholeOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { EncryptionState } from '../../../../shared/model/encryption.ts';
import { Button } from '../../../ui/Button.tsx';
import { SettingsSection } from '../SettingsSection.tsx';
import styles from './EncryptionSettings.module.css';
import { readEncryption, useEncryption } from './store.ts';
import { TurnOffDialog } from './TurnOffDialog.tsx';
import { TurnOnDialog } from './TurnOnDialog.tsx';

/** Whether the files are encrypted, what that means, and the way to the other. */
export function EncryptionSettings() {
  const { state, failure, turning } = useEncryption();
  const [isAsking, setAsking] = useState<'on' | 'off' | null>(null);
  useEffect(() => void readEncryption(), []);
  const close = () => {
    setAsking(null);
    void readEncryption();
  };
  return (
    <SettingsSection
      title="Encryption"
      about="Whether whoever gets at the files in your data folder can read them."
    >
      {failure !== null && <p role="alert">{failure}</p>}
      {state?.kind === 'off' && <Off {...state} isBusy={turning !== null} onAsk={() => setAsking('on')} />}
      {state?.kind === 'on' && <On {...state} isBusy={turning !== null} onAsk={() => setAsking('off')} />}
      {turning !== null && (
        <output className={styles.busy}>{turning === 'on' ? 'Encrypting…' : 'Decrypting…'}</output>
      )}
      {isAsking === 'on' && state?.kind !== 'locked' && (
        <TurnOnDialog keeper={state?.kind === 'off' ? state.keeper : null} onClose={close} />
      )}
      {isAsking === 'off' && <TurnOffDialog onClose={close} />}
    </SettingsSection>
  );
}

type Asking = { readonly isBusy: boolean; readonly onAsk: () => void };
type OffProps = Extract<EncryptionState, { readonly kind: 'off' }> & Asking;
type OnProps = Extract<EncryptionState, { readonly kind: 'on' }> & Asking;

function Off({ problem, isBusy, onAsk }: OffProps) {
  return (
    <>
      <p className={styles.state}>
        <LockKeyholeOpen size={16} aria-hidden /> Off
      </p>
      <p>
        It is off until you choose it, because a key that is lost takes everything with it: no one could open
        your data again. Where your whole disk is encrypted, what you write is safe from a thief already; this
        also keeps it from other programs, from copies of the folder and from whoever repairs the computer.
      </p>
      {problem === null ? (
        <Button className={styles.change} disabled={isBusy} onClick={onAsk}>
          Encrypt my data…
        </Button>
      ) : (
        <p className={styles.problem}>{problem}</p>
      )}
    </>
  );
}

function opensBy(keepers: OnProps['keepers']): string {
  if (keepers.includes('passphrase'))
    return 'Your passphrase opens them at each start, or the recovery code.';
  if (keepers.includes('system'))
    return 'This computer keeps the key for you and opens them by itself; anywhere else, the recovery code does.';
  return 'Only the recovery code opens them. To choose another way, decrypt them and encrypt them again.';
}

function On({ keepers, isEnding, left, isBusy, onAsk }: OnProps) {
  return (
    <>
      <p className={styles.state}>
        <LockKeyhole size={16} aria-hidden /> {isEnding ? 'Being turned off' : 'On'}
      </p>
      <p>
        Every file is encrypted (AES-256), backups and older copies too. {opensBy(keepers)} What you export is
        not encrypted.
      </p>
      {left.count > 0 && (
        <div className={styles.problem}>
          <p>
            {left.count === 1 ? 'One file' : `${left.count} files`} could not be changed and{' '}
            {left.count === 1 ? 'is' : 'are'} {isEnding ? 'still' : 'not yet'} encrypted. Common Ground tries
            it again when it starts.
          </p>
          <ul>
            {left.paths.map((path) => (
              <li key={path}>
                <bdi dir="ltr">{path}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Button className={styles.change} disabled={isBusy} onClick={onAsk}>
        {isEnding ? 'Try again…' : 'Decrypt my data…'}
      </Button>
    </>
  );
}
