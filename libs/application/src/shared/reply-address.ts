import { randomBytes } from 'node:crypto';
import { isId } from './ids.js';
import { hashSecret } from './tokens.js';

/** What the local part of a reply address names. It proves nothing before its secret was compared. */
export interface ReplyToken {
  readonly tenantId: string;
  /** The message that is answered. */
  readonly messageId: string;
  /** Compare it with the message's hash by `secretMatches`. */
  readonly secret: string;
}

/** RFC 4648, lower case: mail servers may change the case of an address. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const KIND = 'r';
const ID_BYTES = 16;
/** With the kind before it, the whole is 64 characters, which is all that a local part may have. */
const SECRET_BYTES = 7;
const LENGTH = KIND.length + Math.ceil(((2 * ID_BYTES + SECRET_BYTES) * 8) / 5);

/**
 * A local part that answers to one message come to: kind, tenant, message and secret in one, since dots are lost by some
 * servers. Keep only `secretHash`.
 */
export function makeReplyLocalPart(
  tenantId: string,
  messageId: string,
): { readonly localPart: string; readonly secretHash: Uint8Array } {
  const secret = randomBytes(SECRET_BYTES);
  const bytes = Buffer.concat([bytesOf(tenantId), bytesOf(messageId), secret]);
  return { localPart: KIND + encode(bytes), secretHash: hashSecret(secret.toString('base64url')) };
}

/** Null for whatever is no reply address. */
export function parseReplyLocalPart(localPart: string): ReplyToken | null {
  const text = localPart.toLowerCase();
  if (text.length !== LENGTH || !text.startsWith(KIND)) return null;
  const bytes = decode(text.slice(KIND.length));
  if (!bytes) return null;
  const [tenantId, messageId] = [idOf(bytes, 0), idOf(bytes, ID_BYTES)];
  const secret = bytes.subarray(2 * ID_BYTES, 2 * ID_BYTES + SECRET_BYTES).toString('base64url');
  return isId(tenantId) && isId(messageId) ? { tenantId, messageId, secret } : null;
}

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

function idOf(bytes: Buffer, from: number): string {
  const hex = bytes.subarray(from, from + ID_BYTES).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function encode(bytes: Buffer): string {
  let [text, buffer, bits] = ['', 0, 0];
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET[(buffer >> bits) & 31];
    }
    buffer &= (1 << bits) - 1;
  }
  return bits > 0 ? text + ALPHABET[(buffer << (5 - bits)) & 31] : text;
}

function decode(text: string): Buffer | null {
  const bytes: number[] = [];
  let [buffer, bits] = [0, 0];
  for (const character of text) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return null;
    buffer = (buffer << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((buffer >> bits) & 255);
    }
    buffer &= (1 << bits) - 1;
  }
  // Bits left over are zero in what we wrote; otherwise several addresses would come to one message.
  return buffer === 0 ? Buffer.from(bytes) : null;
}
