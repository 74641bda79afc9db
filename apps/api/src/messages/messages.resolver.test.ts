import { newId, type RequestContext } from '@afterword/application';
import {
  addApplication,
  addCandidate,
  asAdmin,
  createCandidateCaller,
  createStaff,
  createTestTenant,
  letTenantSend,
  type TestTenant,
} from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toGlobalId } from '../graphql/global-id.js';
import { type ApiHarness, startApi } from '../testing/harness.js';

/** Tuesday 17 November 2026, 9:00 in Chicago: an allowed hour. */
let now = Temporal.Instant.from('2026-11-17T15:00:00Z');
let api: ApiHarness;
beforeAll(async () => {
  api = await startApi({ clock: { now: () => now } });
});
afterAll(() => api.close());

interface Setting {
  readonly tenant: TestTenant;
  readonly admin: RequestContext;
  readonly advisor: RequestContext & { readonly membershipId: string };
  readonly candidate: RequestContext;
  readonly candidateId: string;
  readonly applicationId: string;
  readonly contactId: string;
  /** Global id of a step whose window is today's allowed hours. */
  readonly stepId: string;
}

async function setUp({ consent = true, kind = 'thank_you' } = {}): Promise<Setting> {
  now = Temporal.Instant.from('2026-11-17T15:00:00Z');
  const tenant = await createTestTenant();
  await letTenantSend(tenant);
  const admin = await createStaff(tenant, 'admin');
  const advisor = await createStaff(tenant, 'advisor');
  const candidateId = await addCandidate(tenant, { advisorId: advisor.membershipId });
  const candidate = await createCandidateCaller(tenant, candidateId);
  const { applicationId, contactId } = await addApplication(tenant, candidateId);
  // A thank-you goes out only where it names something of the interview.
  await asAdmin(
    `insert into interview (tenant_id, id, application_id, candidate_id, starts_at, ends_at, time_zone, source,
       recorded_at, topics)
     values ($1, $2, $3, $4, '2026-11-16T15:00:00Z', '2026-11-16T16:00:00Z', 'America/Chicago', 'api',
       '2026-11-16T10:00:00Z', '{dosing pumps}')`,
    [tenant.id, newId(), applicationId, candidateId],
  );
  const stepId = newId();
  await asAdmin(
    `insert into step (tenant_id, id, application_id, candidate_id, key, kind, owner, contact_id, channel, not_before,
       due_at, hard, state)
     values ($1, $2, $3, $4, $5, $6, 'candidate', $7, 'email', '2026-11-17T14:00:00Z',
       '2026-11-17T23:00:00Z', true, 'planned')`,
    [tenant.id, stepId, applicationId, candidateId, `${kind}//${contactId}/email/1`, kind, contactId],
  );
  const setting = {
    tenant,
    admin,
    advisor,
    candidate,
    candidateId,
    applicationId,
    contactId,
    stepId: toGlobalId('Step', stepId),
  };
  if (consent) await run(candidate, 'giveMessageConsent', {}, 'candidate { id }');
  return setting;
}

const MESSAGE = `message { id state version subject text problem leavesAt byHand approvedBy { name }
  versions { number text createdBy { name } } }`;

async function run(caller: RequestContext, field: string, input: object, selection = MESSAGE) {
  const name = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const { data, errors } = await api.graphql(
    caller,
    `mutation ($input: ${name}!) { ${field}(input: $input) { ${selection} userErrors { code message field } } }`,
    { input: { idempotencyKey: newId(), ...input } },
  );
  expect(errors).toBeUndefined();
  return data[field];
}

const TEXT = { subject: 'Our talk', text: 'Dear Rafael,\n\nthank you for the talk about dosing pumps.' };

async function draft({ candidate, stepId }: Setting) {
  const { message, userErrors } = await run(candidate, 'createDraft', { stepId, ...TEXT });
  expect(userErrors).toEqual([]);
  return message.id as string;
}

const stateOf = async ({ applicationId }: Setting) =>
  (
    await asAdmin<{ state: string }>('select state from message where application_id = $1', [applicationId])
  )[0]?.state;

describe('a draft', () => {
  it('is one for each step, and keeps every text that it had', async () => {
    const setting = await setUp();
    const messageId = await draft(setting);
    const again = await run(setting.candidate, 'createDraft', { stepId: setting.stepId, ...TEXT });
    expect(again).toMatchObject({ message: null, userErrors: [{ code: 'CONFLICT', field: 'stepId' }] });
    const change = { messageId, version: 1, subject: 'Thank you', text: 'Dear Rafael,\r\n\u0007thank you!' };
    const { message } = await run(setting.advisor, 'changeDraft', change);
    expect(message).toMatchObject({
      version: 2,
      subject: 'Thank you',
      text: 'Dear Rafael,\nthank you!',
      versions: [
        { number: 1, text: TEXT.text, createdBy: { name: 'The candidate' } },
        { number: 2, text: 'Dear Rafael,\nthank you!', createdBy: { name: 'The advisor' } },
      ],
    });
    const late = await run(setting.candidate, 'changeDraft', { ...change, text: 'Another' });
    expect(late.userErrors).toMatchObject([{ code: 'CONFLICT', field: 'version' }]);
  });

  it('cannot smuggle a header into its subject', async () => {
    const setting = await setUp();
    const { message } = await run(setting.candidate, 'createDraft', {
      stepId: setting.stepId,
      subject: 'Hi\r\nBcc: all@acme.example',
      text: 'x',
    });
    expect(message.subject).toBe('Hi Bcc: all@acme.example');
  });

  it('leaves by itself where the tenant wants that for its kind', async () => {
    const setting = await setUp();
    const senders = [{ kind: 'THANK_YOU', sender: 'AUTOMATIC' }];
    await run(setting.admin, 'changeMailSettings', { senders }, 'mailSettings { perMinute }');
    await draft(setting);
    const [row] = await asAdmin('select state, automatic from message where application_id = $1', [
      setting.applicationId,
    ]);
    expect(row).toEqual({ state: 'approved', automatic: true });
  });
});

describe('letting a message go', () => {
  it('fixes the moment at which it leaves, within the hour’s first quarter and the window', async () => {
    const setting = await setUp();
    const messageId = await draft(setting);
    const { message } = await run(setting.candidate, 'approveMessage', { messageId, version: 1 });
    expect(message).toMatchObject({ state: 'APPROVED', approvedBy: { name: 'The candidate' } });
    expect(message.leavesAt >= '2026-11-17T15:00' && message.leavesAt < '2026-11-17T15:15').toBe(true);
  });

  it('needs the candidate’s word, which taken back makes it a draft again', async () => {
    const setting = await setUp({ consent: false });
    const messageId = await draft(setting);
    const refused = await run(setting.admin, 'approveMessage', { messageId, version: 1 });
    expect(refused.userErrors).toMatchObject([{ message: expect.stringContaining('has not agreed') }]);
    await run(setting.candidate, 'giveMessageConsent', {}, 'candidate { messageConsent { givenAt } }');
    await run(setting.candidate, 'approveMessage', { messageId, version: 1 });
    const candidateId = toGlobalId('Candidate', setting.candidateId);
    const { candidate } = await run(
      setting.advisor,
      'revokeMessageConsent',
      { candidateId },
      'candidate { messageConsent { revokedAt } }',
    );
    expect(candidate.messageConsent.revokedAt).not.toBeNull();
    expect(await stateOf(setting)).toBe('draft');
  });

  it('is for the candidate only where the center lets them, and for an advisor with their own', async () => {
    const setting = await setUp();
    const messageId = await draft(setting);
    const senders = [{ kind: 'THANK_YOU', sender: 'ADVISOR' }];
    await run(setting.admin, 'changeMailSettings', { senders }, 'mailSettings { perMinute }');
    const stranger = await createStaff(setting.tenant, 'advisor');
    for (const caller of [setting.candidate, stranger]) {
      const { userErrors } = await run(caller, 'approveMessage', { messageId, version: 1 });
      expect(userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    }
    const { message } = await run(setting.advisor, 'approveMessage', { messageId, version: 1 });
    expect(message.state).toBe('APPROVED');
    const { message: changed } = await run(setting.candidate, 'changeDraft', {
      messageId,
      version: 1,
      ...TEXT,
    });
    expect(changed).toMatchObject({ state: 'DRAFT', approvedBy: null });
  });

  it('is no candidate’s where the step is the advisor’s, whoever sends its kind', async () => {
    const setting = await setUp();
    const messageId = await draft(setting);
    const letGoBy = async () =>
      (
        await api.graphql(
          setting.candidate,
          'query ($id: ID!) { node(id: $id) { ... on Message { letGoBy } } }',
          { id: messageId },
        )
      ).data.node.letGoBy;
    expect(await letGoBy()).toBe('CANDIDATE');
    await asAdmin(`update step set owner = 'advisor' where application_id = $1`, [setting.applicationId]);
    expect(await letGoBy()).toBe('ADVISOR');
    for (const [field, input] of [
      ['approveMessage', { version: 1 }],
      ['claimByHand', { way: 'COPY' }],
    ] as const) {
      const { userErrors } = await run(setting.candidate, field, { messageId, ...input });
      expect(userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    }
    const { userErrors } = await run(setting.advisor, 'approveMessage', { messageId, version: 1 });
    expect(userErrors).toEqual([]);
  });

  it('is undone by cancelling, and the step can have another', async () => {
    const setting = await setUp();
    const messageId = await draft(setting);
    await run(setting.candidate, 'approveMessage', { messageId, version: 1 });
    const { message } = await run(setting.candidate, 'cancelMessage', { messageId });
    expect(message.state).toBe('CANCELLED');
    await draft(setting);
  });
});

describe('a message that is sent by hand', () => {
  const claim = (setting: Setting, messageId: string) =>
    run(setting.candidate, 'claimByHand', { messageId, way: 'COPY' }, `${MESSAGE} bccAddress`);

  it('is claimed as any other, and a yes makes it a fact', async () => {
    const setting = await setUp();
    const messageId = await draft(setting);
    const taken = await claim(setting, messageId);
    expect(taken).toMatchObject({ message: { state: 'SENDING', byHand: 'COPY' }, userErrors: [] });
    expect(taken.bccAddress).toMatch(/^r[a-z2-7]{63}@/);
    const { message } = await run(setting.candidate, 'answerByHand', { messageId, sent: true });
    expect(message.state).toBe('SENT');
    const facts = await asAdmin<{ body: object }>(
      `select body from fact where application_id = $1 and type = 'message_sent'`,
      [setting.applicationId],
    );
    expect(facts).toMatchObject([
      { body: { kind: 'thank_you', contact: setting.contactId, channel: 'email' } },
    ]);
  });

  it('is a draft again after a no', async () => {
    const setting = await setUp();
    const messageId = await draft(setting);
    await claim(setting, messageId);
    const { message } = await run(setting.candidate, 'answerByHand', { messageId, sent: false });
    expect(message).toMatchObject({ state: 'DRAFT', byHand: null });
  });

  it('is refused in words at night, and where the contact got enough', async () => {
    const setting = await setUp({ kind: 'follow_up' });
    const messageId = await draft(setting);
    now = Temporal.Instant.from('2026-11-18T04:00:00Z');
    const atNight = await claim(setting, messageId);
    expect(atNight.userErrors).toMatchObject([{ message: expect.stringContaining('at this hour') }]);
    now = Temporal.Instant.from('2026-11-17T15:00:00Z');
    for (let i = 0; i < 2; i++) {
      const other = await addCandidate(setting.tenant);
      const { applicationId } = await addApplication(setting.tenant, other);
      await asAdmin(
        `insert into fact (tenant_id, id, application_id, candidate_id, type, at, recorded_at, body)
         values ($1, $2, $3, $4, 'message_sent', '2026-11-16T15:00:00Z', '2026-11-16T15:00:00Z',
           jsonb_build_object('kind', 'follow_up', 'contact', $5::text, 'channel', 'email'))`,
        [setting.tenant.id, newId(), applicationId, other, setting.contactId],
      );
    }
    const capped = await claim(setting, messageId);
    expect(capped).toMatchObject({
      message: null,
      bccAddress: null,
      userErrors: [{ message: expect.stringContaining('got enough messages') }],
    });
  });
});

describe('an uncertain message', () => {
  it.each([
    [true, 'SENT'],
    [false, 'FAILED'],
  ])('is settled by a person: arrived %s', async (arrived, state) => {
    const setting = await setUp();
    const messageId = await draft(setting);
    await asAdmin(`update message set state = 'uncertain' where application_id = $1`, [
      setting.applicationId,
    ]);
    const { message } = await run(setting.advisor, 'settleMessage', { messageId, arrived });
    expect(message.state).toBe(state);
    const again = await run(setting.advisor, 'settleMessage', { messageId, arrived });
    expect(again.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  });
});

describe('lists of messages', () => {
  it('are pages of the approval queue, and hang on applications and steps', async () => {
    const setting = await setUp();
    const messageId = await draft(setting);
    const { data } = await api.graphql(
      setting.advisor,
      `query ($application: ID!, $step: ID!) {
         messages(states: [DRAFT], first: 1) { nodes { id application { id } candidate { id } contact { name } step { id } }
           pageInfo { hasNextPage } }
         application(id: $application) { messages { id } }
         node(id: $step) { ... on Step { message { id } } } }`,
      { application: toGlobalId('Application', setting.applicationId), step: setting.stepId },
    );
    expect(data).toEqual({
      messages: {
        nodes: [
          {
            id: messageId,
            application: { id: toGlobalId('Application', setting.applicationId) },
            candidate: { id: toGlobalId('Candidate', setting.candidateId) },
            contact: { name: 'Rafael Ibarra' },
            step: { id: setting.stepId },
          },
        ],
        pageInfo: { hasNextPage: false },
      },
      application: { messages: [{ id: messageId }] },
      node: { message: { id: messageId } },
    });
  });
});
