import { newId } from '@afterword/application';
import { createUnitOfWork } from '@afterword/persistence';
import type { TextChecker } from '@afterword/templates';
import {
  addConsent,
  addPlan,
  asAdmin,
  createCandidateCaller,
  createTestTenant,
  letTenantSend,
  testDataSource,
} from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { type ApiHarness, startApi } from '../testing/harness.js';

let api: ApiHarness;
let source: DataSource;
/** Knows one mistake, and where it stands. */
const grammar: TextChecker = {
  name: 'grammar',
  check: async ({ body }) => {
    const from = body.indexOf('I has');
    return from < 0
      ? []
      : [{ part: 'body', from, to: from + 5, message: 'It is “I have”.', replacements: ['I have'] }];
  },
};
beforeAll(async () => {
  api = await startApi({ grammar });
  source = await testDataSource();
});
afterAll(async () => {
  await api.close();
  await source.destroy();
});

const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64url');

/** A candidate two hours after an interview about gripper drift, as the caller of their own requests. */
async function afterInterview() {
  const tenant = await createTestTenant();
  const plan = await addPlan(createUnitOfWork(source), tenant);
  await asAdmin(`update interview set topics = '{gripper drift}' where tenant_id = $1`, [tenant.id]);
  await letTenantSend(tenant);
  await addConsent(tenant, plan.candidateId);
  const caller = await createCandidateCaller(tenant, plan.candidateId);
  const [step] = await asAdmin<{ id: string }>(
    `select id from step where tenant_id = $1 and kind = 'thank_you' and channel = 'email'`,
    [tenant.id],
  );
  return { tenant, plan, caller, stepId: globalId('Step', step!.id) };
}

const DRAFT = `mutation ($input: DraftMessageInput!) { draftMessage(input: $input) { userErrors { code message field }
  message { id version subject text state findings { code severity } wordings { variant chosen words text } } } }`;
const LINT = `query ($id: ID!, $subject: String!, $text: String!) {
  lintDraft(messageId: $id, subject: $subject, text: $text) {
    code severity part from to message suggestion fixes { label from to replacement } } }`;

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
type Data = any;

async function ask(
  caller: Parameters<ApiHarness['graphql']>[0],
  query: string,
  variables: object,
): Promise<Data> {
  const { data, errors } = await api.graphql(caller, query, variables as Record<string, unknown>);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const drafted = async (caller: Parameters<ApiHarness['graphql']>[0], input: object): Promise<Data> =>
  (await ask(caller, DRAFT, { input: { idempotencyKey: newId(), ...input } })).draftMessage;

describe('draftMessage', () => {
  it('writes a letter about what was talked about, with nothing that keeps it from going out', async () => {
    const { caller, stepId } = await afterInterview();
    const { message, userErrors } = await drafted(caller, { stepId });
    expect(userErrors).toEqual([]);
    expect(message.text).toMatch(/^Dear Rafael Ibarra,\n\n/);
    expect(message.text).toContain('gripper drift');
    expect(message.text).toMatch(/\nAna Silva$/);
    expect(message.findings.filter(({ severity }: Data) => severity === 'ERROR')).toEqual([]);
    expect(message.findings.map(({ code }: Data) => code)).toContain('names_topic');
  });

  it('offers other wordings, and takes one', async () => {
    const { caller, stepId } = await afterInterview();
    const first = (await drafted(caller, { stepId })).message;
    expect(first.wordings.length).toBeGreaterThan(2);
    const other = first.wordings.find(({ chosen }: Data) => !chosen);
    const second = (await drafted(caller, { stepId, variant: other.variant })).message;
    expect(second).toMatchObject({ id: first.id, version: 2, text: other.text });
    expect(second.wordings.find(({ chosen }: Data) => chosen).variant).toBe(other.variant);
  });

  it('refuses a wording that there is not, and a step that is no message', async () => {
    const { tenant, caller, stepId } = await afterInterview();
    expect((await drafted(caller, { stepId, variant: 'nonsense' })).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', field: 'variant' },
    ]);
    const [debrief] = await asAdmin<{ id: string }>(
      `select id from step where tenant_id = $1 and kind = 'debrief'`,
      [tenant.id],
    );
    expect((await drafted(caller, { stepId: globalId('Step', debrief!.id) })).userErrors).toMatchObject([
      { code: 'CONFLICT', field: 'stepId' },
    ]);
  });
});

describe('lintDraft', () => {
  it('finds a misspelling where it stands, with a fix, and lets names be', async () => {
    const { caller, stepId } = await afterInterview();
    const { message } = await drafted(caller, { stepId });
    const text = message.text.replace(
      'Dear Rafael Ibarra,\n\n',
      'Dear Rafael Ibarra,\n\nI have recieved a lot. ',
    );
    const { lintDraft } = await ask(caller, LINT, { id: message.id, subject: message.subject, text });
    const wrong = lintDraft.filter(({ code }: Data) => code === 'misspelling');
    expect(wrong.map(({ from, to }: Data) => text.slice(from, to))).toEqual(['recieved']);
    expect(wrong[0]).toMatchObject({ part: 'BODY', severity: 'WARNING' });
    expect(wrong[0].fixes[0].replacement).toBe('received');
  });

  it('has the advice of the grammar checker, which blocks nothing', async () => {
    const { caller, stepId } = await afterInterview();
    const { message } = await drafted(caller, { stepId });
    const text = message.text.replace('\n\n', '\n\nI has thought about it. ');
    const { lintDraft } = await ask(caller, LINT, { id: message.id, subject: message.subject, text });
    const [found] = lintDraft.filter(({ code }: Data) => code === 'grammar');
    expect(found).toMatchObject({ severity: 'WARNING', suggestion: 'Perhaps “I have” is meant.' });
    expect(text.slice(found.from, found.to)).toBe('I has');
  });

  it('blocks what would be wrong, and so does approval, naming it', async () => {
    const { caller, stepId } = await afterInterview();
    const { message } = await drafted(caller, { stepId });
    const text = 'Dear Rafael Ibarra,\n\nThank you for your time.\n\nKind regards,\nAna Silva';
    const { lintDraft } = await ask(caller, LINT, { id: message.id, subject: 'Thank you', text });
    const [error] = lintDraft;
    expect(error).toMatchObject({ code: 'no_topic', severity: 'ERROR' });
    const changed = await ask(
      caller,
      `mutation ($input: ChangeDraftInput!) { changeDraft(input: $input) { userErrors { message } message { version } } }`,
      { input: { idempotencyKey: newId(), messageId: message.id, version: 1, subject: 'Thank you', text } },
    );
    const approve = (version: number) =>
      ask(
        caller,
        `mutation ($input: ApproveMessageInput!) { approveMessage(input: $input) { userErrors { code message field }
          message { state } } }`,
        { input: { idempotencyKey: newId(), messageId: message.id, version } },
      );
    const { approveMessage } = await approve(changed.changeDraft.message.version);
    expect(approveMessage.message).toBeNull();
    expect(approveMessage.userErrors[0]).toMatchObject({ code: 'CONFLICT', field: 'text' });
    expect(approveMessage.userErrors[0].message).toContain(error.message);
    const again = (await drafted(caller, { stepId })).message;
    expect((await approve(again.version)).approveMessage.message.state).toBe('APPROVED');
  });

  it('tells another candidate nothing', async () => {
    const { tenant, caller, stepId } = await afterInterview();
    const { message } = await drafted(caller, { stepId });
    const other = await addPlan(createUnitOfWork(source), tenant);
    const stranger = await createCandidateCaller(tenant, other.candidateId);
    const { lintDraft } = await ask(stranger, LINT, { id: message.id, subject: 'x', text: 'Hello' });
    expect(lintDraft).toEqual([]);
    expect((await drafted(stranger, { stepId })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});
