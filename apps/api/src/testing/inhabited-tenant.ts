import { newId, type RequestContext } from '@afterword/application';
import { createStaff, createTestTenant, type TestTenant } from '@afterword/testing';
import type { ApiHarness } from './harness.js';
import { createCandidate, type InhabitedCandidate } from './inhabited/candidate.js';
import { type Ask, globalId } from './inhabited/ids.js';
import { addPlaybookDraft, addTemplate, insertImport, insertSharedMessage } from './inhabited/tenant-rows.js';

/** A tenant with two candidates at one employer, so that what they share and what they don't can be told apart. */
export interface InhabitedTenant {
  readonly tenant: TestTenant;
  readonly admin: RequestContext;
  readonly viewer: RequestContext;
  /** Sees only their own caseload, which holds `mine`. */
  readonly caseloadAdvisor: RequestContext;
  readonly other: InhabitedCandidate;
  readonly mine: InhabitedCandidate;
  /** Global ids that belong to the whole tenant. */
  readonly ids: {
    readonly cohort: string;
    readonly import: string;
    readonly apiKey: string;
    readonly mailHook: string;
    readonly playbook: string;
    /** Its published version, and its draft. */
    readonly version: string;
    readonly draft: string;
    /** A preview of the draft, which changes the plans of both candidates. */
    readonly rollout: string;
    /** A published version of the tenant's own words for a thank-you, and a draft beside it. */
    readonly templateVersion: string;
    readonly templateDraft: string;
    /** Of `mine`, and names `other` as well. */
    readonly sharedMessage: string;
    readonly staff: string;
    /** A viewer whom nothing holds here, so that their membership can be ended. */
    readonly leaver: string;
  };
}

/** Fills a fresh tenant through the api itself, as its people would. */
export async function createInhabitedTenant(api: ApiHarness): Promise<InhabitedTenant> {
  const tenant = await createTestTenant();
  const admin = await createStaff(tenant, 'admin');
  const viewer = await createStaff(tenant, 'viewer');
  const leaver = await createStaff(tenant, 'viewer');
  const advisor = await createStaff(tenant, 'advisor');
  const ask: Ask = async (query, variables) => {
    const { data, errors } = await api.graphql(admin, query, variables);
    const payload = data && Object.values(data as Record<string, { userErrors: unknown[] }>)[0];
    if (errors || payload?.userErrors.length) throw new Error(JSON.stringify(errors ?? payload?.userErrors));
    return payload;
  };
  const mark = `tenant-${tenant.id.slice(-8)}`;
  const { cohort } = await ask(
    'mutation ($input: CreateCohortInput!) { createCohort(input: $input) { cohort { id } userErrors { message } } }',
    { input: { idempotencyKey: newId(), name: `Cohort ${mark}` } },
  );
  const { apiKey } = await ask(
    'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { id } userErrors { message } } }',
    { input: { idempotencyKey: newId(), name: `Key ${mark}`, scopes: ['CANDIDATES_READ'] } },
  );
  const { mailHook } = await ask(
    'mutation ($input: CreateMailHookInput!) { createMailHook(input: $input) { mailHook { id } userErrors { message } } }',
    { input: { idempotencyKey: newId(), name: `Hook ${mark}` } },
  );
  const importId = await insertImport(tenant, mark);
  const shared = { name: `Employer ${mark}`, timeZone: 'America/Chicago', country: 'US' };
  const candidateOf = (advisorId: string | null) =>
    createCandidate(tenant, ask, { advisorId, cohortId: cohort.id, employer: shared });
  const other = await candidateOf(null);
  const mine = await candidateOf(globalId('Membership', advisor.membershipId));
  const playbook = await addPlaybookDraft(tenant, ask, [other, mine], mark);
  const templates = await addTemplate(ask, mark);
  const sharedMessage = await insertSharedMessage(tenant, mine, other);
  return {
    tenant,
    admin,
    viewer,
    caseloadAdvisor: { ...advisor, scope: { kind: 'caseload', advisorId: advisor.membershipId } },
    other,
    mine,
    ids: {
      cohort: cohort.id,
      import: globalId('Import', importId),
      apiKey: apiKey.id,
      mailHook: mailHook.id,
      ...playbook,
      ...templates,
      sharedMessage,
      staff: globalId('Membership', admin.membershipId),
      leaver: globalId('Membership', leaver.membershipId),
    },
  };
}
