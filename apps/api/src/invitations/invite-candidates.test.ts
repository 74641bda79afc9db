import { type Clock, newId, type RequestContext } from '@afterword/application';
import { apiKeyContext, asAdmin, caseloadOnly, createStaff, createTestTenant } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiHarness, startApi } from '../testing/harness.js';

let now = Temporal.Instant.from('2026-09-15T15:00:00Z');
const clock: Clock = { now: () => now };

let api: ApiHarness;
beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());

const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64url');

/** Candidates in the tenant, and their global ids. */
async function candidates(
  tenant: { id: string },
  count: number,
  advisorId: string | null = null,
): Promise<string[]> {
  const rows = await asAdmin<{ id: string }>(
    `insert into candidate (tenant_id, id, name, email, time_zone, sort_name, search_text, advisor_id, created_at)
     select $1, gen_random_uuid(), 'C' || n, n || '-' || gen_random_uuid() || '@example.test', 'UTC', 'c' || n, 'c' || n, $3, now()
     from generate_series(1, $2) n returning id`,
    [tenant.id, count, advisorId],
  );
  return rows.map(({ id }) => globalId('Candidate', id));
}

const PREVIEW = `mutation ($selection: CandidateSelection!, $resend: Boolean!) {
  previewInvitations(selection: $selection, resend: $resend) { toInvite toResend skipped { reason count } } }`;
const INVITE = `mutation ($key: String!, $selection: CandidateSelection!, $resend: Boolean!) {
  inviteCandidates(input: { idempotencyKey: $key, selection: $selection, resend: $resend }) {
    invited skipped { reason count } userErrors { code message field } } }`;

const preview = async (caller: RequestContext, selection: object, resend = false) =>
  (await api.graphql(caller, PREVIEW, { selection, resend })).data?.previewInvitations;
const invite = async (caller: RequestContext, selection: object, resend = false, key = newId()) =>
  (await api.graphql(caller, INVITE, { selection, resend, key })).data?.inviteCandidates;

const mails = (tenant: { id: string }) =>
  asAdmin<{ candidate_id: string; membership_id: string; kind: string; state: string }>(
    `select candidate_id, membership_id, kind, state from notification where tenant_id = $1`,
    [tenant.id],
  );

describe('inviting candidates', () => {
  it('does what the preview says, once for the same key', async () => {
    const tenant = await createTestTenant();
    const advisor = await createStaff(tenant, 'advisor');
    const ids = await candidates(tenant, 3);
    expect(await preview(advisor, { ids })).toEqual({ toInvite: 3, toResend: 0, skipped: [] });
    expect(await mails(tenant)).toEqual([]);
    const first = await invite(advisor, { ids }, false, 'once');
    expect(first).toEqual({ invited: 3, skipped: [], userErrors: [] });
    expect(await invite(advisor, { ids }, false, 'once')).toEqual(first);
    expect(await mails(tenant)).toHaveLength(3);
    expect(await mails(tenant)).toContainEqual({
      candidate_id: expect.any(String),
      membership_id: expect.any(String),
      kind: 'invitation',
      state: 'queued',
    });
    const { data } = await api.graphql(
      advisor,
      'query ($id: ID!) { candidate(id: $id) { invitation { state invitedAt acceptedAt mailState } } }',
      { id: ids[0] },
    );
    expect(data.candidate.invitation).toEqual({
      state: 'INVITED',
      invitedAt: '2026-09-15T15:00:00Z',
      acceptedAt: null,
      mailState: 'QUEUED',
    });
  });

  it('skips, with the reason, who is in, who was invited and who is not there', async () => {
    const tenant = await createTestTenant();
    const advisor = await createStaff(tenant, 'advisor');
    const [fresh, early, late, inside, left] = await candidates(tenant, 5);
    now = Temporal.Instant.from('2026-09-15T12:00:00Z');
    await invite(advisor, { ids: [early, inside, left] });
    const memberOf = (id: string | undefined) =>
      Buffer.from(String(id), 'base64url').toString().split(':')[1];
    await asAdmin(
      'update membership set accepted_at = now(), person_id = $3 where tenant_id = $1 and candidate_id = $2',
      [tenant.id, memberOf(inside), newId()],
    );
    await asAdmin('update membership set ended_at = now() where tenant_id = $1 and candidate_id = $2', [
      tenant.id,
      memberOf(left),
    ]);
    now = Temporal.Instant.from('2026-09-15T14:30:00Z');
    await invite(advisor, { ids: [late] });
    now = Temporal.Instant.from('2026-09-15T15:00:00Z');
    const stranger = globalId('Candidate', newId());
    const ids = [fresh, early, late, inside, left, stranger];
    expect(await preview(advisor, { ids })).toEqual({
      toInvite: 1,
      toResend: 0,
      skipped: [
        { reason: 'Already in the portal', count: 1 },
        { reason: 'Invited before', count: 1 },
        { reason: 'Invited in the last hour', count: 1 },
        { reason: 'Access has ended', count: 1 },
        { reason: 'No such candidate', count: 1 },
      ],
    });
    expect(await preview(advisor, { ids }, true)).toMatchObject({ toInvite: 1, toResend: 1 });
    expect(await invite(advisor, { ids }, true)).toMatchObject({ invited: 2 });
    expect(await mails(tenant)).toHaveLength(6);
  });

  it('takes all that a filter finds, thousands at once', async () => {
    const tenant = await createTestTenant();
    const advisor = await createStaff(tenant, 'advisor');
    await candidates(tenant, 3000);
    expect(await invite(advisor, { filter: { invitation: ['NOT_INVITED'] } })).toMatchObject({
      invited: 3000,
    });
    expect(await mails(tenant)).toHaveLength(3000);
    expect(await preview(advisor, { filter: { invitation: ['NOT_INVITED'] } })).toMatchObject({
      toInvite: 0,
    });
  });

  it('sends one mail where two press the button at once', async () => {
    const tenant = await createTestTenant();
    const [one, other] = [await createStaff(tenant, 'advisor'), await createStaff(tenant, 'admin')];
    const ids = await candidates(tenant, 20);
    const [first, second] = await Promise.all([
      invite(one, { ids }, true),
      invite(other, { ids: ids.toReversed() }, true),
    ]);
    expect([first.invited, second.invited].toSorted()).toEqual([0, 20]);
    expect(await mails(tenant)).toHaveLength(20);
  });

  it('reaches no further than the caller sees, and is closed to those who may not', async () => {
    const tenant = await createTestTenant();
    const advisor = await createStaff(tenant, 'advisor');
    const mine = await candidates(tenant, 2, advisor.membershipId);
    const others = await candidates(tenant, 2);
    expect(await preview(caseloadOnly(advisor), { filter: {} })).toMatchObject({ toInvite: 2 });
    expect(await invite(caseloadOnly(advisor), { ids: [...mine, ...others] })).toEqual({
      invited: 2,
      skipped: [{ reason: 'No such candidate', count: 2 }],
      userErrors: [],
    });
    const elsewhere = await createStaff(await createTestTenant(), 'admin');
    expect(await invite(elsewhere, { ids: others })).toMatchObject({ invited: 0 });
    for (const caller of [await createStaff(tenant, 'viewer'), apiKeyContext(tenant, 'candidates:read')]) {
      const { errors } = await api.graphql(caller, INVITE, {
        selection: { filter: {} },
        resend: false,
        key: 'x',
      });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('asks for ids or a filter', async () => {
    const advisor = await createStaff(await createTestTenant(), 'advisor');
    expect((await invite(advisor, {})).userErrors).toEqual([
      {
        code: 'INVALID_INPUT',
        message: 'Give either ids or a filter. An empty filter means all candidates.',
        field: 'selection',
      },
    ]);
    expect((await invite(advisor, { ids: [] })).userErrors).toMatchObject([{ field: 'selection.ids' }]);
  });
});
