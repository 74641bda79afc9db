import { newId, type RequestContext } from '@afterword/application';
import {
  addCandidate,
  addSendableMessages,
  asAdmin,
  createCandidateCaller,
  createStaff,
  createTestTenant,
  letTenantSend,
  type TestTenant,
} from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiHarness, startApi } from '../testing/harness.js';

let api: ApiHarness;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
type Data = any;

async function ask(caller: RequestContext, query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await api.graphql(caller, query, variables as Record<string, unknown>);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const QUEUE = `query ($first: Int, $after: String, $everyones: Boolean, $mine: Boolean) {
  approvalCount(everyones: $everyones, mine: $mine)
  approvals(first: $first, after: $after, everyones: $everyones, mine: $mine) {
    edges { node { kind candidate { name } } } pageInfo { hasNextPage endCursor } } }`;

/** The names of candidates in the queue's order, with the count that stands beside it. */
async function queue(caller: RequestContext, variables: object = {}) {
  const { approvals, approvalCount } = await ask(caller, QUEUE, variables);
  return {
    names: approvals.edges.map(({ node }: Data) => node.candidate.name),
    count: approvalCount,
    ...approvals.pageInfo,
  };
}

interface Wanted {
  readonly kind: string;
  readonly name: string;
  /** From now. */
  readonly dueInHours: number;
  readonly advisorId?: string;
  readonly state?: string;
}

async function addDraft(tenant: TestTenant, { kind, name, dueInHours, advisorId, state = 'draft' }: Wanted) {
  const candidateId = await addCandidate(tenant);
  await asAdmin('update candidate set name = $2, advisor_id = $3 where id = $1', [
    candidateId,
    name,
    advisorId ?? null,
  ]);
  const due = Temporal.Now.instant().add({ hours: dueInHours }).toString();
  const [message] = await addSendableMessages(tenant, 1, { candidateId, kind, state, due });
  return { candidateId, messageId: message?.id ?? '', applicationId: message?.applicationId ?? '' };
}

/** A center that reads follow-ups, with drafts of several kinds. */
async function center() {
  const tenant = await createTestTenant();
  await letTenantSend(tenant);
  await asAdmin(
    `update tenant_mail set senders = '{"follow_up": "advisor", "notify_referee": "automatic"}' where tenant_id = $1`,
    [tenant.id],
  );
  const advisor = await createStaff(tenant, 'advisor');
  await addDraft(tenant, { kind: 'follow_up', name: 'Third', dueInHours: 30 });
  await addDraft(tenant, {
    kind: 'follow_up',
    name: 'First',
    dueInHours: 10,
    advisorId: advisor.membershipId,
  });
  await addDraft(tenant, { kind: 'notify_referee', name: 'Second', dueInHours: 20 });
  await addDraft(tenant, { kind: 'thank_you', name: 'Their own', dueInHours: 5 });
  await addDraft(tenant, { kind: 'follow_up', name: 'On its way', dueInHours: 1, state: 'approved' });
  return { tenant, advisor };
}

describe('the queue of drafts that staff reads', () => {
  it('holds the kinds that the center lets go, the first to be due first, and on request all', async () => {
    const { advisor } = await center();
    expect(await queue(advisor)).toMatchObject({ names: ['First', 'Second', 'Third'], count: 3 });
    expect(await queue(advisor, { everyones: true })).toMatchObject({
      names: ['Their own', 'First', 'Second', 'Third'],
      count: 4,
    });
    expect(await queue(advisor, { mine: true })).toMatchObject({ names: ['First'], count: 1 });
  });

  it('comes in pages that neither repeat nor miss one', async () => {
    const { advisor } = await center();
    const first = await queue(advisor, { first: 2 });
    expect([first.names, first.hasNextPage]).toEqual([['First', 'Second'], true]);
    const rest = await queue(advisor, { first: 2, after: first.endCursor });
    expect([rest.names, rest.hasNextPage]).toEqual([['Third'], false]);
  });

  it('has what an advisor signs whatever its kind, since nobody else could let it go', async () => {
    const { tenant, advisor } = await center();
    await asAdmin(
      `insert into drafting (tenant_id, id, candidate_id, version, variant, template_version, language, writer)
       select m.tenant_id, m.id, m.candidate_id, 1, 'warm', 1, 'en-US', 'advisor' from message m
       join candidate c on c.id = m.candidate_id where m.tenant_id = $1 and c.name = 'Their own'`,
      [tenant.id],
    );
    expect((await queue(advisor)).names).toEqual(['Their own', 'First', 'Second', 'Third']);
  });

  it('shows an advisor of a caseload only their own, and nobody else anything', async () => {
    const { tenant, advisor } = await center();
    const narrow: RequestContext = {
      ...advisor,
      scope: { kind: 'caseload', advisorId: advisor.membershipId },
    };
    expect(await queue(narrow, { everyones: true })).toMatchObject({ names: ['First'], count: 1 });
    const candidateId = await addCandidate(tenant);
    for (const caller of [
      await createStaff(tenant, 'viewer'),
      await createCandidateCaller(tenant, candidateId),
    ])
      await expect(queue(caller)).rejects.toThrow('FORBIDDEN');
    const stranger = await createStaff(await createTestTenant(), 'admin');
    expect(await queue(stranger, { everyones: true })).toMatchObject({ names: [], count: 0 });
  });
});

describe('a call', () => {
  it('is made in the windows of the playbook that planned it', async () => {
    const tenant = await createTestTenant();
    const admin = await createStaff(tenant, 'admin');
    const { messageId, applicationId } = await addDraft(tenant, {
      kind: 'follow_up_call',
      name: 'Caller',
      dueInHours: 1,
    });
    await asAdmin(`update message set channel = 'phone' where id = $1`, [messageId]);
    const windows = async () => {
      const id = Buffer.from(`Message:${messageId}`).toString('base64url');
      const { message } = await ask(
        admin,
        'query ($id: ID!) { message(id: $id) { callTime { windows { from to } } } }',
        { id },
      );
      return message.callTime.windows;
    };
    expect(await windows()).toEqual([
      { from: '09:45', to: '10:30' },
      { from: '14:45', to: '15:30' },
    ]);
    const versionId = newId();
    await asAdmin(
      `insert into playbook_version (tenant_id, id, playbook_id, number, state, document, created_at, changed_at)
       select tenant_id, $2, playbook_id, 2, 'draft', jsonb_set(document, '{callWindows}', '[{"from": "08:30", "to": "09:00"}]'),
         now(), now() from playbook_version where tenant_id = $1`,
      [tenant.id, versionId],
    );
    await asAdmin('update plan set playbook_version_id = $2 where application_id = $1', [
      applicationId,
      versionId,
    ]);
    expect(await windows()).toEqual([{ from: '08:30', to: '09:00' }]);
  });
});
