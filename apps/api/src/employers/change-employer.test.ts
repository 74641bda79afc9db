import { newId, type RequestContext, replan } from '@afterword/application';
import { createUnitOfWork, plansToReplan } from '@afterword/persistence';
import {
  addCandidate,
  asAdmin,
  caseloadOnly,
  createCandidateCaller,
  createStaff,
  createTestTenant,
  type TestTenant,
  testSweep,
} from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { ask, makeApplication, planOf } from '../testing/application-of.js';
import { type ApiHarness, startApi } from '../testing/harness.js';
import { DATA_SOURCE } from '../tokens.js';

const now = Temporal.Instant.from('2026-09-15T21:00:00Z');
const clock = { now: () => now };

let api: ApiHarness;
beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());

const change = (caller: RequestContext, employerId: string, changes: object) =>
  ask(
    api,
    caller,
    'changeEmployer',
    `mutation ($input: ChangeEmployerInput!) { changeEmployer(input: $input) {
       employer { name timeZone country region culture businessHours { from to } thankYouNotes }
       userErrors { code message field } } }`,
    { input: { idempotencyKey: newId(), employerId, ...changes } },
  );

const changeContact = (caller: RequestContext, contactId: string, changes: object) =>
  ask(
    api,
    caller,
    'changeContact',
    `mutation ($input: ChangeContactInput!) { changeContact(input: $input) {
       contact { postalAddress profileUrl timeZone country region thankYouNotes optedOutAt }
       userErrors { code message field } } }`,
    { input: { idempotencyKey: newId(), contactId, ...changes } },
  );

const hours = { startsAt: '2026-09-15T19:00:00Z', endsAt: '2026-09-15T20:00:00Z' };

async function setUp() {
  const tenant = await createTestTenant();
  const advisor = await createStaff(tenant, 'advisor');
  const candidateId = await addCandidate(tenant);
  const application = await makeApplication(api, advisor, candidateId, hours);
  return { tenant, advisor, candidateId, application };
}

const thankYous = async (caller: RequestContext, id: string) => {
  const { steps, withheld } = await planOf(api, caller, id);
  const channels = steps.filter(({ kind }) => kind === 'THANK_YOU').map(({ channel }) => channel);
  return { channels: channels.toSorted(), withheld: withheld.includes('THANK_YOU') };
};

describe('changeEmployer', () => {
  it('keeps what is known of it, and has every plan follow', async () => {
    const { tenant, advisor, application } = await setUp();
    const other = await makeApplication(api, advisor, await addCandidate(tenant), hours);
    expect(other.employerId).toBe(application.employerId);
    const { employer, userErrors } = await change(advisor, application.employerId, {
      culture: 'TRADITIONAL',
      businessHours: { from: '09:00', to: '17:30' },
      region: 'us-il',
    });
    expect(userErrors).toEqual([]);
    expect(employer).toEqual({
      name: 'Northfield',
      timeZone: 'America/Chicago',
      country: 'US',
      region: 'US-IL',
      culture: 'TRADITIONAL',
      businessHours: { from: '09:00:00', to: '17:30:00' },
      thankYouNotes: true,
    });
    for (const { id } of [application, other]) expect((await thankYous(advisor, id)).withheld).toBe(false);
    await change(advisor, application.employerId, { thankYouNotes: false });
    for (const { id } of [application, other])
      expect(await thankYous(advisor, id)).toEqual({ channels: [], withheld: true });
  });

  it('plans few at once and leaves the others to the next sweep', async () => {
    const { tenant, advisor, application } = await setUp();
    await copies(tenant, 60);
    await change(advisor, application.employerId, { thankYouNotes: false });
    expect(await plansWithoutThanks(tenant)).toBe(50);
    expect(await sweep(tenant)).toBe(11);
    expect(await plansWithoutThanks(tenant)).toBe(61);
  });

  it('is refused with what would be right, each thing at its field', async () => {
    const { tenant, advisor, application } = await setUp();
    await makeApplication(api, advisor, await addCandidate(tenant), hours, 'Meridian');
    const { employer, userErrors } = await change(advisor, application.employerId, {
      name: 'meridian',
      country: 'Atlantis',
      businessHours: { from: '17:00', to: '09:00' },
    });
    expect(employer).toBeNull();
    expect(userErrors.map(({ field }: { field: string }) => field)).toEqual([
      'country',
      'businessHours.to',
      'name',
    ]);
    expect((await change(advisor, application.employerId, { region: 'CA-ON' })).userErrors).toMatchObject([
      { field: 'region', message: 'This region does not lie in US. Give one such as US-ON.' },
    ]);
    expect(
      (await change(advisor, application.employerId, { businessHours: { from: '09:00' } })).userErrors,
    ).toMatchObject([{ field: 'businessHours.to' }]);
  });

  it('is for staff, also for those who see a caseload only, as employers are the center’s', async () => {
    const { tenant, advisor, candidateId, application } = await setUp();
    const self = await createCandidateCaller(tenant, candidateId);
    await expect(change(self, application.employerId, { thankYouNotes: false })).rejects.toThrow('FORBIDDEN');
    const colleague = caseloadOnly(await createStaff(tenant, 'advisor'));
    await change(colleague, application.employerId, { thankYouNotes: false });
    expect((await thankYous(advisor, application.id)).withheld).toBe(true);
    const stranger = await createStaff(await createTestTenant(), 'admin');
    expect((await change(stranger, application.employerId, { name: 'Mine' })).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });
});

describe('what a contact wants', () => {
  it('holds for every candidate: no notes, or no contact at all', async () => {
    const { advisor, application } = await setUp();
    const { contact } = await changeContact(advisor, application.rafael, {
      thankYouNotes: 'UNWANTED',
      postalAddress: '1 Yard Way\nChicago',
      profileUrl: 'https://www.linkedin.com/in/rafael',
      timeZone: 'America/Denver',
      country: 'us',
    });
    expect(contact).toEqual({
      thankYouNotes: 'UNWANTED',
      postalAddress: '1 Yard Way\nChicago',
      profileUrl: 'https://www.linkedin.com/in/rafael',
      timeZone: 'America/Denver',
      country: 'US',
      region: null,
      optedOutAt: null,
    });
    expect(await thankYous(advisor, application.id)).toEqual({ channels: [], withheld: true });
    await changeContact(advisor, application.rafael, { thankYouNotes: 'AS_EMPLOYER' });
    expect((await thankYous(advisor, application.id)).channels).toEqual(['EMAIL']);
    await changeContact(advisor, application.rafael, { optedOut: true });
    expect(await thankYous(advisor, application.id)).toEqual({ channels: [], withheld: true });
    const again = await changeContact(advisor, application.rafael, { optedOut: false, timeZone: '' });
    expect(again.contact).toMatchObject({ optedOutAt: null, timeZone: null });
    expect((await thankYous(advisor, application.id)).channels).toEqual(['EMAIL']);
  });

  it('is the staff’s to change, and refused in words where it cannot be', async () => {
    const { tenant, advisor, candidateId, application } = await setUp();
    const self = await createCandidateCaller(tenant, candidateId);
    expect(
      (await changeContact(self, application.rafael, { optedOut: true, thankYouNotes: 'UNWANTED' }))
        .userErrors,
    ).toMatchObject([
      { code: 'NOT_ALLOWED', field: 'thankYouNotes' },
      { code: 'NOT_ALLOWED', field: 'optedOut' },
    ]);
    const fill = await changeContact(self, application.rafael, { postalAddress: '1 Yard Way' });
    expect(fill.userErrors).toEqual([]);
    const { userErrors } = await changeContact(advisor, application.rafael, {
      profileUrl: 'linkedin',
      timeZone: 'Chicago',
      country: 'Atlantis',
      region: 'DE-BY',
    });
    expect(userErrors.map(({ field }: { field: string }) => field)).toEqual([
      'profileUrl',
      'timeZone',
      'country',
      'region',
    ]);
  });
});

describe('changeApplication', () => {
  it('gives people other roles, and writes to whom that makes the one to write to', async () => {
    const { advisor, application } = await setUp();
    const roles = (contactRoles: object[]) =>
      ask(
        api,
        advisor,
        'changeApplication',
        `mutation ($input: ChangeApplicationInput!) { changeApplication(input: $input) {
           application { contacts { roles contact { name } } } userErrors { code field } } }`,
        { input: { idempotencyKey: newId(), applicationId: application.id, contactRoles } },
      );
    const { application: changed } = await roles([
      { contactId: application.rafael, roles: ['REFERRER'] },
      { contactId: application.referee, roles: ['REFEREE', 'HR'] },
    ]);
    expect(changed.contacts).toEqual([
      { roles: ['REFERRER'], contact: { name: 'Rafael Ibarra' } },
      { roles: ['REFEREE', 'HR'], contact: { name: 'Vera Oduya' } },
    ]);
    const { steps } = await planOf(api, advisor, application.id);
    expect(steps.find(({ kind }) => kind === 'FOLLOW_UP')?.contact?.id).toBe(application.referee);
    const stranger = (await setUp()).application.rafael;
    const { userErrors } = await roles([
      { contactId: stranger, roles: ['HR'] },
      { contactId: application.rafael, roles: [] },
    ]);
    expect(userErrors).toEqual([
      { code: 'NOT_FOUND', field: 'contactRoles.0.contactId' },
      { code: 'INVALID_INPUT', field: 'contactRoles.1.roles' },
    ]);
  });

  it('and a change of an employer or contact say before how many plans follow', async () => {
    const { tenant, advisor, candidateId, application } = await setUp();
    await makeApplication(api, advisor, await addCandidate(tenant), hours);
    const counts = async (caller: RequestContext) => {
      const query = `query ($employer: ID!, $contact: ID!) { employer(id: $employer) { planCount }
        node(id: $contact) { ... on Contact { planCount } } }`;
      const variables = { employer: application.employerId, contact: application.rafael };
      const { data } = await api.graphql(caller, query, variables);
      return [data.employer?.planCount, data.node?.planCount];
    };
    expect(await counts(advisor)).toEqual([2, 2]);
    expect(await counts(caseloadOnly(advisor))).toEqual([2, 2]);
    expect(await counts(await createCandidateCaller(tenant, candidateId))).toEqual([1, 1]);
  });

  it('sets what the candidate wants most, by themself or by staff', async () => {
    const { tenant, candidateId, application } = await setUp();
    const self = await createCandidateCaller(tenant, candidateId);
    const set = (caller: RequestContext, changes: object) =>
      ask(
        api,
        caller,
        'changeApplication',
        `mutation ($input: ChangeApplicationInput!) { changeApplication(input: $input) {
           application { role dreamJob } userErrors { code field } } }`,
        { input: { idempotencyKey: newId(), applicationId: application.id, ...changes } },
      );
    expect(await set(self, { dreamJob: true })).toMatchObject({
      application: { role: 'Controls engineer', dreamJob: true },
    });
    expect((await set(self, { role: ' ' })).userErrors).toEqual([{ code: 'INVALID_INPUT', field: 'role' }]);
    const stranger = await createCandidateCaller(tenant, await addCandidate(tenant));
    expect((await set(stranger, { dreamJob: false })).userErrors).toEqual([
      { code: 'NOT_FOUND', field: 'applicationId' },
    ]);
  });
});

/** More candidates who had the same interview, planned as the product plans them. */
async function copies(tenant: TestTenant, count: number): Promise<void> {
  const advisor = await createStaff(tenant, 'advisor');
  for (let made = 0; made < count; made++)
    await makeApplication(api, advisor, await addCandidate(tenant), hours);
}

async function plansWithoutThanks(tenant: TestTenant): Promise<number> {
  const [row] = await asAdmin<{ count: number }>(
    `select count(*)::int as count from plan where tenant_id = $1 and withheld::jsonb @> '[{"kind": "thank_you"}]'`,
    [tenant.id],
  );
  return row?.count ?? 0;
}

/** Plans again whatever of the tenant is due, as the worker does. */
async function sweep(tenant: TestTenant): Promise<number> {
  const eyes = await testSweep();
  try {
    const due = await plansToReplan(eyes, now, 1000);
    const planIds = due.filter(({ tenantId }) => tenantId === tenant.id).map(({ id }) => id);
    const work = createUnitOfWork(api.app.get<DataSource>(DATA_SOURCE));
    const onFault = () => {};
    const { planned } = await replan({ unitOfWork: work, clock, onFault }, tenant.system, { planIds });
    return planned;
  } finally {
    await eyes.close();
  }
}
