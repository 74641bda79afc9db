import type { Membership } from '@afterword/application';

/** The app of a place: staff work in the console, candidates in the portal. */
export function addressOf({ role, tenant }: Membership): string {
  return `/${role === 'candidate' ? 'portal' : 'console'}/${tenant.slug}`;
}

/** An address within the product, or null for anything that could lead elsewhere. */
export function ownAddress(next: unknown, publicUrl: string): string | null {
  if (typeof next !== 'string' || !next.startsWith('/') || next.length > 2000) return null;
  const own = new URL(publicUrl);
  const url = URL.parse(next, own);
  if (url?.origin !== own.origin) return null;
  // As the browser will read it: backslashes and dots are resolved here already.
  return url.pathname.startsWith('//') ? null : url.pathname + url.search + url.hash;
}

/** The tenant that an address of console or portal is in. */
export function slugOf(next: string | null): string | null {
  return /^\/(?:console|portal)\/([a-z0-9][a-z0-9-]{1,62})(?:[/?#]|$)/.exec(next ?? '')?.[1] ?? null;
}

/** Where somebody goes after signing in: where they wanted, else to the tenant meant, else to their only place. */
export function destination(
  memberships: readonly Membership[],
  wish: { readonly next: string | null; readonly tenantId: string | null; readonly invited?: boolean },
): string {
  if (wish.next !== null && wish.next !== '/') return wish.next;
  const meant = memberships.find(({ tenant }) => tenant.id === wish.tenantId);
  if (meant) return addressOf(meant);
  const [only, ...others] = memberships;
  return only && others.length === 0 && !wish.invited ? addressOf(only) : '/';
}
