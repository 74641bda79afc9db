import { type ApiKeyScope, newId, type RequestContext, type Role } from '@afterword/application';
import { asAdmin } from './database.js';
import type { TestTenant } from './tenant.js';

/** A member of staff with a membership row, as the context of their requests. Advisors see the whole tenant. */
export async function createStaff(
  tenant: TestTenant,
  role: Exclude<Role, 'candidate'>,
): Promise<RequestContext & { membershipId: string }> {
  const [membershipId, personId] = [newId(), newId()];
  await asAdmin(
    `insert into membership (tenant_id, id, role, name, email, person_id, accepted_at, created_at)
     values ($1, $2, $3, $4, $5, $6, now(), now())`,
    [tenant.id, membershipId, role, `The ${role}`, `${membershipId}@example.test`, personId],
  );
  return {
    tenantId: tenant.id,
    actor: { kind: 'member', personId, membershipId, role },
    scope: role === 'viewer' ? { kind: 'none' } : { kind: 'tenant' },
    requestId: 'test',
    membershipId,
  };
}

/** The same advisor in a tenant that shows advisors their own caseload only. */
export function caseloadOnly<T extends RequestContext & { membershipId: string }>(advisor: T): T {
  return { ...advisor, scope: { kind: 'caseload', advisorId: advisor.membershipId } };
}

/** An API key of the tenant, as the context of its requests. */
export function apiKeyContext(tenant: TestTenant, ...scopes: ApiKeyScope[]): RequestContext {
  const people = scopes.some((scope) => scope.startsWith('candidates') || scope.startsWith('interviews'));
  return {
    tenantId: tenant.id,
    actor: { kind: 'api_key', apiKeyId: newId(), scopes },
    scope: people ? { kind: 'tenant' } : { kind: 'none' },
    requestId: 'test',
  };
}
