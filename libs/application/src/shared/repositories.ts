import type { ApiKeyRepository } from '../api-keys/ports.js';
import type { ApplicationRepository } from '../applications/ports.js';
import type { CandidateRepository } from '../candidates/ports.js';
import type { ChangeRepository } from '../changes/ports.js';
import type { CohortRepository } from '../cohorts/ports.js';
import type { ContactRepository, EmployerRepository } from '../employers/ports.js';
import type { ExternalReferenceRepository } from '../external-references/ports.js';
import type { FileRepository } from '../files/ports.js';
import type { IdempotencyRepository } from '../idempotency/ports.js';
import type { ImportRepository, ImportRowRepository, ImportTargetRepository } from '../imports/ports.js';
import type { InterviewRepository, RecordingRepository } from '../interviews/ports.js';
import type { InvitationRepository } from '../invitations/ports.js';
import type { MemberRepository } from '../members/ports.js';
import type { MembershipRepository } from '../memberships/ports.js';
import type { NotificationRepository } from '../notifications/ports.js';
import type { PlanRepository } from '../plans/ports.js';
import type { PlaybookRepository, PlaybookVersionRepository } from '../playbooks/ports.js';
import type { RolloutRepository } from '../playbooks/rollout-ports.js';
import type { StepRepository } from '../steps/ports.js';
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
  readonly files: FileRepository;
  readonly externalReferences: ExternalReferenceRepository;
  readonly idempotency: IdempotencyRepository;
  readonly importRows: ImportRowRepository;
  readonly imports: ImportRepository;
  readonly importTargets: ImportTargetRepository;
  readonly invitations: InvitationRepository;
  readonly interviews: InterviewRepository;
  readonly members: MemberRepository;
  readonly memberships: MembershipRepository;
  readonly plans: PlanRepository;
  readonly playbooks: PlaybookRepository;
  readonly playbookVersions: PlaybookVersionRepository;
  readonly recording: RecordingRepository;
  readonly rollouts: RolloutRepository;
  readonly steps: StepRepository;
  readonly notifications: NotificationRepository;
  readonly tenants: TenantRepository;
}
