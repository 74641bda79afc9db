import { newId, type RequestContext } from '@afterword/application';
import { addCandidate, createCandidateCaller, createStaff, createTestTenant } from '@afterword/testing';
import { ask, type MadeApplication, makeApplication, planOf } from './application-of.js';
import type { ApiHarness } from './harness.js';

const FACT = `id type at recordedAt quote mayWithdraw recordedBy { name } saidBy { name } contact { name }
  direction { kind moment { day instant } channel ifSilent what how }
  debrief { satisfaction weakAnswers ideas openPoints questions { question answer } } interview { id }
  reply { automatic returnsOn text } offer { deadline { day instant } }`;

export type RecordKind = 'Directions' | 'Debrief' | 'Reply' | 'Outcome' | 'Facts';

/** Records something of an application by the mutation `record…`. */
export const record = (
  api: ApiHarness,
  caller: RequestContext,
  kind: RecordKind,
  applicationId: string,
  input: object,
) =>
  ask(
    api,
    caller,
    `record${kind}`,
    `mutation ($input: Record${kind}Input!) { record${kind}(input: $input) {
       facts { ${FACT} } application { stage } userErrors { code message field } } }`,
    { input: { idempotencyKey: newId(), applicationId, ...input } },
  );

export const withdraw = (api: ApiHarness, caller: RequestContext, factId: string) =>
  ask(
    api,
    caller,
    'withdrawFact',
    `mutation ($input: WithdrawFactInput!) { withdrawFact(input: $input) {
       application { stage facts { id } } userErrors { code message field } } }`,
    { input: { idempotencyKey: newId(), factId } },
  );

/** A candidate an hour after an interview that ended at 20:00 UTC on 15 September 2026. */
export async function interviewed(api: ApiHarness) {
  const tenant = await createTestTenant();
  const advisor = await createStaff(tenant, 'advisor');
  const candidateId = await addCandidate(tenant);
  const self = await createCandidateCaller(tenant, candidateId);
  const application = await makeApplication(api, advisor, candidateId, {
    startsAt: '2026-09-15T19:00:00Z',
    endsAt: '2026-09-15T20:00:00Z',
  });
  return { tenant, advisor, candidateId, self, application };
}

/** When the first step of a kind that is not cancelled is due. */
export async function dueOf(
  api: ApiHarness,
  caller: RequestContext,
  { id }: MadeApplication,
  kind: string,
): Promise<string | undefined> {
  const { steps } = await planOf(api, caller, id);
  return steps.find((step) => step.kind === kind && step.state !== 'CANCELLED')?.dueAt;
}
