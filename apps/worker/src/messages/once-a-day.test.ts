import {
  type Clock,
  claimByHand,
  createSealer,
  dispatchMessages,
  draftDueMessages,
  messageContext,
  planApplications,
  type RequestContext,
  type UnitOfWork,
} from '@afterword/application';
import { presets } from '@afterword/follow-up-policy';
import { createUnitOfWork } from '@afterword/persistence';
import {
  addCandidate,
  addConsent,
  asAdmin,
  createCandidateCaller,
  createStaff,
  createTestTenant,
  letTenantSend,
  type TestTenant,
  testDataSource,
} from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { addDailyStep, addHearer, type DailyStep, letGo, textsOf } from '../testing/daily.js';
import { accepting, type ScriptedMailer } from '../testing/scripted-mailer.js';

let source: DataSource;
let unitOfWork: UnitOfWork;
beforeAll(async () => {
  source = await testDataSource({ poolSize: 5 });
  unitOfWork = createUnitOfWork(source);
});
afterAll(() => source.destroy());

/** Tuesday 17 and Wednesday 18 November 2026, 9:00 in Chicago: allowed hours. */
const TUESDAY = '2026-11-17T15:00:00Z';
const WEDNESDAY = '2026-11-18T15:00:00Z';
const at = (instant: string): Clock => ({ now: () => Temporal.Instant.from(instant) });

async function sendingTenant(): Promise<TestTenant> {
  const tenant = await createTestTenant();
  await letTenantSend(tenant);
  return tenant;
}

const draft = (tenant: TestTenant, steps: readonly DailyStep[], now = TUESDAY) =>
  unitOfWork.run(tenant.system, (repositories) =>
    draftDueMessages(repositories, tenant.system, at(now), { stepIds: steps.map(({ stepId }) => stepId) }),
  );

const send = (tenant: TestTenant, mailer: ScriptedMailer, now = TUESDAY) =>
  dispatchMessages(
    {
      unitOfWork,
      clock: at(now),
      routes: { mailerFor: () => mailer },
      sealer: createSealer(['0'.repeat(64)]),
      places: { replyDomain: 'reply.afterword.example', publicUrl: 'https://afterword.test' },
      chance: () => 0.5,
    },
    tenant.system,
    100,
  );

/** Of each application, what was sent of it as a fact and by its step. */
const recordedOf = async ({ id }: TestTenant) =>
  (
    await asAdmin<{ application_id: string; state: string; facts: number }>(
      `select s.application_id, s.state, (
         select count(*)::int from fact f where f.application_id = s.application_id and f.type = 'message_sent'
           and f.body ->> 'step' = s.key) as facts
       from step s where s.tenant_id = $1 order by s.application_id`,
      [id],
    )
  ).map((row) => [row.state, row.facts]);

describe('a referee', () => {
  it('hears once of all of a candidate’s applications, and each knows that it was said', async () => {
    const tenant = await sendingTenant();
    const kim = await addHearer(tenant);
    const first = await addDailyStep(tenant, kim, { role: 'naval architect' });
    const { candidateId } = first;
    await addDailyStep(tenant, kim, { role: 'hull designer', candidateId });
    // Of the same day, though later.
    await addDailyStep(tenant, kim, { role: 'welder', candidateId, notBefore: '2026-11-17T20:00:00Z' });
    const next = { role: 'diver', candidateId, notBefore: '2026-11-18T14:00:00Z' };
    const tomorrow = await addDailyStep(tenant, kim, next);
    expect(await draft(tenant, [first])).toEqual({ drafted: 1 });
    const [letter, ...more] = await textsOf(tenant);
    expect(more).toEqual([]);
    for (const position of ['naval architect at Acme', 'hull designer at Acme', 'welder at Acme'])
      expect(letter?.text).toContain(position);
    expect(letter?.text).not.toContain('diver');

    await letGo(tenant, TUESDAY);
    const mailer = accepting();
    await send(tenant, mailer);
    expect(mailer.sent).toHaveLength(1);
    const states = await recordedOf(tenant);
    expect(states.filter(([state, facts]) => state === 'sent' && facts === 1)).toHaveLength(3);
    expect(await draft(tenant, [first, tomorrow], WEDNESDAY)).toEqual({ drafted: 1 });
  });

  it('of two candidates hears of the second a day later, and of nobody in the other’s letter', async () => {
    const tenant = await sendingTenant();
    const kim = await addHearer(tenant);
    const steps = [
      await addDailyStep(tenant, kim, { name: 'Ana Silva', role: 'naval architect' }),
      await addDailyStep(tenant, kim, { name: 'Ben Ode', role: 'hull designer' }),
    ];
    expect(await draft(tenant, steps)).toEqual({ drafted: 2 });
    for (const { text } of await textsOf(tenant))
      expect(text.includes('naval architect')).not.toBe(text.includes('hull designer'));
    await letGo(tenant, TUESDAY);
    const mailer = accepting();
    await send(tenant, mailer);
    expect(mailer.sent.map(({ from }) => from?.name)).toEqual(['Ana Silva']);
    const [waiting] = (await textsOf(tenant)).filter(({ state }) => state === 'approved');
    const leavesAt = waiting?.leaves_at?.toISOString() ?? '';
    expect(leavesAt >= '2026-11-18T14:00' && leavesAt < '2026-11-18T15:00').toBe(true);
    await send(tenant, mailer, WEDNESDAY);
    expect(mailer.sent.map(({ from }) => from?.name)).toEqual(['Ana Silva', 'Ben Ode']);
  });
});

describe('an agency’s client', () => {
  /** Three candidates of an agency whose client is asked today; the third agreed to no messages. */
  async function asked() {
    const tenant = await sendingTenant();
    const client = await addHearer(tenant, 'Dana Smith');
    const advisor = await createStaff(tenant, 'advisor');
    const advisorId = advisor.actor.kind === 'member' ? advisor.actor.membershipId : '';
    const versionId = await agencyVersion(tenant);
    const ask = (name: string, role: string, more: { consented?: boolean } = {}) =>
      addDailyStep(tenant, client, { kind: 'feedback_request', name, role, advisorId, versionId, ...more });
    const ana = await ask('Ana Silva', 'naval architect');
    const ben = await ask('Ben Ode', 'hull designer');
    const eva = await ask('Eva Lund', 'welder', { consented: false });
    return { tenant, client, advisor, ana, ben, eva, ask };
  }

  /** The preset for agencies, by which a client's requests are under no cap. */
  async function agencyVersion({ id }: TestTenant): Promise<string> {
    const [version] = await asAdmin<{ id: string }>(
      `insert into playbook_version (tenant_id, id, playbook_id, number, state, document, created_at, changed_at)
       select tenant_id, gen_random_uuid(), playbook_id, 2, 'draft', $2, now(), now()
       from playbook_version where tenant_id = $1 returning id`,
      [id, presets.agency.document],
    );
    return version?.id ?? '';
  }

  it('is asked once about all who agreed, by the advisor and in the advisor’s name', async () => {
    const { tenant, ana, ben, eva } = await asked();
    expect(await draft(tenant, [ana, ben, eva])).toEqual({ drafted: 2 });
    await letGo(tenant, TUESDAY);
    const mailer = accepting();
    await send(tenant, mailer);
    expect(mailer.sent).toHaveLength(1);
    const [mail] = mailer.sent;
    expect(mail?.text).toContain('Ana Silva (naval architect) and Ben Ode (hull designer)');
    expect(mail?.text).not.toContain('Eva');
    expect(mail?.from?.name).not.toMatch(/Ana|Ben/);
    const states = await recordedOf(tenant);
    expect(states.filter(([state]) => state === 'sent')).toHaveLength(2);
  });

  it('is written to in a letter that no candidate sees, nor an advisor who sees not all that it names', async () => {
    const { tenant, advisor, ana, ben } = await asked();
    await draft(tenant, [ana, ben]);
    const [letter] = await textsOf(tenant);
    const seenBy = (context: RequestContext) =>
      unitOfWork.run(context, async ({ messages }) => [
        (await messages.byIds([letter?.id ?? ''])).length,
        (await messages.versions([letter?.id ?? ''])).length,
      ]);
    const caseload = (advisorId: string): RequestContext => ({
      ...advisor,
      scope: { kind: 'caseload', advisorId },
    });
    const own = advisor.actor.kind === 'member' ? advisor.actor.membershipId : '';
    const caller = await createCandidateCaller(tenant, ana.candidateId);
    expect(await seenBy(caller)).toEqual([0, 0]);
    expect(await seenBy(await createCandidateCaller(tenant, ben.candidateId))).toEqual([0, 0]);
    // Caps are counted over all candidates, so a claim runs with sight of them; that shows the letter to nobody.
    const taking = unitOfWork.run(messageContext(caller), (repositories) =>
      claimByHand(repositories, caller, at(TUESDAY), { messageId: letter?.id ?? '', way: 'copy' }),
    );
    await expect(taking).rejects.toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
    expect(await seenBy(tenant.system)).toEqual([1, 1]);
    expect(await seenBy(caseload(own))).toEqual([1, 1]);
    const other = await createStaff(tenant, 'advisor');
    const otherId = other.actor.kind === 'member' ? other.actor.membershipId : '';
    await asAdmin('update candidate set advisor_id = $2 where id = $1', [ben.candidateId, otherId]);
    expect(await seenBy(caseload(own))).toEqual([0, 0]);
    expect(await seenBy(caseload(otherId))).toEqual([0, 0]);
  });

  it('is asked about one more in the letter that has not left, which is then to be read again', async () => {
    const { tenant, ana, ben, ask } = await asked();
    await draft(tenant, [ana, ben]);
    await letGo(tenant, TUESDAY);
    const late = await ask('Ivo Marks', 'diver');
    expect(await draft(tenant, [late])).toEqual({ drafted: 0 });
    const [letter, ...more] = await textsOf(tenant);
    expect(more).toEqual([]);
    expect(letter).toMatchObject({
      state: 'draft',
      problem: expect.stringContaining('names more'),
      others: 2,
    });
    expect(letter?.text).toContain('Ivo Marks (diver)');
  });

  it('is no longer asked about who left the race, and the others get another letter where it was theirs', async () => {
    const { tenant, ana, ben } = await asked();
    await draft(tenant, [ana, ben]);
    const withdraw = async ({ applicationId, stepId }: DailyStep) => {
      await asAdmin('delete from step where id = $1', [stepId]);
      await unitOfWork.run(tenant.system, (repositories) =>
        planApplications(repositories, tenant.system, at(TUESDAY), [applicationId]),
      );
    };
    await withdraw(ben);
    const [letter] = await textsOf(tenant);
    expect(letter).toMatchObject({ state: 'draft', others: 0 });
    expect(letter?.text).not.toContain('Ben');
    expect(letter?.text).toContain('Ana Silva');
  });

  it('is not asked about who left the race in the portal, where nobody sees the letter', async () => {
    const { tenant, ana, ben } = await asked();
    await draft(tenant, [ana, ben]);
    await letGo(tenant, TUESDAY);
    // As the plan leaves it that is made for the candidate, whom the letter is hidden from.
    await asAdmin('delete from step where id = $1', [ben.stepId]);
    const mailer = accepting();
    await send(tenant, mailer);
    expect(mailer.sent).toEqual([]);
    expect(await textsOf(tenant)).not.toContainEqual(expect.objectContaining({ state: 'approved' }));
  });

  it('is told by hand of nobody who left since the letter was read', async () => {
    const { tenant, advisor, ana, ben } = await asked();
    await draft(tenant, [ana, ben]);
    const [letter] = await textsOf(tenant);
    await asAdmin('delete from step where id = $1', [ben.stepId]);
    const { refused } = await unitOfWork.run(advisor, (repositories) =>
      claimByHand(repositories, advisor, at(TUESDAY), { messageId: letter?.id ?? '', way: 'copy' }),
    );
    expect(refused).toContain('no longer asked');
    expect((await textsOf(tenant))[0]?.state).not.toBe('sending');
  });

  it('whose letter is over with the one that it was of is asked about the others anew', async () => {
    const { tenant, ana, ben } = await asked();
    await draft(tenant, [ana, ben]);
    await asAdmin('delete from step where id = $1', [ana.stepId]);
    await unitOfWork.run(tenant.system, (repositories) =>
      repositories.dispatch.followPlans([ana.applicationId], Temporal.Instant.from(TUESDAY)),
    );
    expect(await draft(tenant, [ben])).toEqual({ drafted: 1 });
    const letters = await textsOf(tenant);
    expect(letters.map(({ state }) => state)).toEqual(['cancelled', 'draft']);
    expect(letters[1]?.text).toContain('Ben Ode');
  });
});

it('a step that is spoken for gets no second message, whoever asks for one', async () => {
  const tenant = await sendingTenant();
  const kim = await addHearer(tenant);
  const candidateId = await addCandidate(tenant);
  await addConsent(tenant, candidateId);
  const steps = [
    await addDailyStep(tenant, kim, { candidateId, role: 'welder' }),
    await addDailyStep(tenant, kim, { candidateId, role: 'diver' }),
  ];
  await draft(tenant, steps);
  await asAdmin('update step set drafted = false where tenant_id = $1', [tenant.id]);
  expect(await draft(tenant, steps)).toEqual({ drafted: 0 });
  expect(await textsOf(tenant)).toHaveLength(1);
});
