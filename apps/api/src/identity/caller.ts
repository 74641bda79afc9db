import type { IncomingHttpHeaders } from 'node:http';
import type { RequestContext } from '@afterword/application';

/** The header that names the app that calls, `console` or `portal`: it decides for who is both staff and candidate. */
export const APP_HEADER = 'afterword-app';

/** Who is calling. The context is null where a person is signed in but the request names no tenant. */
export type Caller =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'person';
      readonly person: { readonly id: string; readonly name: string; readonly email: string };
      readonly context: RequestContext | null;
    }
  | { readonly kind: 'api_key'; readonly context: RequestContext };

/** Finds out who is calling: a session cookie and the header `afterword-tenant`, or an API key as bearer. */
export abstract class Identity {
  /**
   * Anonymous where nothing is offered. Throws `Unauthenticated` for a key that is not valid, and `Forbidden` for a
   * tenant that the person does not belong to (or that is not there: both sound the same).
   */
  abstract identify(
    headers: IncomingHttpHeaders,
    tenantSlug: string | undefined,
    requestId: string,
  ): Promise<Caller>;
}
