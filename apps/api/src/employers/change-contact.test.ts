import { newId, type RequestContext } from '@afterword/application';
import { addCandidate, createCandidateCaller, createStaff, createTestTenant } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toGlobalId } from '../graphql/global-id.js';
import { type ApiHarness, startApi } from '../testing/harness.js';

let api: ApiHarness;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const CHANGE = `mutation ($input: ChangeContactInput!) { changeContact(input: $input) {
  contact { name email phone } userErrors { code message field } } }`;

const change = async (caller: RequestContext, contactId: string, changes: object) => {
  const input = { idempotencyKey: newId(), contactId, ...changes };
  return (await api.graphql(caller, CHANGE, { input })).data.changeContact;
};

/** An interview with Rafael, whose address nobody noted. */
async function metRafael(caller: RequestContext, candidateId: string) {
  const ended = Temporal.Now.instant().subtract({ hours: 2 });
  const { data } = await api.graphql(
    caller,
    `mutation ($input: RecordInterviewInput!) { recordInterview(input: $input) { userErrors { message }
       interview { participants { id } application { id } } } }`,
    {
      input: {
        idempotencyKey: newId(),
        candidateId: toGlobalId('Candidate', candidateId),
        employer: { name: 'Tessel Robotics', timeZone: 'America/Denver', country: 'US' },
        role: 'Controls engineer',
        startsAt: ended.subtract({ hours: 1 }).toString(),
        endsAt: ended.toString(),
        contacts: [{ name: 'Rafael Ibarra', roles: ['INTERVIEWER'] }],
      },
    },
  );
  const { interview } = data.recordInterview;
  return { contactId: interview.participants[0].id, applicationId: interview.application.id };
}

const thankYou = async (caller: RequestContext, applicationId: string) => {
  const { data } = await api.graphql(
    caller,
    'query ($id: ID!) { application(id: $id) { plan { steps { kind state } } } }',
    { id: applicationId },
  );
  return data.application.plan.steps.find(({ kind }: { kind: string }) => kind === 'THANK_YOU')?.state;
};

describe('changeContact', () => {
  it('lets a thank-you go on that waited for an address, for every candidate who knows the contact', async () => {
    const tenant = await createTestTenant();
    const advisor = await createStaff(tenant, 'advisor');
    const first = await metRafael(advisor, await addCandidate(tenant));
    const second = await metRafael(advisor, await addCandidate(tenant));
    expect(second.contactId).toBe(first.contactId);
    expect(await thankYou(advisor, first.applicationId)).toBe('BLOCKED');
    const answer = await change(advisor, first.contactId, { email: ' r.ibarra@tessel.example ' });
    expect(answer).toEqual({
      contact: { name: 'Rafael Ibarra', email: 'r.ibarra@tessel.example', phone: null },
      userErrors: [],
    });
    expect(await thankYou(advisor, first.applicationId)).not.toBe('BLOCKED');
    expect(await thankYou(advisor, second.applicationId)).not.toBe('BLOCKED');
  });

  it('lets a candidate fill a gap, but not change what the center knows, nor touch whom they never met', async () => {
    const tenant = await createTestTenant();
    const candidateId = await addCandidate(tenant);
    const candidate = await createCandidateCaller(tenant, candidateId);
    const { contactId } = await metRafael(candidate, candidateId);
    expect((await change(candidate, contactId, { email: 'r@tessel.example' })).userErrors).toEqual([]);
    expect((await change(candidate, contactId, { email: 'other@tessel.example' })).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', field: 'email' },
    ]);
    const otherId = await addCandidate(tenant);
    const stranger = await createCandidateCaller(tenant, otherId);
    expect((await change(stranger, contactId, { phone: '1' })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: 'contactId' },
    ]);
  });

  it('says what is wrong with each field', async () => {
    const tenant = await createTestTenant();
    const advisor = await createStaff(tenant, 'advisor');
    const { contactId } = await metRafael(advisor, await addCandidate(tenant));
    const { contact, userErrors } = await change(advisor, contactId, { name: ' ', email: 'nowhere' });
    expect(contact).toBeNull();
    expect(userErrors.map(({ field }: { field: string }) => field)).toEqual(['name', 'email']);
  });
});
