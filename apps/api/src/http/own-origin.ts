import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request that may change something comes from our own pages, or from no browser at all. Session cookies
 * are SameSite=Lax already; this also holds where a sibling domain is not to be trusted.
 *
 * Browsers tell by `Sec-Fetch-Site` on https and on localhost. Elsewhere `Origin` decides; `null` is what our own
 * pages send there, because they allow no referrer.
 */
export function isFromOwnPages(headers: IncomingHttpHeaders, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return headers.origin === undefined || headers.origin === 'null' || isOwnOrigin(headers, publicUrl);
}

/** Whether `Origin` names us. For live connections, which are not bound by the rules that bind other requests. */
export function isOwnOrigin({ origin, host }: IncomingHttpHeaders, publicUrl: string): boolean {
  const own = new URL(publicUrl);
  return origin === own.origin || (host !== undefined && origin === `${own.protocol}//${host}`);
}
