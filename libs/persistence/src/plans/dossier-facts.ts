import type { Fact, InterviewFact } from '@afterword/follow-up-policy';
import { type FactRow, toFact } from './fact-row.js';
import type { ReadDossierRows } from './read-dossier-rows.js';
import { fromSeconds } from './seconds.js';

/** All facts of an application in one row, each as the list of its fields. */
interface AggregatedRow<Fields> {
  application_id: string;
  list: Fields[];
}

type InterviewFields = [
  id: string,
  startsAt: number,
  endsAt: number,
  round: number,
  topics: string[],
  participants: string[],
  recordedAt: number,
  cancelledAt: number | null,
];

const INTERVIEWS = `/* plans.interviews */
  select i.application_id, json_agg(json_build_array(i.id, date_part('epoch', i.starts_at),
    date_part('epoch', i.ends_at), i.round, i.topics, array(select p.contact_id from interview_participant p
      where p.tenant_id = i.tenant_id and p.interview_id = i.id order by p.id),
    date_part('epoch', i.recorded_at), date_part('epoch', i.cancelled_at)) order by i.starts_at, i.id) as list
  from interview i where i.tenant_id = $1 and i.application_id = any($2::uuid[]) group by i.application_id`;

const toInterviewFact = ([
  id,
  startsAt,
  endsAt,
  round,
  topics,
  participants,
  recordedAt,
  cancelledAt,
]: InterviewFields): InterviewFact => ({
  type: 'interview',
  id,
  at: fromSeconds(startsAt),
  end: fromSeconds(endsAt),
  recorded: fromSeconds(cancelledAt ?? recordedAt),
  round,
  participants,
  topics,
  cancelled: cancelledAt !== null,
});

type FactFields = [type: FactRow['type'], at: number, recordedAt: number, body: FactRow['body']];

const FACTS = `/* plans.facts */
  select application_id, json_agg(json_build_array(type, date_part('epoch', at), date_part('epoch', recorded_at), body)
    order by at, id) as list
  from fact where tenant_id = $1 and application_id = any($2::uuid[]) and withdrawn_at is null
  group by application_id`;

/** What happened in each application: its interviews, then the other facts, each by time. */
export async function readFacts(read: ReadDossierRows): Promise<(applicationId: string) => Fact[]> {
  const interviews = await read<AggregatedRow<InterviewFields>>(INTERVIEWS);
  const facts = await read<AggregatedRow<FactFields>>(FACTS);
  const interviewsOf = new Map(interviews.map((row) => [row.application_id, row.list]));
  const factsOf = new Map(facts.map((row) => [row.application_id, row.list]));
  return (applicationId) => [
    ...(interviewsOf.get(applicationId) ?? []).map(toInterviewFact),
    ...(factsOf.get(applicationId) ?? []).map(([type, happened, noted, body]) => {
      const at = fromSeconds(happened);
      // Most are recorded as they happen, and instants are dear to make.
      return toFact({ type, at, recorded: noted === happened ? at : fromSeconds(noted), body });
    }),
  ];
}
