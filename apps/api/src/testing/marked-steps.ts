import { newId, type RequestContext } from '@afterword/application';
import { addCandidate, createStaff, createTestTenant } from '@afterword/testing';
import { toGlobalId } from '../graphql/global-id.js';
import { ask } from './application-of.js';
import type { ApiHarness } from './harness.js';

export type Marking = 'markStepDone' | 'undoStepDone';

const STEP = 'step { id title state doneAt overdue } userErrors { code message field }';

/** The mutation for it, with variables `key` and `id`. */
export const marking = (field: Marking): string =>
  `mutation ($key: String!, $id: ID!) { ${field}(input: { idempotencyKey: $key, stepId: $id }) { ${STEP} } }`;

/** Marks a step done, or takes that back. */
export const mark = (api: ApiHarness, caller: RequestContext, id: string, field: Marking = 'markStepDone') =>
  ask(api, caller, field, marking(field), { key: newId(), id });

/** Records an interview with one interviewer that ended at 20:00 UTC on 15 September 2026; gives its application. */
export async function recordInterview(
  api: ApiHarness,
  caller: RequestContext,
  candidateId: string,
  role = 'Engineer',
): Promise<string> {
  const { interview } = await ask(
    api,
    caller,
    'recordInterview',
    `mutation ($input: RecordInterviewInput!) { recordInterview(input: $input) {
       interview { application { id } } userErrors { message } } }`,
    {
      input: {
        idempotencyKey: newId(),
        candidateId: toGlobalId('Candidate', candidateId),
        employer: { name: 'Northfield', timeZone: 'America/Chicago', country: 'US' },
        role,
        startsAt: '2026-09-15T19:00:00Z',
        endsAt: '2026-09-15T20:00:00Z',
        contacts: [{ name: 'Rafael Ibarra', email: 'rafael@northfield.example' }],
      },
    },
  );
  return interview.application.id;
}

export interface ShownStep {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly state: string;
  readonly overdue: boolean;
}

/** The plan of an application as its reader sees it. */
export async function stepsOf(
  api: ApiHarness,
  caller: RequestContext,
  applicationId: string,
): Promise<ShownStep[]> {
  const { plan } = await ask(
    api,
    caller,
    'application',
    'query ($id: ID!) { application(id: $id) { plan { steps { id kind title state overdue } } } }',
    { id: applicationId },
  );
  return plan.steps;
}

/** A candidate with one application, an hour after its interview by a clock that shows 21:00 UTC. */
export async function withPlan(api: ApiHarness) {
  const tenant = await createTestTenant();
  const advisor = await createStaff(tenant, 'advisor');
  const candidateId = await addCandidate(tenant);
  const application = await recordInterview(api, advisor, candidateId);
  const steps = await stepsOf(api, advisor, application);
  const step = (title: string) => steps.find((it) => it.title === title)?.id ?? '';
  return {
    tenant,
    advisor,
    candidateId,
    application,
    thanks: step('Thank Rafael Ibarra'),
    debrief: step('Write down how it went'),
  };
}
