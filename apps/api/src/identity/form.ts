import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Client, SignedIn } from './sessions.js';

/** What a form or a query sent; nothing in it has been checked. */
export type Fields = Readonly<Record<string, unknown>> | undefined;

/** One value of a form, or nothing where it is missing or was sent twice. */
export function field(fields: Fields, name: string): string {
  const value = fields?.[name];
  return typeof value === 'string' ? value : '';
}

export function clientOf(request: FastifyRequest): Client {
  return { headers: request.headers, address: request.ip };
}

/** Sends the browser on with a GET, signed in. */
export function goOn(
  reply: FastifyReply,
  { cookies, address }: Pick<SignedIn, 'cookies'> & { readonly address: string },
): FastifyReply {
  return reply
    .header('set-cookie', [...cookies])
    .header('cache-control', 'no-store')
    .redirect(address, 303);
}
