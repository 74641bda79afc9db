import { stepKinds, stepStates } from '@afterword/follow-up-policy';
import { asAdmin, testDatabase } from '@afterword/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { seedDemo } from './index.ts';
import { makeTenant } from './make-tenant.ts';
import { Random } from './random.ts';
import { BRIGHTPATH } from './tenants.ts';

/** A Wednesday afternoon in Chicago. */
const NOW = Temporal.Instant.from('2026-11-18T21:30:00Z');

describe('the demo data', () => {
  beforeAll(async () => {
    const { applicationUrl } = await testDatabase();
    await seedDemo({ applicationUrl, now: NOW, secretKey: '0'.repeat(64) });
  }, 120_000);

  it('is the same every time', () => {
    const make = () => JSON.stringify([...makeTenant(new Random(), BRIGHTPATH, NOW).rows.of('fact')]);
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

  it('keeps some overdue, by days, and few with more than two things', async () => {
    const overdue = `state in ('planned', 'waiting', 'blocked') and coalesce(overdue_since, due_at) < $1`;
    const byCandidate = await asAdmin<{ count: number }>(
      `select (select count(*)::int from step s
         where s.tenant_id = c.tenant_id and s.candidate_id = c.id and ${overdue}) as count from candidate c`,
      [NOW.toString()],
    );
    const share = (most: number) =>
      byCandidate.filter(({ count }) => count > most).length / byCandidate.length;
    expect(share(0)).toBeGreaterThan(0.06);
    expect(share(0)).toBeLessThan(0.12);
    expect(share(2)).toBeLessThan(0.01);
    const [late] = await asAdmin<{ all: number; days: number }>(
      `select count(*)::int as all,
         (count(*) filter (where coalesce(overdue_since, due_at) > $1::timestamptz - interval '7 days'))::int as days
       from step where ${overdue}`,
      [NOW.toString()],
    );
    expect((late?.days ?? 0) / (late?.all ?? 1)).toBeGreaterThan(0.8);
  });

  it('shows every kind of step done, every state, and something next for most', async () => {
    const steps = await asAdmin<{ kind: string; state: string }>('select distinct kind, state from step');
    const kindsDone = new Set(
      steps.filter(({ state }) => state === 'done' || state === 'sent').map(({ kind }) => kind),
    );
    expect([...kindsDone].toSorted()).toEqual([...stepKinds].toSorted());
    expect(new Set(steps.map(({ state }) => state))).toEqual(new Set(stepStates));
    const [withheld] = await asAdmin<{ kinds: string[] }>(
      `select array_agg(distinct w ->> 'kind') as kinds from plan, json_array_elements(withheld) as w`,
    );
    expect(withheld?.kinds).toEqual(expect.arrayContaining(['thank_you', 'follow_up', 'follow_up_call']));
    const next = await asAdmin<{ kind: string | null; share: number }>(
      `select s.kind, count(*)::float / sum(count(*)) over () as share from candidate c
       left join step s on s.tenant_id = c.tenant_id and s.id = c.next_step_id group by s.kind`,
    );
    const shareOf = (kind: string | null) => next.find((it) => it.kind === kind)?.share ?? 0;
    expect(shareOf(null)).toBeLessThan(0.2);
    expect(shareOf('keep_applying')).toBeLessThan(0.3);
  });

  it('has what people said: debriefs, directions, replies and decisions in their words', async () => {
    const said = await asAdmin<{ type: string; quoted: number; written: number }>(
      `select f.type, count(c.quote)::int as quoted,
         (count(*) filter (where c.details ->> 'text' is not null or c.details ->> 'satisfaction' is not null))::int
           as written
       from fact f join fact_content c on c.tenant_id = f.tenant_id and c.id = f.id group by f.type`,
    );
    const count = (type: string, field: 'quoted' | 'written') =>
      said.find((it) => it.type === type)?.[field] ?? 0;
    expect(count('direction', 'quoted')).toBeGreaterThan(300);
    expect(count('rejection', 'quoted')).toBeGreaterThan(100);
    expect(count('offer', 'quoted')).toBeGreaterThan(50);
    expect(count('reply', 'written')).toBeGreaterThan(100);
    expect(count('debrief', 'written')).toBeGreaterThan(1000);
    const [away] = await asAdmin<{ count: number }>(
      `select count(*)::int as count from fact where type = 'reply' and body ->> 'returnsOn' is not null`,
    );
    expect(away?.count).toBeGreaterThan(0);
  });

  it('never lets more than two of a tenant’s candidates chase one contact in a week', async () => {
    const [busiest] = await asAdmin<{ most: number }>(
      `select max(count)::int as most from (
         select count(*) over (partition by f.tenant_id, f.body ->> 'contact' order by f.at
           range between interval '167 hours' preceding and current row)
         from fact f where f.type in ('step_done', 'message_sent') and f.body ->> 'contact' is not null
           and f.body ->> 'kind' in ('follow_up', 'follow_up_call', 'feedback_request', 'stay_in_touch')
           and exists (select 1 from tenant t where t.id = f.tenant_id and t.kind <> 'recruiting_agency')) windows`,
    );
    expect(busiest?.most).toBe(2);
  });

  it('gives each tenant the playbook of its kind, with a draft and a second version to look at', async () => {
    const versions = await asAdmin<{ slug: string; playbook: string; states: string[] }>(
      `select t.slug, p.slug as playbook, array_agg(v.state order by v.number) as states
       from tenant t join playbook p on p.tenant_id = t.id
       join playbook_version v on v.tenant_id = p.tenant_id and v.playbook_id = p.id
       where t.slug in ('lakemont', 'brightpath', 'harrow-vale') group by t.slug, p.slug order by t.slug`,
    );
    expect(versions).toEqual([
      { slug: 'brightpath', playbook: 'balanced', states: ['retired', 'published'] },
      { slug: 'harrow-vale', playbook: 'agency', states: ['published'] },
      { slug: 'lakemont', playbook: 'balanced', states: ['published', 'draft'] },
    ]);
  });

  it('sends from a domain of its own, with who lets letters go as each center wants it', async () => {
    const settings = await asAdmin<{ sending_domain: string; follow_up: string; thank_you: string | null }>(
      `select sending_domain, senders ->> 'follow_up' as follow_up, senders ->> 'thank_you' as thank_you from tenant_mail
       where verified_at is not null and dkim_key_sealed is not null order by sending_domain`,
    );
    expect(settings).toEqual([
      { sending_domain: 'mail.brightpath.example', follow_up: 'advisor', thank_you: null },
      { sending_domain: 'mail.harrowvale.example', follow_up: 'advisor', thank_you: 'advisor' },
      { sending_domain: 'mail.lakemont.example', follow_up: 'advisor', thank_you: null },
    ]);
  });

  it('has letters with their text, answers to them, and drafts that wait', async () => {
    const messages = await asAdmin<{ state: string; count: number; read: number }>(
      `select m.state, count(*)::int as count, (count(*) filter (where length(v.text) > 80))::int as read
       from message m join message_version v on v.message_id = m.id and v.number = m.version
       join tenant t on t.id = m.tenant_id and t.slug = 'lakemont' group by m.state`,
    );
    const count = (state: string) => messages.find((it) => it.state === state)?.count ?? 0;
    expect(messages.every((it) => it.read === it.count)).toBe(true);
    expect(count('sent')).toBeGreaterThan(200);
    expect(count('failed')).toBe(1);
    expect(count('draft') + count('approved')).toBeGreaterThan(15);
    const [toRead] = await asAdmin<{ count: number }>(
      `select count(*)::int as count from message m join tenant t on t.id = m.tenant_id and t.slug = 'lakemont'
       where m.state = 'draft' and m.kind in ('follow_up', 'feedback_request', 'stay_in_touch')`,
    );
    expect(toRead?.count).toBeGreaterThan(5);
  });

  it('shows what came back: answers, a bounce, an opt-out, and two that wait for a person', async () => {
    const mails = await asAdmin<{ kind: string; state: string; count: number }>(
      `select m.kind, m.state, count(*)::int as count from incoming_mail m
       join tenant t on t.id = m.tenant_id and t.slug = 'lakemont' group by m.kind, m.state`,
    );
    const count = (kind: string, state: string) =>
      mails.find((it) => it.kind === kind && it.state === state)?.count ?? 0;
    expect(count('reply', 'filed')).toBeGreaterThan(10);
    expect([
      count('bounce', 'filed'),
      count('opt_out', 'filed'),
      count('reply', 'unverified'),
      count('reply', 'unmatched'),
    ]).toEqual([1, 1, 1, 1]);
    const suppressed = await asAdmin<{ reason: string }>('select reason from suppression order by reason');
    expect(suppressed).toEqual([{ reason: 'hard_bounce' }, { reason: 'opt_out' }]);
  });
});
