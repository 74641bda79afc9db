import { readFileSync } from 'node:fs';
import type { Clock, RequestContext } from '@afterword/application';
import {
  addCandidate,
  asAdmin,
  createCandidateCaller,
  createStaff,
  createTestTenant,
} from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toGlobalId } from '../graphql/global-id.js';
import { type ApiHarness, startApi } from '../testing/harness.js';

const clock: Clock = { now: () => Temporal.Instant.from('2026-11-18T22:00:00Z') };
const GOOGLE = readFileSync(new URL('../../../../examples/google.ics', import.meta.url), 'utf8');

let api: ApiHarness;
beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());

const PREVIEW = `mutation ($input: PreviewInviteInput!) { previewInvite(input: $input) {
  preview { effect summary startsAt endsAt timeZone place people { name email roles contact { name } } interview { id } warnings }
  userErrors { code message field } } }`;
const IMPORT = `mutation ($input: ImportInviteInput!) { importInvite(input: $input) {
  effect interview { id startsAt endsAt place source cancelledAt participants { name email }
    application { stage contacts { roles contact { name } } plan { steps { title state } } } }
  userErrors { code message field } } }`;

let keys = 0;

async function setUp() {
  const tenant = await createTestTenant();
  const advisor = await createStaff(tenant, 'advisor');
  const id = await addCandidate(tenant, { name: 'Dana Okafor', email: 'dana.okafor@example.com' });
  return { tenant, advisor, id, candidate: toGlobalId('Candidate', id) };
}

async function preview(caller: RequestContext, candidateId: string, invite: string) {
  const { data, errors } = await api.graphql(caller, PREVIEW, { input: { candidateId, invite } });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.previewInvite;
}

async function save(caller: RequestContext, candidateId: string, invite: string, more: object = {}) {
  const input = { idempotencyKey: `key-${++keys}`, candidateId, invite, ...NORTHFIELD, ...more };
  const { data, errors } = await api.graphql(caller, IMPORT, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.importInvite;
}

const NORTHFIELD = { employer: { name: 'Northfield Robotics' }, role: 'Controls engineer' };

/** The same invite in another version. */
const version = (sequence: number, ...changes: readonly (readonly [string, string])[]) =>
  changes.reduce(
    (file, [from, to]) => {
      expect(file).toContain(from);
      return file.replace(from, to);
    },
    GOOGLE.replace('SEQUENCE:0', `SEQUENCE:${sequence}`),
  );
const LATER = [
  'T140000\r\nDTEND;TZID=America/Chicago:20261118T150000',
  'T150000\r\nDTEND;TZID=America/Chicago:20261118T160000',
] as const;
const CALLED_OFF = ['METHOD:REQUEST', 'METHOD:CANCEL'] as const;

describe('an invite', () => {
  it('is shown before it is saved, and showing it writes nothing', async () => {
    const { tenant, advisor, candidate } = await setUp();
    expect(await preview(advisor, candidate, GOOGLE)).toEqual({
      preview: {
        effect: 'RECORD',
        summary: 'Interview: Dana Okafor, Controls engineer',
        startsAt: '2026-11-18T20:00:00Z',
        endsAt: '2026-11-18T21:00:00Z',
        timeZone: 'America/Chicago',
        place: 'Northfield Robotics, 410 Water St, Minneapolis, MN 55401, USA',
        people: [
          {
            name: 'Priya Raman',
            email: 'priya.raman@northfield-robotics.example',
            roles: ['INTERVIEWER', 'SCHEDULER'],
            contact: null,
          },
          {
            name: 'Rafael Ibarra',
            email: 'rafael.ibarra@northfield-robotics.example',
            roles: ['INTERVIEWER'],
            contact: null,
          },
        ],
        interview: null,
        warnings: [],
      },
      userErrors: [],
    });
    expect(await asAdmin('select 1 from interview where tenant_id = $1', [tenant.id])).toEqual([]);
  });

  it('is saved with its people, who are thanked', async () => {
    const { advisor, candidate } = await setUp();
    const { effect, interview, userErrors } = await save(advisor, candidate, GOOGLE);
    expect([effect, userErrors]).toEqual(['RECORD', []]);
    expect(interview).toMatchObject({
      source: 'INVITE',
      participants: [{ name: 'Priya Raman' }, { name: 'Rafael Ibarra' }],
      application: { stage: 'AWAITING_DECISION' },
    });
    const titles = interview.application.plan.steps.map(({ title }: { title: string }) => title);
    expect(titles).toEqual(expect.arrayContaining(['Thank Priya Raman', 'Thank Rafael Ibarra']));
    expect(titles).not.toContain('Thank Dana Okafor');
    const again = await preview(advisor, candidate, GOOGLE.replace('UID:', 'UID:other-'));
    expect(again.preview.people[0].contact).toEqual({ name: 'Priya Raman' });
  });

  it('does nothing a second time, also from a file that was downloaded anew', async () => {
    const { tenant, advisor, candidate } = await setUp();
    const first = await save(advisor, candidate, GOOGLE);
    const anew = version(0, ['DTSTAMP:20261111T160412Z', 'DTSTAMP:20261117T080000Z']);
    for (const file of [GOOGLE, anew]) {
      const again = await save(advisor, candidate, file, { employer: null, role: null });
      expect(again).toMatchObject({
        effect: 'NOTHING',
        interview: { id: first.interview.id },
        userErrors: [],
      });
      expect((await preview(advisor, candidate, file)).preview).toMatchObject({
        effect: 'NOTHING',
        warnings: ['This version of the invite is here already.'],
        interview: { id: first.interview.id },
      });
    }
    expect(await asAdmin('select 1 from interview where tenant_id = $1', [tenant.id])).toHaveLength(1);
  });

  it('moves the interview with a newer version, and not back with an older one', async () => {
    const { advisor, candidate } = await setUp();
    const first = await save(advisor, candidate, GOOGLE);
    const moved = await save(advisor, candidate, version(2, LATER), { employer: null, role: null });
    expect(moved).toMatchObject({
      effect: 'CHANGE',
      interview: { id: first.interview.id, startsAt: '2026-11-18T21:00:00Z' },
    });
    expect(await save(advisor, candidate, version(1))).toMatchObject({
      effect: 'NOTHING',
      interview: { startsAt: '2026-11-18T21:00:00Z' },
    });
    expect((await preview(advisor, candidate, version(1))).preview.warnings).toEqual([
      'A newer version of this invite is here already.',
    ]);
  });

  it('adds a guest who was invited later, though the version counts no further', async () => {
    const { advisor, candidate } = await setUp();
    await save(advisor, candidate, GOOGLE);
    const file = version(
      0,
      ['DTSTAMP:20261111T160412Z', 'DTSTAMP:20261117T080000Z'],
      [
        'X-GOOGLE-CONFERENCE',
        'ATTENDEE;CN=Ada Lund:mailto:ada@northfield-robotics.example\r\nX-GOOGLE-CONFERENCE',
      ],
    );
    const { effect, interview } = await save(advisor, candidate, file);
    expect(effect).toBe('CHANGE');
    expect(interview.participants.map(({ name }: { name: string }) => name)).toEqual([
      'Priya Raman',
      'Rafael Ibarra',
      'Ada Lund',
    ]);
  });

  it('cancels what an earlier version made, and a newer one brings it back', async () => {
    const { advisor, candidate } = await setUp();
    const first = await save(advisor, candidate, GOOGLE);
    const cancelled = await save(advisor, candidate, version(1, CALLED_OFF));
    expect(cancelled).toMatchObject({
      effect: 'CANCEL',
      interview: { id: first.interview.id, cancelledAt: '2026-11-18T22:00:00Z' },
    });
    const states = cancelled.interview.application.plan.steps.map(({ state }: { state: string }) => state);
    expect(states).not.toContain('PLANNED');
    expect(await save(advisor, candidate, version(1, CALLED_OFF))).toMatchObject({ effect: 'NOTHING' });
    expect(await save(advisor, candidate, GOOGLE)).toMatchObject({ effect: 'NOTHING' });
    expect(await save(advisor, candidate, version(2, LATER))).toMatchObject({
      effect: 'CHANGE',
      interview: { id: first.interview.id, cancelledAt: null, startsAt: '2026-11-18T21:00:00Z' },
    });
  });

  it.each([
    [
      'a cancellation of one not seen',
      version(1, CALLED_OFF),
      'NOT_FOUND',
      'This calls off an interview that is not here for Dana Okafor. There is nothing to do.',
    ],
    [
      'a series',
      version(0, ['DTSTAMP', 'RRULE:FREQ=WEEKLY\r\nDTSTAMP']),
      'INVALID_INPUT',
      'This invite repeats. Each interview is recorded by itself: upload a single one, or record them by hand.',
    ],
    [
      'a file cut off',
      GOOGLE.slice(0, 1200),
      'INVALID_INPUT',
      'This calendar file is cut off before its end. Download the invite again.',
    ],
    [
      'an event of days',
      version(0, ['20261118T150000', '20261121T150000']),
      'INVALID_INPUT',
      'An interview lasts at most 24 hours.',
    ],
  ])('is refused in words where it is %s, and nothing is written', async (_, file, code, message) => {
    const { tenant, advisor, candidate } = await setUp();
    const userErrors = [{ code, message, field: 'invite' }];
    expect(await preview(advisor, candidate, file)).toEqual({ preview: null, userErrors });
    expect(await save(advisor, candidate, file)).toEqual({ effect: null, interview: null, userErrors });
    for (const table of ['employer', 'application', 'contact', 'interview'])
      expect(await asAdmin(`select 1 from ${table} where tenant_id = $1`, [tenant.id])).toEqual([]);
  });

  it('needs an employer and a role where it is new', async () => {
    const { advisor, candidate } = await setUp();
    const { userErrors } = await save(advisor, candidate, GOOGLE, { employer: null, role: null });
    expect(userErrors.map(({ field }: { field: string }) => field)).toEqual(['employer', 'role']);
  });

  it('without attendees is the organizer’s conversation', async () => {
    const { advisor, candidate } = await setUp();
    const alone = GOOGLE.replace(/\r\n /g, '').replace(/ATTENDEE[^\r]*\r\n/g, '');
    const { preview: shown } = await preview(advisor, candidate, alone);
    expect(shown.people).toMatchObject([{ name: 'Priya Raman', roles: ['INTERVIEWER', 'SCHEDULER'] }]);
    expect(shown.warnings).toEqual([
      'The invite names no other attendee, so the organizer is taken for the interviewer.',
    ]);
    const { interview } = await save(advisor, candidate, alone);
    expect(interview.participants).toMatchObject([{ name: 'Priya Raman' }]);
  });

  it('is a candidate’s to save for themself, and for nobody else; one file may concern several', async () => {
    const { tenant, advisor, id, candidate } = await setUp();
    const other = toGlobalId('Candidate', await addCandidate(tenant));
    expect(await save(advisor, other, GOOGLE)).toMatchObject({ effect: 'RECORD' });
    const self = await createCandidateCaller(tenant, id);
    expect((await preview(self, candidate, GOOGLE)).preview).toMatchObject({
      effect: 'RECORD',
      interview: null,
    });
    expect(await save(self, candidate, GOOGLE)).toMatchObject({ effect: 'RECORD', userErrors: [] });
    for (const answer of [await preview(self, other, GOOGLE), await save(self, other, GOOGLE)])
      expect(answer.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'candidateId' }]);
  });
});
