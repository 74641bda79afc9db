import type { FactContent, FactRepository, RecordedFact, SaidFact } from '@afterword/application';
import { type FactRow, toFact } from '../plans/fact-row.js';
import { instantOf, instantOrNull } from '../shared/instant.js';
import type { TenantTransaction } from '../tenancy/transaction.js';

interface RecordedFactRow extends Pick<FactRow, 'type' | 'body'> {
  id: string;
  application_id: string;
  candidate_id: string;
  at: Date;
  recorded_at: Date;
  recorded_by: string | null;
  withdrawn_at: Date | null;
  quote: string | null;
  said_by: string | null;
  interview_id: string | null;
  details: Partial<Details> | null;
}

/** What of the content no statement asks for by itself. */
type Details = Pick<FactContent, 'text' | 'satisfaction' | 'questions' | 'openPoints'>;

const toRecordedFact = (row: RecordedFactRow): RecordedFact => ({
  id: row.id,
  applicationId: row.application_id,
  candidateId: row.candidate_id,
  fact: toFact({
    type: row.type,
    at: instantOf(row.at),
    recorded: instantOf(row.recorded_at),
    body: row.body,
  }) as RecordedFact['fact'],
  recordedById: row.recorded_by,
  withdrawnAt: instantOrNull(row.withdrawn_at),
  quote: row.quote,
  saidById: row.said_by,
  interviewId: row.interview_id,
  text: row.details?.text ?? null,
  satisfaction: row.details?.satisfaction ?? null,
  questions: row.details?.questions ?? [],
  openPoints: row.details?.openPoints ?? [],
});

const COLUMNS = `f.id, f.application_id, f.candidate_id, f.type, f.at, f.recorded_at, f.recorded_by, f.body,
  f.withdrawn_at, c.quote, c.said_by, c.interview_id, c.details`;
const CONTENT = 'left join fact_content c on c.tenant_id = f.tenant_id and c.id = f.id';
/** What was done or sent belongs to its step. */
const SAID = `f.type not in ('step_done', 'message_sent')`;

export function createFactRepository({ context, manager }: TenantTransaction): FactRepository {
  const { tenantId } = context;
  return {
    async byIds(ids) {
      const rows: RecordedFactRow[] = await manager.query(
        `/* facts.byIds */ select ${COLUMNS} from fact f ${CONTENT}
         where f.tenant_id = $1 and f.id = any($2::uuid[]) and ${SAID}`,
        [tenantId, ids],
      );
      return rows.map(toRecordedFact);
    },

    async byApplicationIds(applicationIds, most) {
      const rows: RecordedFactRow[] = await manager.query(
        `/* facts.byApplicationIds */ select ${COLUMNS} from unnest($2::uuid[]) as a (id)
         cross join lateral (
           select * from fact f where f.tenant_id = $1 and f.application_id = a.id and f.withdrawn_at is null
             and ${SAID} order by f.at desc, f.id desc limit $3) f ${CONTENT}
         order by f.at desc, f.id desc`,
        [tenantId, applicationIds, most],
      );
      return rows.map(toRecordedFact);
    },

    async insert(application, facts, recordedById) {
      await manager.query(INSERT_FACTS, [
        tenantId,
        application.id,
        application.candidateId,
        recordedById,
        JSON.stringify(facts.map(({ id, fact }) => ({ id, ...factJson(fact) }))),
      ]);
      await manager.query(INSERT_CONTENTS, [
        tenantId,
        application.candidateId,
        JSON.stringify(facts.map(({ id, content }) => ({ id, ...contentJson(content) }))),
      ]);
    },

    async withdraw(id, at, withdrawnById) {
      await manager.query(
        `/* facts.withdraw */ update fact set withdrawn_at = $3, withdrawn_by = $4
         where tenant_id = $1 and id = $2 and withdrawn_at is null`,
        [tenantId, id, at.toString(), withdrawnById],
      );
    },
  };
}

const INSERT_FACTS = `/* facts.insert */
  insert into fact (tenant_id, id, application_id, candidate_id, type, at, recorded_at, recorded_by, body)
  select $1, f.id, $2, $3, f.type, f.at, f.recorded_at, $4, f.body
  from jsonb_to_recordset($5::jsonb) as f (id uuid, type text, at timestamptz, recorded_at timestamptz, body jsonb)`;

/** Days and instants become text, as the row is read again. */
const factJson = ({ type, at, recorded, ...body }: SaidFact & { readonly recorded: Temporal.Instant }) => ({
  type,
  at,
  recorded_at: recorded,
  body,
});

const INSERT_CONTENTS = `/* facts.insertContents */
  insert into fact_content (tenant_id, id, candidate_id, quote, said_by, interview_id, details)
  select $1, c.id, $2, c.quote, c.said_by, c.interview_id, c.details
  from jsonb_to_recordset($3::jsonb) as c (id uuid, quote text, said_by uuid, interview_id uuid, details jsonb)`;

const contentJson = ({ quote, saidById, interviewId, ...details }: FactContent) => ({
  quote,
  said_by: saidById,
  interview_id: interviewId,
  details: details satisfies Details,
});
