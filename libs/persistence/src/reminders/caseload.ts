import type { Caseload, CaseloadDraft, CaseloadQuestion, CaseloadStep } from '@afterword/application';
import { instantOf } from '../shared/instant.js';
import { COUNTS_AS_DUE } from '../steps/counts-as-due.js';
import type { TenantTransaction } from '../tenancy/transaction.js';

/** Of each list more than a mail shows, so that it can count what is left; nobody reads a larger number. */
const MOST = 200;

interface DraftRow extends Omit<CaseloadDraft, 'dueAt'> {
  dueAt: Date;
}

interface StepRow extends Omit<CaseloadStep, 'dueAt'> {
  dueAt: Date;
}

const dated = <Row extends { dueAt: Date }>(row: Row) => ({ ...row, dueAt: instantOf(row.dueAt) });

/** What of an advisor's caseload needs them: three statements, each by an index of the advisor's candidates. */
export async function readCaseload(
  { context, manager }: TenantTransaction,
  { advisorId, now, until, kindsOfStaff, mutedKinds }: CaseloadQuestion,
): Promise<Caseload> {
  const { tenantId } = context;
  const drafts: DraftRow[] = await manager.query(DRAFTS, [
    tenantId,
    advisorId,
    kindsOfStaff,
    mutedKinds,
    MOST,
  ]);
  const own: StepRow[] = await manager.query(OWN_STEPS, [
    tenantId,
    advisorId,
    until.toString(),
    mutedKinds,
    MOST,
  ]);
  const overdue: StepRow[] = await manager.query(OVERDUE, [
    tenantId,
    advisorId,
    now.toString(),
    mutedKinds,
    MOST,
  ]);
  return { drafts: drafts.map(dated), own: own.map(dated), overdue: overdue.map(dated) };
}

const DRAFTS = `/* reminders.caseloadDrafts */
  select m.id as "messageId", c.name as "candidateName", m.kind, m.channel, m.to_name as "toName",
    e.name as "employerName", m.expires_at as "dueAt"
  from candidate c
  join message m on m.tenant_id = c.tenant_id and m.candidate_id = c.id
  join application a on a.tenant_id = m.tenant_id and a.id = m.application_id
  join employer e on e.tenant_id = a.tenant_id and e.id = a.employer_id
  left join drafting d on d.tenant_id = m.tenant_id and d.id = m.id
  where c.tenant_id = $1 and c.advisor_id = $2 and m.state = 'draft' and m.channel = 'email'
    and (m.kind = any($3::text[]) or d.writer = 'advisor') and m.kind <> all($4::text[])
  order by m.expires_at, m.id limit $5`;

const STEP_COLUMNS = `s.id as "stepId", c.id as "candidateId", c.name as "candidateName", s.kind, s.channel,
  co.name as "contactName", e.name as "employerName", ${COUNTS_AS_DUE} as "dueAt"`;

const STEPS = `from candidate c
  join step s on s.tenant_id = c.tenant_id and s.candidate_id = c.id
  join application a on a.tenant_id = s.tenant_id and a.id = s.application_id
  join employer e on e.tenant_id = a.tenant_id and e.id = a.employer_id
  left join contact co on co.tenant_id = s.tenant_id and co.id = s.contact_id`;

const OWN_STEPS = `/* reminders.caseloadOwnSteps */
  select ${STEP_COLUMNS}, 1 as count ${STEPS}
  where c.tenant_id = $1 and c.advisor_id = $2 and s.owner = 'advisor' and s.state = 'planned'
    and ${COUNTS_AS_DUE} < $3 and s.kind <> all($4::text[])
  order by "dueAt", s.id limit $5`;

/** Of each candidate the step that was missed first. What is the advisor's own is told of as that. */
const OVERDUE = `/* reminders.caseloadOverdue */
  select * from (
    select distinct on (c.id) ${STEP_COLUMNS}, (count(*) over (partition by c.id))::int as count ${STEPS}
    where c.tenant_id = $1 and c.advisor_id = $2 and s.owner = 'candidate' and s.state in ('planned', 'waiting', 'blocked')
      and ${COUNTS_AS_DUE} < $3 and s.kind <> all($4::text[])
    order by c.id, ${COUNTS_AS_DUE}, s.id) behind
  order by "dueAt", "stepId" limit $5`;
