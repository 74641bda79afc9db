export const globalId = (type: string, id: string): string =>
  Buffer.from(`${type}:${id}`).toString('base64url');
export const rawId = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[1] ?? '';

/** Asks the api as an admin of the tenant, and gives the payload of the one field that was asked for. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
export type Ask = (query: string, variables: Record<string, unknown>) => Promise<any>;
