/**
 * Database roles. The first four hold the rights and cannot log in, so grants and policies read the same in every
 * deployment; the log-ins that settings name are members of one of them.
 */
export const ROLES = {
  /** The product's own queries, always inside one tenant. */
  application: 'afterword_application',
  /** Lists which (tenant, id) is due, over all tenants, and sees nothing else. */
  sweep: 'afterword_sweep',
  /** People, sessions and sign-in links, in the schema `auth`. */
  identity: 'afterword_identity',
  /** Owns the search functions, which read without row-level security and filter by the tenant themselves. */
  search: 'afterword_search',
} as const;

/** The log-ins that belong to an application log-in: its own name with a suffix, the same password. */
export function companionUrl(applicationUrl: string, companion: 'sweep' | 'identity'): string {
  const url = new URL(applicationUrl);
  url.username = `${url.username}_${companion}`;
  return url.toString();
}
