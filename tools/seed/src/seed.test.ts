import { asAdmin, testDatabase } from '@afterword/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { seedDemo } from './index.ts';
import { makeTenant } from './make-tenant.ts';
import { Random } from './random.ts';
import { LAKEMONT } from './tenants.ts';

/** A Wednesday afternoon in Chicago. */
const NOW = Temporal.Instant.from('2026-11-18T21:30:00Z');

describe('the demo data', () => {
  beforeAll(async () => {
    const { applicationUrl } = await testDatabase();
    await seedDemo({ applicationUrl, now: NOW });
  }, 120_000);

  it('is the same every time', () => {
    const make = () => JSON.stringify([...makeTenant(new Random(), LAKEMONT, NOW).rows.of('fact')]);
    expect(make()).toBe(make());
  });

  it('holds a career center, a bootcamp and an agency of the size that screens are made for', async () => {
    const tenants = await asAdmin(
      `select t.kind, (select count(*)::int from candidate c where c.tenant_id = t.id) as candidates,
         (select count(*)::int from cohort c where c.tenant_id = t.id) as cohorts,
         (select count(*)::int from membership m where m.tenant_id = t.id and m.role = 'advisor') as advisors
       from tenant t where t.slug in ('lakemont', 'brightpath', 'harrow-vale') order by t.kind`,
    );
    expect(tenants).toEqual([
      { kind: 'bootcamp', candidates: 60, cohorts: 3, advisors: 3 },
      { kind: 'career_center', candidates: 600, cohorts: 6, advisors: 12 },
      { kind: 'recruiting_agency', candidates: 64, cohorts: 2, advisors: 4 },
    ]);
  });

  it('has a plan for every application and most thank-yous in time, some late', async () => {
    const [plans] = await asAdmin<{ unplanned: number }>(
      `select count(*)::int as unplanned from application a
       where not exists (select 1 from plan p where p.application_id = a.id)`,
    );
    expect(plans?.unplanned).toBe(0);
    const [thanks] = await asAdmin<{ done: number; late: number }>(
      `select count(*)::int as done, (count(*) filter (where done_at > due_at))::int as late
       from step where kind = 'thank_you' and state = 'done'`,
    );
    expect(thanks?.done).toBeGreaterThan(1000);
    expect((thanks?.late ?? 0) / (thanks?.done ?? 1)).toBeGreaterThan(0.02);
    expect((thanks?.late ?? 0) / (thanks?.done ?? 1)).toBeLessThan(0.3);
  });

  it('leaves Amara Okonkwo one thing to do tonight', async () => {
    const due = await asAdmin<{ kind: string }>(
      `select s.kind from step s join candidate c on c.id = s.candidate_id
       where c.name = 'Amara Okonkwo' and s.state in ('planned', 'blocked') and s.due_at < $1::timestamptz + interval '12 hours'`,
      [NOW.toString()],
    );
    expect(due).toEqual([{ kind: 'debrief' }]);
  });

  it('lets reminders of the past rest, but for a handful', async () => {
    const [due] = await asAdmin<{ candidates: number }>(
      `select count(distinct candidate_id)::int as candidates from step
       where state = 'planned' and reminded_in is null and remind_at <= $1`,
      [NOW.toString()],
    );
    expect(due?.candidates).toBeGreaterThan(0);
    expect(due?.candidates).toBeLessThanOrEqual(5);
  });

  it('keeps a few overdue, most on track', async () => {
    const [counts] = await asAdmin<{ overdue: number; all: number }>(
      `select (count(*) filter (where next_due_at < $1))::int as overdue, count(*)::int as all from candidate`,
      [NOW.toString()],
    );
    expect(counts?.overdue).toBeGreaterThan(10);
    expect((counts?.overdue ?? 0) / (counts?.all ?? 1)).toBeLessThan(0.15);
  });
});
