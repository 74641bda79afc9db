import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { isId } from './ids.js';

/** What a token is good for. A token of one kind is never taken for another. */
export type TokenKind = 'signin' | 'invite' | 'key' | 'demo' | 'optout' | 'reminders' | 'hook';

/** A token taken apart. It proves nothing before its secret was compared. */
export interface ParsedToken {
  /** Null where the token is for no tenant in particular. */
  readonly tenantId: string | null;
  readonly id: string;
  readonly secret: string;
}

const COMPACT = /^[A-Za-z0-9_-]{22}$/;
const SECRET = /^[A-Za-z0-9_-]{43}$/;
const NO_TENANT = 'any';

/**
 * A token that leaves us: `kind.tenant.id.secret`, ids in base64url. It goes into a link or a header as it is. Keep
 * only `secretHash`.
 */
export function makeToken(
  kind: TokenKind,
  tenantId: string | null,
  id: string,
): { readonly token: string; readonly secretHash: Uint8Array } {
  const secret = randomBytes(32).toString('base64url');
  return { token: formatToken(kind, { tenantId, id, secret }), secretHash: hashSecret(secret) };
}

export function formatToken(kind: TokenKind, { tenantId, id, secret }: ParsedToken): string {
  return [kind, tenantId === null ? NO_TENANT : compact(tenantId), compact(id), secret].join('.');
}

/** Null for whatever is not a token of this kind. */
export function parseToken(kind: TokenKind, text: string): ParsedToken | null {
  const [found, tenant, id, secret, ...rest] = text.split('.');
  if (found !== kind || !tenant || !id || !secret || rest.length > 0 || !SECRET.test(secret)) return null;
  const tenantId = tenant === NO_TENANT ? null : expand(tenant);
  const expanded = expand(id);
  if (expanded === null || (tenantId === null && tenant !== NO_TENANT)) return null;
  return { tenantId, id: expanded, secret };
}

/**
 * The token that signs in as a demo member, the same each time: whoever starts the product and the api that it
 * starts share `secret`, which is made anew with each start. It opens `/sign-in/demo?as=…`.
 */
export function demoSignInToken(secret: string, tenantId: string, membershipId: string): string {
  const signature = createHmac('sha256', secret).update(`${tenantId}.${membershipId}`).digest('base64url');
  return formatToken('demo', { tenantId, id: membershipId, secret: signature });
}

/** SHA-256. A secret has 256 bits of chance, so nothing slower is needed. */
export function hashSecret(secret: string): Uint8Array {
  return createHash('sha256').update(secret).digest();
}

/** Compares in constant time. */
export function secretMatches(secret: string, hash: Uint8Array): boolean {
  const own = hashSecret(secret);
  return own.length === hash.length && timingSafeEqual(own, hash);
}

function compact(id: string): string {
  return Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url');
}

function expand(text: string): string | null {
  if (!COMPACT.test(text)) return null;
  const hex = Buffer.from(text, 'base64url').toString('hex');
  const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
    '-',
  );
  return isId(id) ? id : null;
}
