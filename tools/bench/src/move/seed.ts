import {
  type Clock,
  createTenant,
  newId,
  planApplications,
  type RequestContext,
  systemContext,
} from '@afterword/application';
import { createUnitOfWork, openDataSource } from '@afterword/persistence';
import type { BenchDatabase } from '../cluster.ts';

/** Candidates who share an employer and its contacts. */
const PER_EMPLOYER = 50;

/** Applications planned in one transaction, and transactions at once. */
const [BATCH, AT_ONCE] = [250, 3];

/** An id that sorts as its number does, in the form of a UUIDv7. `kind` tells tables apart. */
const ID = (kind: number, number: string) =>
  `('01990000-' || lpad(to_hex(${kind}), 4, '0') || '-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;

/**
 * One tenant with `count` candidates who each wait for an answer: two interviews, four contacts (which fifty
 * candidates share), twelve facts in all. The rows come from bulk statements, the plans from the planner.
 */
export async function seedPlans(
  database: BenchDatabase,
  clock: Clock,
  count: number,
  tell: (detail: string) => void,
): Promise<RequestContext> {
  const context = systemContext(newId(), 'bench', 'bench');
  const source = await openDataSource({
    url: database.applicationUrl,
    poolSize: AT_ONCE,
    applicationName: 'bench-seed',
  });
  try {
    const unitOfWork = createUnitOfWork(source);
    await unitOfWork.run(context, (repositories) =>
      createTenant(repositories, context, clock, {
        name: 'Bench',
        kind: 'career_center',
        timeZone: 'America/Chicago',
        country: 'US',
        admin: { name: 'Ada', email: 'ada@bench.example' },
      }),
    );
    const employers = Math.ceil(count / PER_EMPLOYER);
    // As a replica: keys need not be looked up for rows that are made to fit.
    await database.admin(
      `set session_replication_role = replica; ${rows(context.tenantId, count, employers)}`,
    );
    await database.admin('vacuum analyze');
    const ids: { id: string }[] = await database.admin('select id from application order by id');
    let done = 0;
    const workers = Array.from({ length: AT_ONCE }, async () => {
      for (let batch = ids.splice(0, BATCH); batch.length > 0; batch = ids.splice(0, BATCH)) {
        const applicationIds = batch.map(({ id }) => id);
        await unitOfWork.run(context, (repositories) =>
          planApplications(repositories, context, clock, applicationIds),
        );
        done += batch.length;
        tell(`planned ${done} of ${count}`);
      }
    });
    await Promise.all(workers);
    await database.admin('delete from outbox');
  } finally {
    await source.destroy();
  }
  return context;
}

/** Interviews were on 8 and 15 September 2026, at three times of the day. Facts came after them. */
const rows = (tenantId: string, count: number, employers: number): string => {
  const tenant = `'${tenantId}'::uuid`;
  const candidates = `generate_series(0, ${count - 1}) as n`;
  const contact = (employer: string, k: string) => ID(3, `${employer} * 4 + ${k}`);
  const employer = `(n / ${PER_EMPLOYER})`;
  const fact = (ordinal: number, type: string, at: string, body: string) =>
    `select ${tenant}, ${ID(8, `n::bigint * 16 + ${ordinal}`)}, ${ID(4, 'n')}, ${ID(1, 'n')}, '${type}', ${at}, ${at}, ${body}
     from ${candidates}`;
  const [first, second] = [
    `'2026-09-08T15:00:00Z'::timestamptz + (n % 3) * interval '2 hours'`,
    `'2026-09-15T15:00:00Z'::timestamptz + (n % 3) * interval '2 hours'`,
  ];
  const thanked = (ordinal: number, k: number, at: string) =>
    fact(
      ordinal,
      'message_sent',
      `${at} + interval '3 hours'`,
      `jsonb_build_object('kind', 'thank_you', 'contact', ${contact(employer, String(k))}, 'channel', 'email')`,
    );
  const done = (ordinal: number, kind: string, at: string) =>
    fact(ordinal, 'step_done', `${at} + interval '2 hours'`, `jsonb_build_object('kind', '${kind}')`);
  return `
    insert into candidate (tenant_id, id, name, email, time_zone, country, sort_name, search_text, created_at)
    select ${tenant}, ${ID(1, 'n')}, 'Candidate ' || n, 'c' || n || '@bench.example', 'America/Chicago', 'US',
      'candidate ' || n, 'candidate ' || n, now() from ${candidates};
    insert into employer (tenant_id, id, name, time_zone, country, region, culture, sort_name, created_at)
    select ${tenant}, ${ID(2, 'n')}, 'Employer ' || n, 'America/New_York', 'US', 'US-NY', 'modern', 'employer ' || n,
      now() from generate_series(0, ${employers - 1}) as n;
    insert into contact (tenant_id, id, employer_id, name, email, phone, created_at)
    select ${tenant}, ${contact('n', 'k')}, ${ID(2, 'n')}, 'Contact ' || n || '.' || k,
      'k' || n || '.' || k || '@employer.example', '+1 212 555 0100', now()
    from generate_series(0, ${employers - 1}) as n, generate_series(0, 3) as k;
    insert into application (tenant_id, id, candidate_id, employer_id, role, stage, created_at)
    select ${tenant}, ${ID(4, 'n')}, ${ID(1, 'n')}, ${ID(2, employer)}, 'Engineer', 'awaiting_decision', now()
    from ${candidates};
    insert into application_contact (tenant_id, id, application_id, contact_id, candidate_id, roles)
    select ${tenant}, ${ID(5, 'n::bigint * 4 + k')}, ${ID(4, 'n')}, ${contact(employer, 'k')}, ${ID(1, 'n')},
      case k when 0 then '{hiring_manager,interviewer}' when 1 then '{interviewer}' when 2 then '{scheduler}'
        else '{referrer}' end::text[]
    from ${candidates}, generate_series(0, 3) as k;
    insert into interview (tenant_id, id, application_id, candidate_id, starts_at, ends_at, time_zone, round, topics,
      source, recorded_at)
    select ${tenant}, ${ID(6, 'n::bigint * 2 + r')}, ${ID(4, 'n')}, ${ID(1, 'n')}, at.start,
      at.start + interval '1 hour', 'America/New_York', r + 1, '{Grid planning}', 'seed', at.start
    from ${candidates}, generate_series(0, 1) as r,
      lateral (select case r when 0 then ${first} else ${second} end as start) as at;
    insert into interview_participant (tenant_id, id, interview_id, contact_id, candidate_id)
    select ${tenant}, ${ID(7, 'n::bigint * 4 + r * 2 + k')}, ${ID(6, 'n::bigint * 2 + r')},
      ${contact(employer, 'k')}, ${ID(1, 'n')}
    from ${candidates}, generate_series(0, 1) as r, generate_series(0, 1) as k;
    insert into fact (tenant_id, id, application_id, candidate_id, type, at, recorded_at, body)
    ${[
      fact(0, 'debrief', `${first} + interval '2 hours'`, `'{"weakAnswers": ["Budgets"]}'::jsonb`),
      fact(1, 'debrief', `${second} + interval '2 hours'`, `'{"ideas": ["A pilot"]}'::jsonb`),
      thanked(2, 0, first),
      thanked(3, 1, first),
      thanked(4, 0, second),
      thanked(5, 1, second),
      done(6, 'collect_contacts', first),
      done(7, 'record_next_steps', first),
      done(8, 'record_next_steps', second),
      fact(
        9,
        'direction',
        `${first} + interval '4 hours'`,
        `jsonb_build_object('kind', 'submit', 'what', 'References', 'by', '2026-09-10')`,
      ),
    ].join(' union all ')}`;
};
