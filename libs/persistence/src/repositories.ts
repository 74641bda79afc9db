import type { Repositories } from '@afterword/application';
import { createApiKeyRepository } from './api-keys/api-key-repository.js';
import { createChangeRepository } from './changes/outbox-repository.js';
import { createCohortRepository } from './cohorts/cohort-repository.js';
import { createIdempotencyRepository } from './idempotency/idempotency-repository.js';
import { createMemberRepository } from './members/member-repository.js';
import { createMembershipRepository } from './memberships/membership-repository.js';
import type { TenantTransaction } from './tenancy/transaction.js';
import { createTenantRepository } from './tenants/tenant-repository.js';

/** The repositories of one transaction. Making them costs a closure each, so none is lazy. */
export function createRepositories(transaction: TenantTransaction): Repositories {
  return {
    apiKeys: createApiKeyRepository(transaction),
    changes: createChangeRepository(transaction),
    cohorts: createCohortRepository(transaction),
    idempotency: createIdempotencyRepository(transaction),
    members: createMemberRepository(transaction),
    memberships: createMembershipRepository(transaction),
    tenants: createTenantRepository(transaction),
  };
}
