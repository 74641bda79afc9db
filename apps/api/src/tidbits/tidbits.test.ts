import { newId, type RequestContext } from '@afterword/application';
import { createUnitOfWork } from '@afterword/persistence';
import {
  addPlan,
  asAdmin,
  createCandidateCaller,
  createStaff,
  createTestTenant,
  type TestTenant,
  testDataSource,
} from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { type ApiHarness, startApi } from '../testing/harness.js';

let api: ApiHarness;
let source: DataSource;
beforeAll(async () => {
  api = await startApi();
  source = await testDataSource();
});
afterAll(async () => {
  await api.close();
  await source.destroy();
});

const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64url');
const daysAgo = (days: number) => Temporal.Now.plainDateISO('America/Denver').subtract({ days }).toString();

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
type Data = any;

async function ask(caller: RequestContext, query: string, variables: object): Promise<Data> {
  const { data, errors } = await api.graphql(caller, query, variables as Record<string, unknown>);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** A candidate whose follow-up is drafted; each of its wordings has a place for news. */
async function withFollowUp(tenant: TestTenant) {
  const plan = await addPlan(createUnitOfWork(source), tenant);
  const [step] = await asAdmin<{ id: string; application_id: string; employer_id: string }>(
    `select s.id, s.application_id, a.employer_id from step s join application a on a.id = s.application_id
     where s.candidate_id = $1 and s.kind = 'follow_up' and s.channel = 'email' order by s.due_at limit 1`,
    [plan.candidateId],
  );
  if (!step) throw new Error('There is no follow-up.');
  const candidate = await createCandidateCaller(tenant, plan.candidateId);
  const { draftMessage } = await ask(
    candidate,
    'mutation ($input: DraftMessageInput!) { draftMessage(input: $input) { message { id } } }',
    { input: { idempotencyKey: newId(), stepId: globalId('Step', step.id) } },
  );
  const message = async () =>
    (
      await ask(
        candidate,
        `query ($id: ID!) { node(id: $id) { ... on Message { id version subject text findings { code message } } } }`,
        { id: draftMessage.message.id },
      )
    ).node;
  return {
    candidate,
    applicationId: globalId('Application', step.application_id),
    employerId: globalId('Employer', step.employer_id),
    message,
  };
}

const note = async (caller: RequestContext, input: object): Promise<Data> =>
  (
    await ask(
      caller,
      `mutation ($input: NoteTidbitInput!) { noteTidbit(input: $input) {
        tidbit { id kind text link date fresh everyones mayWithdraw } userErrors { code message field } } }`,
      { input: { idempotencyKey: newId(), kind: 'NEWS', ...input } },
    )
  ).noteTidbit;

const withdraw = async (caller: RequestContext, tidbitId: string): Promise<Data> =>
  (
    await ask(
      caller,
      `mutation ($input: WithdrawTidbitInput!) { withdrawTidbit(input: $input) {
        tidbit { withdrawnAt } userErrors { code field } } }`,
      { input: { idempotencyKey: newId(), tidbitId } },
    )
  ).withdrawTidbit;

const codesOf = ({ findings }: Data): string[] => findings.map(({ code }: Data) => code);

describe('news that a candidate notes', () => {
  it('stands in the untouched draft at once, and goes with it when it is taken back', async () => {
    const { candidate, applicationId, message } = await withFollowUp(await createTestTenant());
    expect(codesOf(await message())).toContain('no_tidbit');
    const { tidbit, userErrors } = await note(candidate, {
      applicationId,
      text: '  I read that you won the depot contract',
      link: 'https://news.tessel.com/depot',
    });
    expect(userErrors).toEqual([]);
    expect(tidbit).toMatchObject({
      text: 'I read that you won the depot contract.',
      date: daysAgo(0),
      fresh: true,
      everyones: false,
      mayWithdraw: true,
    });
    const withNews = await message();
    expect(withNews.text).toContain('I read that you won the depot contract.');
    expect(codesOf(withNews)).toContain('uses_tidbit');

    expect(await withdraw(candidate, tidbit.id)).toMatchObject({
      tidbit: { withdrawnAt: expect.any(String) },
      userErrors: [],
    });
    expect((await message()).text).not.toContain('depot');
  });

  it('leaves an edited draft as it is, which then says what to mention', async () => {
    const { candidate, applicationId, message } = await withFollowUp(await createTestTenant());
    const { id, version, subject, text } = await message();
    await ask(
      candidate,
      'mutation ($input: ChangeDraftInput!) { changeDraft(input: $input) { userErrors { message } } }',
      { input: { idempotencyKey: newId(), messageId: id, version, subject, text: `${text} ` } },
    );
    await note(candidate, { applicationId, text: 'I read that you won the depot contract.' });
    const edited = await message();
    expect(edited.text).not.toContain('depot');
    expect(edited.findings.find(({ code }: Data) => code === 'no_tidbit').message).toBe(
      'The news is not in the text.',
    );
  });

  it('is no news any more after 30 days', async () => {
    const { candidate, applicationId, message } = await withFollowUp(await createTestTenant());
    const fresh = async (days: number, text: string) =>
      (await note(candidate, { applicationId, text, date: daysAgo(days) })).tidbit.fresh;
    expect(await fresh(31, 'The old yard was sold.')).toBe(false);
    expect((await message()).text).not.toContain('old yard');
    expect(await fresh(30, 'The new yard was opened.')).toBe(true);
    expect((await message()).text).toContain('new yard');
  });

  it('is told a contact once', async () => {
    const tenant = await createTestTenant();
    const { candidate, applicationId, message } = await withFollowUp(tenant);
    await note(candidate, { applicationId, text: 'You won the depot contract.' });
    await asAdmin(
      `insert into message (tenant_id, id, application_id, candidate_id, contact_id, step_key, kind, channel, to_name,
         to_address, subject, version, state, not_before, expires_at, message_id, created_at, sent_at)
       select tenant_id, $2, application_id, candidate_id, contact_id, 'an earlier step', kind, channel, to_name,
         to_address, subject, 1, 'sent', not_before, expires_at, 'earlier@afterword', now(), now()
       from message where tenant_id = $1`,
      [tenant.id, newId()],
    );
    await asAdmin(
      `insert into message_version (tenant_id, id, message_id, candidate_id, number, subject, text, created_at)
       select tenant_id, $2, id, candidate_id, 1, subject, 'Hello. You won the depot contract. Good.', now()
       from message where tenant_id = $1 and state = 'sent'`,
      [tenant.id, newId()],
    );
    await note(candidate, { applicationId, text: 'You opened a second yard.' });
    expect((await message()).text).toContain('second yard');
    expect((await message()).text).not.toContain('depot');
  });

  it('is refused, by field, where it could not stand in a letter', async () => {
    const { candidate, applicationId } = await withFollowUp(await createTestTenant());
    const { userErrors } = await note(candidate, {
      applicationId,
      text: ' ',
      link: 'javascript:alert(1)',
      date: daysAgo(-3),
    });
    expect(userErrors.map(({ field }: Data) => field)).toEqual(['text', 'link', 'date']);
    expect((await note(candidate, { text: 'News.' })).userErrors).toMatchObject([{ field: 'applicationId' }]);
  });
});

describe('what staff notes for everybody at an employer', () => {
  it('reaches every draft there, also of candidates whom the advisor does not see', async () => {
    const tenant = await createTestTenant();
    const one = await withFollowUp(tenant);
    const other = await withFollowUp(tenant);
    const advisor = await createStaff(tenant, 'advisor');
    const narrow: RequestContext = {
      ...advisor,
      scope: { kind: 'caseload', advisorId: advisor.membershipId },
    };
    const [employer] = await asAdmin<{ id: string }>(
      `update application set employer_id = (select employer_id from application where tenant_id = $1 order by id limit 1)
       where tenant_id = $1 returning employer_id as id`,
      [tenant.id],
    );
    const employerId = globalId('Employer', employer?.id ?? '');
    const { tidbit, userErrors } = await note(narrow, { employerId, text: 'They open a yard in Kiel.' });
    expect([userErrors, tidbit.everyones]).toEqual([[], true]);
    for (const { message } of [one, other]) expect((await message()).text).toContain('yard in Kiel');

    // A candidate sees it and leaves it; nobody notes anything at an application that they do not see.
    expect((await withdraw(one.candidate, tidbit.id)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await note(one.candidate, { employerId, text: 'Mine.' })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: 'employerId' },
    ]);
    expect(
      (await note(narrow, { applicationId: one.applicationId, text: 'Not mine.' })).userErrors,
    ).toMatchObject([{ code: 'NOT_FOUND', field: 'applicationId' }]);
    await withdraw(narrow, tidbit.id);
    for (const { message } of [one, other]) expect((await message()).text).not.toContain('yard in Kiel');
  });

  it('is no viewer’s, and nobody’s of another center', async () => {
    const tenant = await createTestTenant();
    const { employerId, applicationId } = await withFollowUp(tenant);
    const viewer = await createStaff(tenant, 'viewer');
    await expect(note(viewer, { employerId, text: 'News.' })).rejects.toThrow('FORBIDDEN');
    const stranger = await createStaff(await createTestTenant(), 'admin');
    for (const place of [{ employerId }, { applicationId }])
      expect((await note(stranger, { ...place, text: 'News.' })).userErrors).toMatchObject([
        { code: 'NOT_FOUND' },
      ]);
  });
});
