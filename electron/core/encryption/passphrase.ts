/** Wraps a key by a passphrase: scrypt makes each guess dear, and what it was asked to do is authenticated with the key. */
import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { z } from 'zod';
import { type DataKey, dataKey, keyLength } from './data-key.ts';

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`));

const nonceLength = 12;
const tagLength = 16;
const saltLength = 16;

/** What lies on the disk. The bounds keep a file that was tampered with from taking all memory, or asking for no work. */
export const wrappedKeySchema = z.strictObject({
  kind: z.literal('passphrase'),
  /** The cost of a guess: 2 to this power, times `blocks` times 128 bytes of memory, `lanes` times over. */
  costBits: z.int().min(14).max(18),
  blocks: z.int().min(8).max(16),
  lanes: z.int().min(1).max(4),
  salt: hex(saltLength),
  nonce: hex(nonceLength),
  /** The key with its tag. */
  data: hex(keyLength + tagLength),
});

export type WrappedKey = z.infer<typeof wrappedKeySchema>;

export type Cost = Pick<WrappedKey, 'costBits' | 'blocks' | 'lanes'>;

/** 128 MB and about half a second for each guess, as OWASP’s cheat sheet on storing passwords has it for scrypt. */
export const usualCost: Cost = { costBits: 17, blocks: 8, lanes: 1 };

/** The same text, however a keyboard or a system composes its characters. */
const normalised = (passphrase: string): string => passphrase.normalize('NFKC').trim();

function stretch(passphrase: string, salt: Uint8Array, { costBits, blocks, lanes }: Cost): Promise<Buffer> {
  const cost = 2 ** costBits;
  const options = { N: cost, r: blocks, p: lanes, maxmem: 256 * cost * blocks };
  return new Promise((resolve, reject) => {
    scrypt(normalised(passphrase), salt, keyLength, options, (error, bytes) =>
      error === null ? resolve(bytes) : reject(error),
    );
  });
}

function header(keyId: string, { costBits, blocks, lanes }: Cost, salt: string): Buffer {
  return Buffer.from(JSON.stringify(['common ground: passphrase 1', keyId, costBits, blocks, lanes, salt]));
}

export async function wrapKey(
  key: DataKey,
  passphrase: string,
  { costBits, blocks, lanes }: Cost = usualCost,
): Promise<WrappedKey> {
  const cost = { costBits, blocks, lanes };
  const salt = randomBytes(saltLength);
  const nonce = randomBytes(nonceLength);
  const encryption = createCipheriv('aes-256-gcm', await stretch(passphrase, salt, cost), nonce);
  encryption.setAAD(header(key.id, cost, salt.toString('hex')));
  const data = Buffer.concat([encryption.update(key.bytes), encryption.final(), encryption.getAuthTag()]);
  return {
    kind: 'passphrase',
    ...cost,
    salt: salt.toString('hex'),
    nonce: nonce.toString('hex'),
    data: data.toString('hex'),
  };
}

/** The key `keyId`; null where this is not its passphrase. */
export async function unwrapKey(
  keyId: string,
  wrapped: WrappedKey,
  passphrase: string,
): Promise<DataKey | null> {
  const wrapping = await stretch(passphrase, Buffer.from(wrapped.salt, 'hex'), wrapped);
  const data = Buffer.from(wrapped.data, 'hex');
  const decryption = createDecipheriv('aes-256-gcm', wrapping, Buffer.from(wrapped.nonce, 'hex'), {
    authTagLength: tagLength,
  });
  decryption.setAAD(header(keyId, wrapped, wrapped.salt));
  decryption.setAuthTag(data.subarray(-tagLength));
  try {
    const bytes = Buffer.concat([decryption.update(data.subarray(0, -tagLength)), decryption.final()]);
    const key = dataKey(bytes);
    return key.id === keyId ? key : null;
  } catch {
    return null;
  }
}
