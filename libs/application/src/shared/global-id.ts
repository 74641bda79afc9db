/**
 * The opaque id by which clients know a thing: its type and its id in it, as base64url. Mails that lead to a thing name
 * it so too.
 */
export function globalIdOf(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}
