import type {
  NewPlan,
  OvertakenPlan,
  Plan,
  PlanChange,
  PlannableApplication,
  PlanRepository,
  StoredStep,
} from '@afterword/application';
import { instantOf, instantOrNull } from '../shared/instant.js';
import { COUNTS_AS_DUE } from '../steps/counts-as-due.js';
import type { TenantTransaction } from '../tenancy/transaction.js';
import { readDossiers } from './dossier-reader.js';

interface PlanRow {
  id: string;
  application_id: string;
  candidate_id: string;
  playbook: string;
  playbook_version_id: string;
  planned_at: Date;
  failing_since: Date | null;
  withheld: Plan['withheld'];
  warnings: Plan['warnings'];
}

const toPlan = (row: PlanRow): Plan => ({
  id: row.id,
  applicationId: row.application_id,
  candidateId: row.candidate_id,
  playbook: row.playbook,
  playbookVersionId: row.playbook_version_id,
  plannedAt: instantOf(row.planned_at),
  failingSince: instantOrNull(row.failing_since),
  withheld: row.withheld,
  warnings: row.warnings,
});

const SELECT = `select id, application_id, candidate_id, playbook, playbook_version_id, planned_at, failing_since, withheld,
    warnings from plan`;

export function createPlanRepository({ context, manager, prepared }: TenantTransaction): PlanRepository {
  const { tenantId } = context;
  return {
    async lock(applicationIds) {
      // In one order everywhere, so that two sets that overlap wait for each other instead of locking up.
      await prepared(
        `/* plans.lock */ select 1 from candidate
         where tenant_id = $1 and id in (
           select candidate_id from application where tenant_id = $1 and id = any($2::uuid[]))
         order by id for no key update`,
        [tenantId, applicationIds],
      );
      return await prepared<PlannableApplication>(
        `/* plans.locked */ select a.id, a.candidate_id as "candidateId", p.playbook_version_id as "playbookVersionId"
         from application a left join plan p on p.tenant_id = a.tenant_id and p.application_id = a.id
         where a.tenant_id = $1 and a.id = any($2::uuid[]) order by a.id`,
        [tenantId, applicationIds],
      );
    },

    async dossiers(wanted) {
      return await readDossiers(prepared, tenantId, wanted);
    },

    async save(changes) {
      await prepared(PUT_PLANS, [tenantId, JSON.stringify(changes.map(({ plan }) => planJson(plan)))]);
      const staged = changes.filter(({ stage }) => stage.before !== stage.after);
      if (staged.length > 0) {
        await prepared(SET_STAGES, [
          tenantId,
          staged.map(({ applicationId }) => applicationId),
          staged.map(({ stage }) => stage.after),
        ]);
      }
      const removed = changes.flatMap((change) => change.removed.map(({ id }) => id));
      if (removed.length > 0) await prepared(REMOVE_STEPS, [tenantId, removed]);
      const added = changes.flatMap((change) => change.added.map((step) => newStepJson(change, step)));
      if (added.length > 0) await prepared(ADD_STEPS, [tenantId, JSON.stringify(added)]);
      const changed = changes.flatMap((change) => change.changed.map(({ after }) => after));
      if (changed.length > 0) await prepared(CHANGE_STEPS, [tenantId, JSON.stringify(changed)]);
    },

    async refreshNextSteps(candidateIds) {
      await prepared(REFRESH_NEXT_STEPS, [tenantId, candidateIds]);
    },

    async overtaken(planIds, now) {
      return (await manager.query(
        `/* plans.overtaken */ select id, application_id as "applicationId", candidate_id as "candidateId", failures
         from plan where tenant_id = $1 and id = any($2::uuid[]) and replan_at <= $3 order by id`,
        [tenantId, planIds, now.toString()],
      )) as OvertakenPlan[];
    },

    async markFailing(id, failures, now, nextTry) {
      await manager.query(
        `/* plans.markFailing */ update plan set failures = $3, failing_since = coalesce(failing_since, $4), replan_at = $5
         where tenant_id = $1 and id = $2`,
        [tenantId, id, failures, now.toString(), nextTry.toString()],
      );
    },

    async ofCandidates(candidateIds) {
      const rows: { id: string }[] = await manager.query(
        `/* plans.ofCandidates */ select a.id from application a
         join plan p on p.tenant_id = a.tenant_id and p.application_id = a.id
         where a.tenant_id = $1 and a.candidate_id = any($2::uuid[]) order by a.id desc`,
        [tenantId, candidateIds],
      );
      return rows.map((row) => row.id);
    },

    async makeDue(applicationIds, now) {
      await prepared(
        `/* plans.makeDue */ update plan set replan_at = $3 where tenant_id = $1 and application_id = any($2::uuid[])`,
        [tenantId, applicationIds, now.toString()],
      );
    },

    async byIds(ids) {
      const rows: PlanRow[] = await manager.query(
        `/* plans.byIds */ ${SELECT} where tenant_id = $1 and id = any($2::uuid[])`,
        [tenantId, ids],
      );
      return rows.map(toPlan);
    },

    async byApplicationIds(applicationIds) {
      const rows: PlanRow[] = await manager.query(
        `/* plans.byApplicationIds */ ${SELECT} where tenant_id = $1 and application_id = any($2::uuid[])`,
        [tenantId, applicationIds],
      );
      return rows.map(toPlan);
    },
  };
}

const planJson = (plan: NewPlan) => ({
  id: plan.id,
  application_id: plan.applicationId,
  candidate_id: plan.candidateId,
  playbook: plan.playbook,
  playbook_version_id: plan.playbookVersionId,
  planned_at: plan.plannedAt,
  replan_at: plan.replanAt,
  withheld: plan.withheld,
  warnings: plan.warnings,
});

const PUT_PLANS = `/* plans.put */
  insert into plan (tenant_id, id, application_id, candidate_id, playbook, playbook_version_id, planned_at, replan_at,
    withheld, warnings)
  select $1, p.* from json_to_recordset($2::json) as p (id uuid, application_id uuid, candidate_id uuid,
    playbook text, playbook_version_id uuid, planned_at timestamptz, replan_at timestamptz, withheld json,
    warnings json)
  on conflict (tenant_id, application_id) do update set playbook = excluded.playbook,
    playbook_version_id = excluded.playbook_version_id, planned_at = excluded.planned_at,
    replan_at = excluded.replan_at, withheld = excluded.withheld, warnings = excluded.warnings,
    failures = 0, failing_since = null`;

const SET_STAGES = `/* plans.setStages */
  update application a set stage = s.stage from unnest($2::uuid[], $3::text[]) as s (id, stage)
  where a.tenant_id = $1 and a.id = s.id and a.stage <> s.stage`;

const REMOVE_STEPS = '/* plans.removeSteps */ delete from step where tenant_id = $1 and id = any($2::uuid[])';

const newStepJson = ({ applicationId, candidateId }: PlanChange, step: StoredStep) => ({
  ...step,
  applicationId,
  candidateId,
});

/** Steps as they come; times as milliseconds since the epoch. */
const GIVEN_STEPS = `json_to_recordset($2::json) as s (id uuid, "applicationId" uuid, "candidateId" uuid, key text,
  kind text, owner text, "contactId" uuid, channel text, "notBefore" float8, "dueAt" float8, "overdueSince" float8,
  "dueBeforeCap" float8, hard boolean, state text, "doneAt" float8, because text, "remindAt" float8, reminded boolean)`;

const ADD_STEPS = `/* plans.addSteps */
  insert into step (tenant_id, id, application_id, candidate_id, key, kind, owner, contact_id, channel, not_before,
    due_at, overdue_since, due_before_cap, hard, state, done_at, because, remind_at)
  select $1, s.id, s."applicationId", s."candidateId", s.key, s.kind, s.owner, s."contactId", s.channel,
    to_timestamp(s."notBefore" / 1000), to_timestamp(s."dueAt" / 1000), to_timestamp(s."overdueSince" / 1000),
    to_timestamp(s."dueBeforeCap" / 1000), s.hard, s.state, to_timestamp(s."doneAt" / 1000), s.because::json,
    to_timestamp(s."remindAt" / 1000)
  from ${GIVEN_STEPS}`;

const CHANGE_STEPS = `/* plans.changeSteps */
  update step t set kind = s.kind, owner = s.owner, contact_id = s."contactId", channel = s.channel,
    not_before = to_timestamp(s."notBefore" / 1000), due_at = to_timestamp(s."dueAt" / 1000),
    overdue_since = to_timestamp(s."overdueSince" / 1000), due_before_cap = to_timestamp(s."dueBeforeCap" / 1000),
    hard = s.hard, state = s.state, done_at = to_timestamp(s."doneAt" / 1000), because = s.because::json,
    remind_at = to_timestamp(s."remindAt" / 1000), reminded_in = case when s.reminded then t.reminded_in end
  from ${GIVEN_STEPS} where t.tenant_id = $1 and t.id = s.id`;

/** Going on to apply is for every week and everybody, so it is the next step only of those who have no other. */
const REFRESH_NEXT_STEPS = `/* plans.refreshNextSteps */
  update candidate c set next_step_id = n.step_id, next_due_at = coalesce(n.due_at, 'infinity')
  from (
    select w.id, s.id as step_id, s.due_at from unnest($2::uuid[]) as w (id)
    left join lateral (
      select id, ${COUNTS_AS_DUE} as due_at from step
      where tenant_id = $1 and candidate_id = w.id and state in ('planned', 'waiting', 'blocked')
      order by kind = 'keep_applying', ${COUNTS_AS_DUE}, id limit 1) s on true) n
  where c.tenant_id = $1 and c.id = n.id
    and (c.next_step_id is distinct from n.step_id or c.next_due_at <> coalesce(n.due_at, 'infinity'))`;
