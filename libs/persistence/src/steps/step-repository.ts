import { newId, type Step, type StepRepository } from '@afterword/application';
import type { TenantTransaction } from '../tenancy/transaction.js';
import { STEP_COLUMNS, type StepRow, toStep } from './step-row.js';

interface ReadStepRow extends StepRow {
  contact_name: string | null;
  employer_name: string;
}

const toReadStep = (row: ReadStepRow): Step => ({
  ...toStep(row),
  contactName: row.contact_name,
  employerName: row.employer_name,
});

const SELECT = `select ${STEP_COLUMNS}, c.name as contact_name, e.name as employer_name
  from step s
  join application a on a.tenant_id = s.tenant_id and a.id = s.application_id
  join employer e on e.tenant_id = a.tenant_id and e.id = a.employer_id
  left join contact c on c.tenant_id = s.tenant_id and c.id = s.contact_id`;

export function createStepRepository({ context, manager }: TenantTransaction): StepRepository {
  const { tenantId } = context;
  return {
    async byIds(ids) {
      const rows: ReadStepRow[] = await manager.query(
        `/* steps.byIds */ ${SELECT} where s.tenant_id = $1 and s.id = any($2::uuid[])`,
        [tenantId, ids],
      );
      return rows.map(toReadStep);
    },

    async byApplicationIds(applicationIds) {
      const rows: ReadStepRow[] = await manager.query(
        `/* steps.byApplicationIds */ ${SELECT}
         where s.tenant_id = $1 and s.application_id = any($2::uuid[]) order by s.due_at, s.not_before, s.key`,
        [tenantId, applicationIds],
      );
      return rows.map(toReadStep);
    },

    async alike(step) {
      if (step.kind !== 'keep_applying') return [step];
      const rows: ReadStepRow[] = await manager.query(
        `/* steps.alike */ ${SELECT}
         where s.tenant_id = $1 and s.candidate_id = $2 and s.kind = $3 and s.due_at = $4 order by s.id`,
        [tenantId, step.candidateId, step.kind, step.dueAt.toString()],
      );
      return rows.map(toReadStep);
    },

    async recordDone(step, at, recordedBy) {
      await manager.query(
        `/* steps.recordDone */
         insert into fact (tenant_id, id, application_id, candidate_id, type, at, recorded_at, recorded_by, body)
         values ($1, $2, $3, $4, 'step_done', $5, $5, $6, $7)`,
        [
          tenantId,
          newId(),
          step.applicationId,
          step.candidateId,
          at.toString(),
          recordedBy,
          JSON.stringify({
            kind: step.kind,
            step: step.key,
            ...(step.contactId && { contact: step.contactId }),
          }),
        ],
      );
    },

    async forgetDone(step) {
      // A record that names no step belongs to the one that the plan shows as done at its time.
      const [, count]: [unknown, number] = await manager.query(
        `/* steps.forgetDone */ delete from fact
         where tenant_id = $1 and application_id = $2 and type = 'step_done' and body ->> 'kind' = $3
           and (body ->> 'step' = $4 or (body ->> 'step' is null and at = $5))`,
        [tenantId, step.applicationId, step.kind, step.key, step.doneAt?.toString() ?? null],
      );
      return count;
    },
  };
}
