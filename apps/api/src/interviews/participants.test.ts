import { newId, type RequestContext } from '@afterword/application';
import { addCandidate, createCandidateCaller, createStaff, createTestTenant } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, makeApplication, planOf } from '../testing/application-of.js';
import { type ApiHarness, startApi } from '../testing/harness.js';

const now = Temporal.Instant.from('2026-09-15T21:00:00Z');
const hours = { startsAt: '2026-09-15T19:00:00Z', endsAt: '2026-09-15T20:00:00Z' };

let api: ApiHarness;
beforeAll(async () => {
  api = await startApi({ clock: { now: () => now } });
});
afterAll(() => api.close());

const change = (caller: RequestContext, interviewId: string, contacts: object[]) =>
  ask(
    api,
    caller,
    'changeInterview',
    `mutation ($input: ChangeInterviewInput!) { changeInterview(input: $input) {
       interview { participants { name } application { contacts { contact { name } } } }
       userErrors { code message field } } }`,
    { input: { idempotencyKey: newId(), interviewId, contacts } },
  );

const thanked = async (caller: RequestContext, id: string) =>
  (await planOf(api, caller, id)).steps.filter(
    ({ kind, state }) => kind === 'THANK_YOU' && state !== 'CANCELLED',
  ).length;

describe('who took part in an interview', () => {
  it('is told afterwards by the candidate: each gets a thank-you, who was not there gets none', async () => {
    const tenant = await createTestTenant();
    const advisor = await createStaff(tenant, 'advisor');
    const candidateId = await addCandidate(tenant);
    const self = await createCandidateCaller(tenant, candidateId);
    const application = await makeApplication(api, advisor, candidateId, hours);
    const { interview, userErrors } = await change(self, application.interviewId, [
      { id: application.rafael, roles: ['HIRING_MANAGER'] },
      { name: 'Jonas Aker', email: 'j.aker@northfield.example' },
    ]);
    expect(userErrors).toEqual([]);
    expect(interview.participants).toEqual([{ name: 'Rafael Ibarra' }, { name: 'Jonas Aker' }]);
    expect(await thanked(self, application.id)).toBe(2);
    const after = await change(self, application.interviewId, [
      { id: application.rafael, roles: ['HIRING_MANAGER'], participated: false },
      { name: 'Jonas Aker' },
    ]);
    expect(after.interview.participants).toEqual([{ name: 'Jonas Aker' }]);
    expect(after.interview.application.contacts).toHaveLength(3);
    expect(await thanked(self, application.id)).toBe(1);
  });

  it('is refused by its path, and is nobody else’s to tell', async () => {
    const tenant = await createTestTenant();
    const advisor = await createStaff(tenant, 'advisor');
    const application = await makeApplication(api, advisor, await addCandidate(tenant), hours);
    expect(
      (await change(advisor, application.interviewId, [{ name: 'Jonas', email: 'nowhere' }])).userErrors,
    ).toMatchObject([{ field: 'contacts.0.email' }]);
    const stranger = await createCandidateCaller(tenant, await addCandidate(tenant));
    expect((await change(stranger, application.interviewId, [])).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: 'interviewId' },
    ]);
  });
});
