import type { Repositories } from '@afterword/application';
import { createApiKeyRepository } from './api-keys/api-key-repository.js';
import { createApplicationRepository } from './applications/application-repository.js';
import { createCandidateRepository } from './candidates/candidate-repository.js';
import { createChangeRepository } from './changes/outbox-repository.js';
import { createCohortRepository } from './cohorts/cohort-repository.js';
import { createConsentRepository } from './consents/consent-repository.js';
import { createDraftRepository } from './drafts/draft-repository.js';
import { createContactRepository } from './employers/contact-repository.js';
import { createEmployerRepository } from './employers/employer-repository.js';
import { createExternalReferenceRepository } from './external-references/external-reference-repository.js';
import { createFactRepository } from './facts/fact-repository.js';
import { createFileRepository } from './files/file-repository.js';
import { createIdempotencyRepository } from './idempotency/idempotency-repository.js';
import { createImportRepository } from './imports/import-repository.js';
import { createImportRowRepository } from './imports/import-row-repository.js';
import { createImportTargetRepository } from './imports/import-target-repository.js';
import { createIncomingMailRepository } from './incoming/incoming-mail-repository.js';
import { createMailHookRepository } from './incoming/mail-hook-repository.js';
import { createInterviewRepository } from './interviews/interview-repository.js';
import { createRecordingRepository } from './interviews/recording-repository.js';
import { createInvitationRepository } from './invitations/invitation-repository.js';
import { createMailSettingsRepository } from './mail-settings/mail-settings-repository.js';
import { createMemberRepository } from './members/member-repository.js';
import { createMembershipRepository } from './memberships/membership-repository.js';
import { createDispatchRepository } from './messages/dispatch-repository.js';
import { createMessageRepository } from './messages/message-repository.js';
import { createNotificationRepository } from './notifications/notification-repository.js';
import { createPlanRepository } from './plans/plan-repository.js';
import { createPlaybookRepository } from './playbooks/playbook-repository.js';
import { createPlaybookVersionRepository } from './playbooks/playbook-version-repository.js';
import { createRolloutRepository } from './playbooks/rollout-repository.js';
import { createReminderRepository } from './reminders/reminder-repository.js';
import { createStepRepository } from './steps/step-repository.js';
import { createSuppressionRepository } from './suppressions/suppression-repository.js';
import { createTemplateRepository } from './templates/template-repository.js';
import type { TenantTransaction } from './tenancy/transaction.js';
import { createTenantRepository } from './tenants/tenant-repository.js';
import { createTidbitRepository } from './tidbits/tidbit-repository.js';

/** The repositories of one transaction. Making them costs a closure each, so none is lazy. */
export function createRepositories(transaction: TenantTransaction): Repositories {
  return {
    apiKeys: createApiKeyRepository(transaction),
    applications: createApplicationRepository(transaction),
    candidates: createCandidateRepository(transaction),
    changes: createChangeRepository(transaction),
    cohorts: createCohortRepository(transaction),
    consents: createConsentRepository(transaction),
    contacts: createContactRepository(transaction),
    dispatch: createDispatchRepository(transaction),
    drafts: createDraftRepository(transaction),
    employers: createEmployerRepository(transaction),
    facts: createFactRepository(transaction),
    files: createFileRepository(transaction),
    externalReferences: createExternalReferenceRepository(transaction),
    idempotency: createIdempotencyRepository(transaction),
    importRows: createImportRowRepository(transaction),
    imports: createImportRepository(transaction),
    importTargets: createImportTargetRepository(transaction),
    incoming: createIncomingMailRepository(transaction),
    invitations: createInvitationRepository(transaction),
    interviews: createInterviewRepository(transaction),
    members: createMemberRepository(transaction),
    mailHooks: createMailHookRepository(transaction),
    mailSettings: createMailSettingsRepository(transaction),
    memberships: createMembershipRepository(transaction),
    messages: createMessageRepository(transaction),
    plans: createPlanRepository(transaction),
    playbooks: createPlaybookRepository(transaction),
    playbookVersions: createPlaybookVersionRepository(transaction),
    recording: createRecordingRepository(transaction),
    reminders: createReminderRepository(transaction),
    rollouts: createRolloutRepository(transaction),
    steps: createStepRepository(transaction),
    suppressions: createSuppressionRepository(transaction),
    notifications: createNotificationRepository(transaction),
    templates: createTemplateRepository(transaction),
    tenants: createTenantRepository(transaction),
    tidbits: createTidbitRepository(transaction),
  };
}
