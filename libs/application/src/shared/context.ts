/** What a person may be in a tenant. Source: the role table of the product's domain. */
export type Role = 'admin' | 'advisor' | 'viewer' | 'candidate';

/** What an API key may do. */
export type ApiKeyScope =
  | 'candidates:read'
  | 'candidates:write'
  | 'interviews:read'
  | 'interviews:write'
  | 'reports:read'
  | 'members:write';

/** Who is acting. A system actor is a job or a command, never a request from outside. */
export type Actor =
  | { readonly kind: 'member'; readonly personId: string; readonly membershipId: string; readonly role: Role }
  | { readonly kind: 'api_key'; readonly apiKeyId: string; readonly scopes: readonly ApiKeyScope[] }
  | { readonly kind: 'system'; readonly name: string };

/**
 * Which candidates of the tenant the actor may see. The database enforces it by restrictive policies, so a
 * query that forgets it still returns nothing that it should not.
 */
export type CandidateScope =
  | { readonly kind: 'tenant' }
  | { readonly kind: 'caseload'; readonly advisorId: string }
  | { readonly kind: 'own'; readonly candidateId: string }
  | { readonly kind: 'none' };

/** The tenant, the actor and the reach of one piece of work. Always the first parameter. */
export interface RequestContext {
  readonly tenantId: string;
  readonly actor: Actor;
  readonly scope: CandidateScope;
  /** Ties log lines, jobs and events together. */
  readonly requestId: string;
}

/** The context of a job or command that acts for the whole of one tenant. */
export function systemContext(tenantId: string, name: string, requestId: string): RequestContext {
  return { tenantId, actor: { kind: 'system', name }, scope: { kind: 'tenant' }, requestId };
}

/**
 * The same request with sight of the whole tenant, for work whose result shows no one that the caller may not
 * see, such as a count. `reason` says why at the place of use.
 */
export function withTenantScope(context: RequestContext, _reason: string): RequestContext {
  return { ...context, scope: { kind: 'tenant' } };
}

/** The membership that acts, or null for an API key or a job. */
export function membershipIdOf(context: RequestContext): string | null {
  return context.actor.kind === 'member' ? context.actor.membershipId : null;
}
