import type { RequestContext } from '@afterword/application';
import { openDataSource, queryTenant } from '@afterword/persistence';
import type { BenchDatabase } from '../cluster.ts';

/** Rows carried over at once. */
const PAGE = 20_000;

/** What a move wrote, as it will be found in the database where the bulk statement writes it again. */
const STAGED = {
  staged_plan: 'plan',
  staged_step: 'step',
  staged_candidate: 'candidate',
} as const;

/** Notes where a database stands before a move, so that what the move wrote can be told afterwards. */
export async function markBefore(database: BenchDatabase): Promise<string> {
  await database.admin('create table step_before as select id from step');
  const [row] = await database.admin<{ xid: string }>('select pg_current_xact_id()::text as xid');
  return row?.xid ?? '0';
}

/** Carries the rows that were written since `mark` over to another database, into tables to write them from. */
export async function stageWritten(from: BenchDatabase, mark: string, to: BenchDatabase): Promise<void> {
  for (const [staged, table] of Object.entries(STAGED)) {
    await to.admin(`create unlogged table ${staged} as select * from ${table} where false`);
    for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
      const page = await from.admin<{ id: string; row: object }>(
        `select id, row_to_json(t) as row from ${table} t
         where xmin::text::bigint >= $1::bigint and id > $2 order by id limit ${PAGE}`,
        [mark, after],
      );
      const last = page.at(-1);
      if (!last) break;
      after = last.id;
      // A generated column cannot be written, nor need be.
      await to.admin(
        `insert into ${staged} select * from jsonb_populate_recordset(null::${staged}, $1::jsonb)`,
        [JSON.stringify(page.map(({ row }) => row))],
      );
    }
  }
  const gone = await from.admin<{ id: string }>(
    'select b.id from step_before b where not exists (select 1 from step s where s.id = b.id)',
  );
  await to.admin('create unlogged table staged_gone as select unnest($1::uuid[]) as id', [
    gone.map(({ id }) => id),
  ]);
  await to.admin(`grant select on ${[...Object.keys(STAGED), 'staged_gone'].join(', ')} to public`);
  await to.admin('vacuum analyze');
}

export interface Written {
  readonly plans: number;
  readonly steps: number;
  readonly candidates: number;
  readonly seconds: number;
}

/** Writes what was staged with one statement, with the rights and policies under which the product writes. */
export async function writeInBulk(database: BenchDatabase, context: RequestContext): Promise<Written> {
  const source = await openDataSource({ url: database.applicationUrl, poolSize: 2, applicationName: 'bulk' });
  try {
    const start = performance.now();
    const [row] = await queryTenant(source, context, (query) =>
      query<Omit<Written, 'seconds'>>(BULK, [context.tenantId]),
    );
    const seconds = (performance.now() - start) / 1000;
    if (!row) throw new Error('The bulk statement answered nothing.');
    return { ...row, seconds };
  } finally {
    await source.destroy();
  }
}

const BULK = `
  with plans as (
    update plan p set playbook = s.playbook, playbook_version_id = s.playbook_version_id, planned_at = s.planned_at,
      replan_at = s.replan_at, withheld = s.withheld, warnings = s.warnings
    from staged_plan s where p.tenant_id = $1 and p.id = s.id returning 1
  ), gone as (
    delete from step t using staged_gone s where t.tenant_id = $1 and t.id = s.id returning 1
  ), changed as (
    update step t set kind = s.kind, owner = s.owner, contact_id = s.contact_id, channel = s.channel,
      not_before = s.not_before, due_at = s.due_at, overdue_since = s.overdue_since, hard = s.hard, state = s.state,
      done_at = s.done_at, because = s.because, remind_at = s.remind_at, reminded_in = s.reminded_in
    from staged_step s where t.tenant_id = $1 and t.id = s.id returning 1
  ), added as (
    insert into step select s.* from staged_step s
    where not exists (select 1 from step t where t.tenant_id = $1 and t.id = s.id) returning 1
  ), candidates as (
    update candidate c set next_step_id = s.next_step_id, next_due_at = s.next_due_at
    from staged_candidate s where c.tenant_id = $1 and c.id = s.id returning 1
  )
  select (select count(*) from plans)::int as plans,
    ((select count(*) from changed) + (select count(*) from added) + (select count(*) from gone))::int as steps,
    (select count(*) from candidates)::int as candidates`;
