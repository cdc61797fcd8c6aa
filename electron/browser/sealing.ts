/** The host's half of the sealing that `shared/sealing.ts` describes. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { markLength, sealingOverhead, startLength } from '../../shared/sealing.ts';

const cipher = 'aes-256-gcm';

/** @param about what the message is, which is not kept secret and not sent along */
export function seal(key: Buffer, about: string, text: string): Buffer {
  const start = randomBytes(startLength);
  const sealing = createCipheriv(cipher, key, start).setAAD(Buffer.from(about));
  return Buffer.concat([start, sealing.update(text, 'utf8'), sealing.final(), sealing.getAuthTag()]);
}

/** The text of a sealed message; null when it was not sealed with this key, about this, or is not whole. */
export function unseal(key: Buffer, about: string, message: Buffer): string | null {
  if (message.length < sealingOverhead) return null;
  const mark = message.length - markLength;
  const opening = createDecipheriv(cipher, key, message.subarray(0, startLength), {
    authTagLength: markLength,
  })
    .setAAD(Buffer.from(about))
    .setAuthTag(message.subarray(mark));
  const text = opening.update(message.subarray(startLength, mark));
  try {
    return Buffer.concat([text, opening.final()]).toString('utf8');
  } catch {
    return null;
  }
}
