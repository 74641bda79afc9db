import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

/** Seals secrets that we must use again, such as passwords of mail servers. */
export interface Sealer {
  /** @param place what the secret belongs to: it opens nowhere else, so a copied column is worth nothing. */
  seal(secret: string, place: SealedPlace): string;
  /** Throws where it was sealed for another place or by a key that is not known. */
  open(sealed: string, place: SealedPlace): string;
}

/** Where a sealed secret lies. */
export interface SealedPlace {
  readonly tenantId: string;
  /** Of the row. */
  readonly id: string;
  /** The column, so that two secrets of one row cannot be swapped. */
  readonly purpose: string;
}

interface Key {
  readonly id: string;
  readonly bytes: Uint8Array;
}

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals by AES-256-GCM with the first key; opens with any of them, so that keys can be changed: give the new key first and
 * the old one after it until all is sealed anew.
 *
 * @param secretKeys 64 hexadecimal digits each, as the setting SECRET_KEY holds.
 */
export function createSealer(secretKeys: readonly [string, ...string[]]): Sealer {
  const keys = secretKeys.map(keyOf);
  const [current] = keys;
  if (!current) throw new TypeError('Sealing needs a key.');
  return {
    seal(secret, place) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(ALGORITHM, current.bytes, iv).setAAD(associated(place));
      const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return `${current.id}.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')}`;
    },
    open(text, place) {
      const [id, body = ''] = text.split('.');
      const key = keys.find((known) => known.id === id);
      if (!key) throw new Error('This secret was sealed with a key that is not in the settings.');
      const bytes = Buffer.from(body, 'base64url');
      const decipher = createDecipheriv(ALGORITHM, key.bytes, bytes.subarray(0, IV_BYTES))
        .setAAD(associated(place))
        .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      const opened = [decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()];
      return Buffer.concat(opened).toString('utf8');
    },
  };
}

/** A key of its own for sealing, so that nothing else that the setting signs can help to open it. */
function keyOf(secretKey: string): Key {
  const bytes = new Uint8Array(hkdfSync('sha256', Buffer.from(secretKey, 'hex'), '', 'afterword.seal', 32));
  return { id: createHash('sha256').update(bytes).digest('hex').slice(0, 8), bytes };
}

const associated = ({ tenantId, id, purpose }: SealedPlace): Buffer =>
  Buffer.from(`${tenantId}/${id}/${purpose}`);
