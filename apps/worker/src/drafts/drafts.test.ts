import {
  approveMessage,
  changeDraft,
  claimByHand,
  draftDueMessages,
  draftMessage,
  messageContext,
  newId,
  planApplications,
  publishTemplate,
  recordDebrief,
  replan,
  retireTemplateVersion,
  saveTemplateDraft,
  type UnitOfWork,
} from '@afterword/application';
import { createUnitOfWork, plansToReplan, type Sweep, stepsToDraft } from '@afterword/persistence';
import {
  addCandidate,
  addConsent,
  addPlan,
  asAdmin,
  createCandidateCaller,
  createTestTenant,
  letTenantSend,
  type TestTenant,
  testDataSource,
  testSweep,
} from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { at, TUESDAY } from '../testing/dispatching.ts';

/** A business hour in Chicago, where the contacts are: a thank-you may go out, and so be written. */
const clock = at(TUESDAY);

let source: DataSource;
let sweep: Sweep;
let unitOfWork: UnitOfWork;
beforeAll(async () => {
  source = await testDataSource();
  sweep = await testSweep();
  unitOfWork = createUnitOfWork(source);
});
afterAll(async () => {
  await sweep.close();
  await source.destroy();
});

interface DraftRow {
  id: string;
  step_id: string;
  state: string;
  version: number;
  subject: string;
  text: string;
  variant: string;
  problem: string | null;
}

const draftsOf = ({ id }: TestTenant) =>
  asAdmin<DraftRow>(
    `select m.id, m.step_id, m.state, m.version, m.problem, v.subject, v.text, d.variant from message m
     join message_version v on v.tenant_id = m.tenant_id and v.message_id = m.id and v.number = m.version
     left join drafting d on d.tenant_id = m.tenant_id and d.id = m.id
     where m.tenant_id = $1 and m.kind = 'thank_you' order by m.id`,
    [id],
  );

const dueIn = async ({ id }: TestTenant): Promise<string[]> =>
  (await stepsToDraft(sweep, clock.now(), 10_000))
    .filter(({ tenantId }) => tenantId === id)
    .map((row) => row.id);

/** What the worker does each round. */
async function draftAllDue(tenant: TestTenant): Promise<number> {
  const stepIds = await dueIn(tenant);
  const { drafted } = await unitOfWork.run(tenant.system, (repositories) =>
    draftDueMessages(repositories, tenant.system, clock, { stepIds }),
  );
  return drafted;
}

/** Two people took part, and two topics were noted. */
async function interviewedByTwo() {
  const tenant = await createTestTenant();
  const plan = await addPlan(unitOfWork, tenant, clock);
  const second = newId();
  await asAdmin(
    `with c as (insert into contact (tenant_id, id, employer_id, name, email, created_at)
       values ($1, $2, $3, 'Ngozi Bell', 'ngozi@example.test', now())),
     a as (insert into application_contact (tenant_id, id, application_id, contact_id, candidate_id, roles)
       values ($1, $4, $5, $2, $6, '{interviewer}')),
     i as (update interview set topics = '{gripper drift,warm restarts}' where tenant_id = $1)
     insert into interview_participant (tenant_id, id, interview_id, contact_id, candidate_id)
     select $1, $7, id, $2, $6 from interview where tenant_id = $1`,
    [tenant.id, second, plan.employerId, newId(), plan.applicationId, plan.candidateId, newId()],
  );
  await unitOfWork.run(tenant.system, (repositories) =>
    planApplications(repositories, tenant.system, clock, [plan.applicationId]),
  );
  return { tenant, plan };
}

describe('steps whose message may be written', () => {
  it('get a draft each, of which no two of one interview are alike, once', async () => {
    const { tenant } = await interviewedByTwo();
    expect(await draftAllDue(tenant)).toBeGreaterThanOrEqual(2);
    const drafts = await draftsOf(tenant);
    expect(drafts.map(({ state }) => state)).toEqual(['draft', 'draft']);
    expect(new Set(drafts.map(({ variant }) => variant)).size).toBe(2);
    const [toFirst] = drafts.filter(({ text }) => text.startsWith('Dear Rafael Ibarra,'));
    const [toSecond] = drafts.filter(({ text }) => text.startsWith('Dear Ngozi Bell,'));
    expect(toFirst?.text).toContain('gripper drift');
    expect(toSecond?.text).toContain('warm restarts');

    expect(await dueIn(tenant)).toEqual([]);
    await asAdmin('update step set drafted = false where tenant_id = $1', [tenant.id]);
    expect(await draftAllDue(tenant)).toBe(0);
    expect(await draftsOf(tenant)).toEqual(drafts);
  });

  it('avoid what another candidate’s message to the same contact said', async () => {
    const { tenant, plan } = await interviewedByTwo();
    await draftAllDue(tenant);
    const before = (await draftsOf(tenant)).find(({ text }) => text.startsWith('Dear Rafael'))?.variant;
    const [candidateId, applicationId, interviewId] = [await addCandidate(tenant), newId(), newId()];
    await asAdmin(
      `with a as (insert into application (tenant_id, id, candidate_id, employer_id, role, stage, created_at)
         values ($1, $2, $3, $4, 'Engineer', 'interviewing', now())),
       k as (insert into application_contact (tenant_id, id, application_id, contact_id, candidate_id, roles)
         values ($1, $5, $2, $6, $3, '{interviewer}')),
       i as (insert into interview (tenant_id, id, application_id, candidate_id, starts_at, ends_at, time_zone, source,
         recorded_at) select $1, $7, $2, $3, now - interval '3 hours', now - interval '2 hours', 'UTC', 'api',
         now - interval '3 hours' from cast($9 as timestamptz) as now)
       insert into interview_participant (tenant_id, id, interview_id, contact_id, candidate_id)
       values ($1, $8, $7, $6, $3)`,
      [
        tenant.id,
        applicationId,
        candidateId,
        plan.employerId,
        newId(),
        plan.contactId,
        interviewId,
        newId(),
        clock.now().toString(),
      ],
    );
    await unitOfWork.run(tenant.system, (repositories) =>
      planApplications(repositories, tenant.system, clock, [applicationId]),
    );
    // As the candidate, who sees nothing of the other.
    const caller = await createCandidateCaller(tenant, candidateId);
    const [step] = await asAdmin<{ id: string }>(
      `select id from step where application_id = $1 and kind = 'thank_you'`,
      [applicationId],
    );
    await unitOfWork.run(caller, (repositories) =>
      draftMessage(repositories, caller, clock, { stepId: step!.id }),
    );
    const own = (await draftsOf(tenant)).find(({ step_id }) => step_id === step!.id);
    expect(own?.variant).toBeDefined();
    expect(own?.variant).not.toBe(before);
  });
});

describe('a draft', () => {
  const debrief = (applicationId: string, tenant: TestTenant) =>
    unitOfWork.run(tenant.system, async (repositories) => {
      const [interview] = await repositories.interviews.byApplicationIds([applicationId]);
      return await recordDebrief(repositories, tenant.system, clock, {
        applicationId,
        debrief: {
          interviewId: interview!.id,
          weakAnswers: ['I would start from the step response and only then touch the gains.'],
        },
      });
    });

  it('that nobody touched follows what the candidate says afterwards', async () => {
    const { tenant, plan } = await interviewedByTwo();
    await draftAllDue(tenant);
    await debrief(plan.applicationId, tenant);
    for (const { text, version, state } of await draftsOf(tenant)) {
      expect(text).toContain('I would start from the step response and only then touch the gains.');
      expect([version, state]).toEqual([2, 'draft']);
    }
  });

  /** Words of the tenant for thank-yous by e-mail, out at once. */
  const publish = (tenant: TestTenant, wordings: readonly { variant: string; body: string }[]) =>
    unitOfWork.run(tenant.system, async (repositories) => {
      const purpose = { kind: 'thank_you', channel: 'email', writer: 'candidate', language: 'en' } as const;
      await saveTemplateDraft(repositories, tenant.system, clock, {
        ...purpose,
        revision: null,
        wordings: wordings.map((wording) => ({ ...wording, subject: 'Ours' })),
      });
      const [draft] = (await repositories.templates.currentFor(purpose)).filter(
        ({ state }) => state === 'draft',
      );
      const { id: templateVersionId, revision } = draft!;
      await publishTemplate(repositories, tenant.system, clock, { templateVersionId, revision });
      return templateVersionId;
    });
  const letter = (variant: string, sentence: string) => ({
    variant,
    body: `{{ contact.greeting }},\n\n${sentence} {% if interview.topic %}It was about {{ interview.topic }}.{% endif %}\n\n{{ sender.name }}`,
  });

  /** What the worker does in one round with plans whose time has come. */
  async function replanAllDue(tenant: TestTenant) {
    const due = await plansToReplan(sweep, clock.now(), 10_000);
    const planIds = due.filter(({ tenantId }) => tenantId === tenant.id).map(({ id }) => id);
    const onFault = () => undefined;
    await replan({ unitOfWork, clock, onFault }, tenant.system, { planIds });
  }

  it('that nobody touched takes on the words that are published, and gives them up with them', async () => {
    const { tenant } = await interviewedByTwo();
    await draftAllDue(tenant);
    const versionId = await publish(tenant, [
      letter('ours-first', 'The afternoon with you gave me a great deal to think over on the train.'),
      letter('ours-second', 'Meeting your whole team was the best part of my week so far.'),
    ]);
    await replanAllDue(tenant);
    const ours = await draftsOf(tenant);
    expect(ours.map(({ variant }) => variant).toSorted()).toEqual(['ours-first', 'ours-second']);
    expect(ours.map(({ subject, state }) => [subject, state])).toEqual([
      ['Ours', 'draft'],
      ['Ours', 'draft'],
    ]);
    await unitOfWork.run(tenant.system, (repositories) =>
      retireTemplateVersion(repositories, tenant.system, clock, { templateVersionId: versionId }),
    );
    await replanAllDue(tenant);
    const after = (await draftsOf(tenant)).map(({ variant }) => variant);
    expect(new Set(after).size).toBe(2);
    expect(after.filter((variant) => variant.startsWith('ours'))).toEqual([]);
  });

  it('in a preset that stands in stays in it while the tenant’s own do not go round', async () => {
    const { tenant } = await interviewedByTwo();
    await draftAllDue(tenant);
    const before = await draftsOf(tenant);
    await publish(tenant, [letter('ours', 'The afternoon with you gave me a great deal to think over.')]);
    await replanAllDue(tenant);
    const after = await draftsOf(tenant);
    const [kept] = after.filter(({ variant }) => variant !== 'ours');
    expect(after).toHaveLength(2);
    expect(before.find(({ id }) => id === kept?.id)).toEqual(kept);
  });

  it('that a person edited stays theirs', async () => {
    const { tenant, plan } = await interviewedByTwo();
    await draftAllDue(tenant);
    const [draft] = await draftsOf(tenant);
    const caller = await createCandidateCaller(tenant, plan.candidateId);
    await unitOfWork.run(caller, (repositories) =>
      changeDraft(repositories, caller, clock, {
        messageId: draft!.id,
        version: 1,
        subject: 'Mine',
        text: 'My own words about gripper drift.',
      }),
    );
    await debrief(plan.applicationId, tenant);
    await publish(tenant, [letter('ours', 'The afternoon with you gave me a great deal to think over.')]);
    await replanAllDue(tenant);
    const after = (await draftsOf(tenant)).find(({ id }) => id === draft!.id);
    expect(after?.text).toBe('My own words about gripper drift.');
  });

  it('gets the wording that is asked for, and refuses one that there is not', async () => {
    const { tenant, plan } = await interviewedByTwo();
    await draftAllDue(tenant);
    const [draft] = await draftsOf(tenant);
    const caller = await createCandidateCaller(tenant, plan.candidateId);
    const wish = (variant: string) =>
      unitOfWork.run(caller, (repositories) =>
        draftMessage(repositories, caller, clock, { stepId: draft!.step_id, variant }),
      );
    await wish('still-thinking');
    const after = (await draftsOf(tenant)).find(({ id }) => id === draft!.id);
    expect(after).toMatchObject({ variant: 'still-thinking', version: 2 });
    await expect(wish('no-such-wording')).rejects.toThrow('There is no such wording for this step.');
  });

  it('that names no topic does not go out, by whom it may be', async () => {
    const { tenant, plan } = await interviewedByTwo();
    await letTenantSend(tenant);
    await addConsent(tenant, plan.candidateId);
    await draftAllDue(tenant);
    const [draft] = await draftsOf(tenant);
    const caller = await createCandidateCaller(tenant, plan.candidateId);
    const messageId = draft!.id;
    await unitOfWork.run(caller, (repositories) =>
      changeDraft(repositories, caller, clock, {
        messageId,
        version: 1,
        subject: 'Thank you',
        text: 'Dear Rafael Ibarra,\n\nThank you for your time. It was a pleasure.\n\nKind regards,\nAna Silva',
      }),
    );
    await expect(
      unitOfWork.run(caller, (repositories) =>
        approveMessage(repositories, caller, clock, { messageId, version: 2 }),
      ),
    ).rejects.toThrow(/topic|spoke about/i);
    await expect(
      unitOfWork.run(messageContext(caller), (repositories) =>
        claimByHand(repositories, caller, clock, { messageId, way: 'copy' }),
      ),
    ).rejects.toThrow(/topic|spoke about/i);
  });
});
