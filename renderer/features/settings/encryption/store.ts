/** Encryption as Settings shows it, and turning it on and off. */
import { create } from 'zustand';
import type { EncryptionState } from '../../../../shared/model/encryption.ts';
import { api } from '../../../api/client.ts';
import { flushSaves } from '../../../workspace/store.ts';

type Encryption = {
  /** Null until it has been read. */
  readonly state: EncryptionState | null;
  /** Why it could not be read, or turned over the last time. */
  readonly failure: string | null;
  /** What all files are being made at present. */
  readonly turning: 'on' | 'off' | null;
};

export const useEncryption = create<Encryption>(() => ({ state: null, failure: null, turning: null }));

export async function readEncryption(): Promise<void> {
  const result = await api.readEncryption({});
  if (result.ok) useEncryption.setState({ state: result.value, failure: null });
  else useEncryption.setState({ failure: result.failure.message });
}

/** Turns all files over, after all that was typed is on the disk; null, or why that was not done. */
async function turn(turning: 'on' | 'off', ask: () => ReturnType<typeof api.turnOffEncryption>) {
  if (useEncryption.getState().turning !== null) return null;
  useEncryption.setState({ turning, failure: null });
  const unsaved = await flushSaves();
  const result = unsaved === null ? await ask() : null;
  // Kept for who closed the dialog meanwhile.
  const failure = result === null ? unsaved : result.ok ? null : result.failure.message;
  if (result?.ok) useEncryption.setState({ state: result.value });
  useEncryption.setState({ turning: null, failure });
  return failure;
}

/** Encrypts everything with the key whose recovery code was typed; null, or why that was not done. */
export function turnOn(recoveryCode: string): Promise<string | null> {
  return turn('on', () => api.turnOnEncryption({ recoveryCode }));
}

/** Makes everything plain; null, or why that was not done. */
export function turnOff(): Promise<string | null> {
  return turn('off', () => api.turnOffEncryption({}));
}
