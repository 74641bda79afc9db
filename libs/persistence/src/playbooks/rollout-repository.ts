import { fromCursor, membershipIdOf, type RolloutPlan, type RolloutRepository } from '@afterword/application';
import { toPage } from '../shared/page.js';
import { Parameters } from '../shared/parameters.js';
import type { TenantTransaction } from '../tenancy/transaction.js';
import {
  type DifferenceRow,
  differenceJson,
  ROLLOUT_COLUMNS,
  type RolloutRow,
  toDifference,
  toRollout,
} from './rollout-row.js';
import { RUNNING } from './running-plans.js';

const IN_ORDER = 'playbookDifferences.order';

/** $2: the playbook whose plans they are; $3: the version that they are not by. */
const PLANS = `from plan p
  where p.tenant_id = $1 and ${RUNNING} and p.playbook_version_id in (
    select v.id from playbook_version v where v.tenant_id = $1 and v.playbook_id = $2 and v.id <> $3)`;

export function createRolloutRepository({
  context,
  manager,
  prepared,
}: TenantTransaction): RolloutRepository {
  const { tenantId } = context;

  const read = async (sql: string, values: unknown[]) =>
    ((await manager.query(sql, values)) as RolloutRow[]).map(toRollout);

  /** TypeORM answers an update with rows and their number. */
  const update = async (sql: string, values: unknown[]): Promise<boolean> => {
    const [, count]: [unknown[], number] = await manager.query(sql, values);
    return count > 0;
  };

  return {
    async insert({ id, kind, versionId, revision, sourcePlaybookId, createdAt }) {
      await manager.query(
        `/* rollouts.insert */ insert into playbook_rollout (tenant_id, id, kind, version_id, revision,
           source_playbook_id, state, created_by, created_at) values ($1, $2, $3, $4, $5, $6, 'running', $7, $8)`,
        [
          tenantId,
          id,
          kind,
          versionId,
          revision,
          sourcePlaybookId,
          membershipIdOf(context),
          createdAt.toString(),
        ],
      );
    },

    byIds: (ids) =>
      read(
        `/* rollouts.byIds */ select ${ROLLOUT_COLUMNS} from playbook_rollout r
         where r.tenant_id = $1 and r.id = any($2::uuid[])`,
        [tenantId, ids],
      ),

    latestOf: (versionIds) =>
      read(
        `/* rollouts.latestOf */ select distinct on (r.version_id, r.kind) ${ROLLOUT_COLUMNS} from playbook_rollout r
         where r.tenant_id = $1 and r.version_id = any($2::uuid[]) order by r.version_id, r.kind, r.id desc`,
        [tenantId, versionIds],
      ),

    running: (sourcePlaybookId, kind) =>
      read(
        `/* rollouts.running */ select ${ROLLOUT_COLUMNS} from playbook_rollout r
         where r.tenant_id = $1 and r.source_playbook_id = $2 and r.kind = $3 and r.state = 'running'`,
        [tenantId, sourcePlaybookId, kind],
      ),

    async wasPreviewed({ versionId, revision, sourcePlaybookId }) {
      const rows: unknown[] = await manager.query(
        `/* rollouts.wasPreviewed */ select 1 from playbook_rollout where tenant_id = $1 and version_id = $2
           and revision = $3 and source_playbook_id = $4 and kind = 'preview' and state = 'done' limit 1`,
        [tenantId, versionId, revision, sourcePlaybookId],
      );
      return rows.length > 0;
    },

    cancel: (id, at) =>
      update(
        `/* rollouts.cancel */ update playbook_rollout
         set state = 'cancelled', finished_at = $3, lease_id = null, lease_until = null
         where tenant_id = $1 and id = $2 and state = 'running'`,
        [tenantId, id, at.toString()],
      ),

    async cancelPreviews(versionId, at) {
      const [rows]: [{ id: string }[], number] = await manager.query(
        `/* rollouts.cancelPreviews */ update playbook_rollout
         set state = 'cancelled', finished_at = $3, lease_id = null, lease_until = null
         where tenant_id = $1 and version_id = $2 and kind = 'preview' and state = 'running' returning id`,
        [tenantId, versionId, at.toString()],
      );
      return rows.map(({ id }) => id);
    },

    async claim({ rolloutId, leaseId }, now, until) {
      const [rows]: [(RolloutRow & { cursor_id: string | null; attempts: number })[], number] =
        await manager.query(
          `/* rollouts.claim */ update playbook_rollout r
           set lease_id = $3, lease_until = $5, attempts = attempts + 1
           where r.tenant_id = $1 and r.id = $2 and r.state = 'running'
             and (r.lease_until is null or r.lease_until < $4)
           returning ${ROLLOUT_COLUMNS}, r.cursor_id, r.attempts`,
          [tenantId, rolloutId, leaseId, now.toString(), until.toString()],
        );
      const row = rows[0];
      if (!row) return null;
      const { kind, versionId, revision, sourcePlaybookId } = toRollout(row);
      const { cursor_id: after, attempts } = row;
      return { rolloutId, leaseId, kind, versionId, revision, sourcePlaybookId, after, attempts };
    },

    async setTotal({ rolloutId, leaseId }, total) {
      await update(
        `/* rollouts.setTotal */ update playbook_rollout set progress_total = $4
         where tenant_id = $1 and id = $2 and lease_id = $3`,
        [tenantId, rolloutId, leaseId, total],
      );
    },

    // More may be through than were counted: plans go on being made while a rollout runs.
    async advance({ rolloutId, leaseId }, until, { after, done, changed, failed }) {
      const rows = await prepared(
        `/* rollouts.advance */ update playbook_rollout
         set lease_until = $4, attempts = 0, cursor_id = $5, progress_done = progress_done + $6,
           progress_total = greatest(progress_total, progress_done + $6), count_changed = count_changed + $7,
           count_failed = count_failed + $8
         where tenant_id = $1 and id = $2 and lease_id = $3 and state = 'running' returning id`,
        [tenantId, rolloutId, leaseId, until.toString(), after, done, changed, failed],
      );
      return rows.length > 0;
    },

    finish: ({ rolloutId, leaseId }, problem, at) =>
      update(
        `/* rollouts.finish */ update playbook_rollout r
         set state = 'done', problem = $4, finished_at = $5, lease_id = null, lease_until = null,
           progress_total = progress_done, summary = coalesce((
             select jsonb_agg(jsonb_build_object('kind', split_part(n.label, ' ', 1),
               'change', split_part(n.label, ' ', 2), 'plans', n.plans) order by n.plans desc, n.label)
             from (select label, count(*)::int as plans from playbook_difference d, unnest(d.labels) as label
               where d.tenant_id = $1 and d.rollout_id = $2 group by label) n), '[]')
         where r.tenant_id = $1 and r.id = $2 and r.lease_id = $3 and r.state = 'running'`,
        [tenantId, rolloutId, leaseId, problem, at.toString()],
      ),

    fail: ({ rolloutId, leaseId }, problem, at) =>
      update(
        `/* rollouts.fail */ update playbook_rollout
         set state = 'failed', problem = $4, finished_at = $5, lease_id = null, lease_until = null
         where tenant_id = $1 and id = $2 and lease_id = $3 and state = 'running'`,
        [tenantId, rolloutId, leaseId, problem, at.toString()],
      ),

    async countPlans({ sourcePlaybookId, versionId }) {
      const [row]: { count: number }[] = await manager.query(
        `/* rollouts.countPlans */ select count(*)::int as count ${PLANS}`,
        [tenantId, sourcePlaybookId, versionId],
      );
      return row?.count ?? 0;
    },

    async plansAfter({ sourcePlaybookId, versionId }, after, most) {
      return await prepared<RolloutPlan>(
        `/* rollouts.plansAfter */ select p.id as "planId", p.application_id as "applicationId" ${PLANS}
           and p.id > coalesce($4, '00000000-0000-0000-0000-000000000000'::uuid) order by p.id limit $5`,
        [tenantId, sourcePlaybookId, versionId, after, most],
      );
    },

    async addDifferences(rolloutId, differences) {
      if (differences.length === 0) return;
      await manager.query(
        `/* rollouts.addDifferences */ insert into playbook_difference (tenant_id, id, rollout_id, application_id,
           candidate_id, labels, steps)
         select $1, x.id, $2, x."applicationId", x."candidateId", x.labels, x.steps
         from jsonb_to_recordset($3::jsonb) as x (id uuid, "applicationId" uuid, "candidateId" uuid, labels text[],
           steps jsonb)
         where exists (select 1 from application a where a.tenant_id = $1 and a.id = x."applicationId")`,
        [tenantId, rolloutId, JSON.stringify(differences.map(differenceJson))],
      );
    },

    async differences(rolloutId, request) {
      const parameters = new Parameters();
      const conditions = [
        `d.tenant_id = ${parameters.add(tenantId)}`,
        `d.rollout_id = ${parameters.add(rolloutId)}`,
      ];
      if (request.after)
        conditions.push(`d.id > ${parameters.add(fromCursor(IN_ORDER, request.after).id)}::uuid`);
      const rows: (DifferenceRow & { sort_key: string })[] = await manager.query(
        `/* rollouts.differences */ select d.id, d.application_id, d.candidate_id, d.steps, '' as sort_key
         from playbook_difference d where ${conditions.join(' and ')}
         order by d.id limit ${parameters.add(request.first + 1)}`,
        parameters.values,
      );
      return toPage(rows, request, IN_ORDER, toDifference);
    },

    async forgetPreviews(sourcePlaybookId, exceptId) {
      await manager.query(
        `/* rollouts.forgetPreviews */ delete from playbook_rollout
         where tenant_id = $1 and source_playbook_id = $2 and kind = 'preview' and id <> $3`,
        [tenantId, sourcePlaybookId, exceptId],
      );
    },
  };
}
