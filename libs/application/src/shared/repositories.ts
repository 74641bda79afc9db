import type { ApiKeyRepository } from '../api-keys/ports.js';
import type { ApplicationRepository } from '../applications/ports.js';
import type { CandidateRepository } from '../candidates/ports.js';
import type { ChangeRepository } from '../changes/ports.js';
import type { CohortRepository } from '../cohorts/ports.js';
import type { ContactRepository, EmployerRepository } from '../employers/ports.js';
import type { IdempotencyRepository } from '../idempotency/ports.js';
import type { MemberRepository } from '../members/ports.js';
import type { MembershipRepository } from '../memberships/ports.js';
import type { TenantRepository } from '../tenants/ports.js';

/** What a transaction gives access to: one repository per feature. Each feature adds its own here. */
export interface Repositories {
  readonly apiKeys: ApiKeyRepository;
  readonly applications: ApplicationRepository;
  readonly candidates: CandidateRepository;
  readonly changes: ChangeRepository;
  readonly cohorts: CohortRepository;
  readonly contacts: ContactRepository;
  readonly employers: EmployerRepository;
  readonly idempotency: IdempotencyRepository;
  readonly members: MemberRepository;
  readonly memberships: MembershipRepository;
  readonly tenants: TenantRepository;
}
