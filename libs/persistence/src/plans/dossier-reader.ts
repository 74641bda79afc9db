import type { ApplicationStage, Dossier, DossierRequest, StoredStep } from '@afterword/application';
import type {
  Contact,
  ContactRole,
  Employer,
  Fact,
  InterviewFact,
  Scenario,
} from '@afterword/follow-up-policy';
import type { EntityManager } from 'typeorm';
import { instantOf, instantOrNull } from '../shared/instant.js';
import { STEP_COLUMNS, type StepRow, toStep } from '../steps/step-row.js';
import { type FactRow, toFact } from './fact-row.js';

/**
 * Everything that planning these applications needs, in a fixed number of statements however many there are.
 */
export async function readDossiers(
  manager: EntityManager,
  tenantId: string,
  wanted: readonly DossierRequest[],
): Promise<Dossier[]> {
  const applicationIds = wanted.map(({ applicationId }) => applicationId);
  const read = async <Row>(sql: string): Promise<Row[]> =>
    await manager.query(sql, [tenantId, applicationIds]);
  const applications = await read<ApplicationRow>(APPLICATIONS);
  const contacts = await read<ContactRow>(CONTACTS);
  const interviews = await read<InterviewRow>(INTERVIEWS);
  const facts = await read<FactRow>(FACTS);
  const steps = await read<StoredStepRow>(STEPS);
  const touches: TouchRow[] = await manager.query(TOUCHES, [
    [...new Set(contacts.map(({ id }) => id))],
    earliest(wanted)?.toString(),
  ]);
  const sinceOf = new Map(wanted.map(({ applicationId, touchesSince }) => [applicationId, touchesSince]));

  const contactsOf = Map.groupBy(contacts, (row) => row.application_id);
  const interviewsOf = Map.groupBy(interviews, (row) => row.application_id);
  const factsOf = Map.groupBy(facts, (row) => row.application_id);
  const stepsOf = Map.groupBy(steps, (row) => row.application_id);
  const touchesOf = Map.groupBy(touches, (row) => row.contact_id);
  return applications.map((row) => ({
    applicationId: row.id,
    candidateId: row.candidate_id,
    stage: row.stage,
    planId: row.plan_id,
    scenario: {
      ...toScenario(row),
      contacts: (contactsOf.get(row.id) ?? []).map((contact) =>
        toContact(contact, {
          touches: touchesOf.get(contact.id) ?? [],
          since: sinceOf.get(row.id),
          candidateId: row.candidate_id,
        }),
      ),
      facts: [
        ...(interviewsOf.get(row.id) ?? []).map(toInterviewFact),
        ...(factsOf.get(row.id) ?? []).map(toFact),
      ] satisfies Fact[],
    },
    steps: (stepsOf.get(row.id) ?? []).map(toStoredStep),
  }));
}

/** Each playbook counts touches over a span of its own; they are read for the longest. */
function earliest(wanted: readonly DossierRequest[]): Temporal.Instant | undefined {
  return wanted.map(({ touchesSince }) => touchesSince).toSorted(Temporal.Instant.compare)[0];
}

interface ApplicationRow {
  id: string;
  candidate_id: string;
  stage: ApplicationStage;
  plan_id: string | null;
  role: string;
  dream_job: boolean;
  candidate_name: string;
  candidate_email: string;
  candidate_zone: string;
  candidate_country: string | null;
  employer_name: string;
  employer_zone: string;
  employer_country: string;
  employer_region: string | null;
  culture: Employer['culture'];
  business_hours: { from: string; to: string } | null;
  thank_you_notes: boolean;
}

const APPLICATIONS = `/* plans.applications */
  select a.id, a.candidate_id, a.stage, p.id as plan_id, a.role, a.dream_job,
    c.name as candidate_name, c.email as candidate_email, c.time_zone as candidate_zone, c.country as candidate_country,
    e.name as employer_name, e.time_zone as employer_zone, e.country as employer_country, e.region as employer_region,
    e.culture, e.business_hours, e.thank_you_notes
  from application a
  join candidate c on c.tenant_id = a.tenant_id and c.id = a.candidate_id
  join employer e on e.tenant_id = a.tenant_id and e.id = a.employer_id
  left join plan p on p.tenant_id = a.tenant_id and p.application_id = a.id
  where a.tenant_id = $1 and a.id = any($2::uuid[]) order by a.id`;

function toScenario(row: ApplicationRow): Omit<Scenario, 'contacts' | 'facts'> {
  const hours = row.business_hours;
  return {
    candidate: {
      name: row.candidate_name,
      email: row.candidate_email,
      timeZone: row.candidate_zone,
      country: row.candidate_country ?? undefined,
    },
    employer: {
      name: row.employer_name,
      timeZone: row.employer_zone,
      country: row.employer_country,
      region: bareRegion(row.employer_region),
      culture: row.culture,
      businessHours: hours
        ? { from: Temporal.PlainTime.from(hours.from), to: Temporal.PlainTime.from(hours.to) }
        : undefined,
      thankYouNotes: row.thank_you_notes,
    },
    application: { role: row.role, dreamJob: row.dream_job },
  };
}

interface ContactRow {
  application_id: string;
  id: string;
  roles: ContactRole[];
  name: string;
  email: string | null;
  phone: string | null;
  postal_address: string | null;
  profile_url: string | null;
  time_zone: string | null;
  country: string | null;
  region: string | null;
  thank_you_notes: boolean | null;
  opted_out_at: Date | null;
}

/** In the order in which they were added, which ranks equals. */
const CONTACTS = `/* plans.contacts */
  select ac.application_id, c.id, ac.roles, c.name, c.email, c.phone, c.postal_address, c.profile_url, c.time_zone,
    c.country, c.region, c.thank_you_notes, c.opted_out_at
  from application_contact ac
  join contact c on c.tenant_id = ac.tenant_id and c.id = ac.contact_id
  where ac.tenant_id = $1 and ac.application_id = any($2::uuid[]) order by ac.id`;

/** What happened to a contact since a moment, and the candidate whose own messages are no touches. */
interface Touched {
  readonly touches: readonly TouchRow[];
  readonly since: Temporal.Instant | undefined;
  readonly candidateId: string;
}

function toContact(row: ContactRow, { touches, since, candidateId }: Touched): Contact {
  return {
    id: row.id,
    name: row.name,
    roles: row.roles,
    email: row.email ?? undefined,
    phone: row.phone ?? undefined,
    postalAddress: row.postal_address ?? undefined,
    profileUrl: row.profile_url ?? undefined,
    timeZone: row.time_zone ?? undefined,
    country: row.country ?? undefined,
    region: bareRegion(row.region),
    thankYouNotes: row.thank_you_notes ?? undefined,
    optedOut: row.opted_out_at !== null,
    recentTouches: touches
      .filter((touch) => touch.candidate_id !== candidateId)
      .map((touch) => instantOf(touch.at))
      .filter((at) => !since || Temporal.Instant.compare(at, since) >= 0)
      .toSorted(Temporal.Instant.compare),
  };
}

interface InterviewRow {
  application_id: string;
  id: string;
  starts_at: Date;
  ends_at: Date;
  round: number;
  topics: string[];
  participants: string[];
  recorded_at: Date;
  cancelled_at: Date | null;
}

const INTERVIEWS = `/* plans.interviews */
  select i.application_id, i.id, i.starts_at, i.ends_at, i.round, i.topics, i.recorded_at, i.cancelled_at,
    coalesce((select array_agg(p.contact_id order by p.id) from interview_participant p
      where p.tenant_id = i.tenant_id and p.interview_id = i.id), '{}') as participants
  from interview i
  where i.tenant_id = $1 and i.application_id = any($2::uuid[]) order by i.starts_at, i.id`;

const toInterviewFact = (row: InterviewRow): InterviewFact => ({
  type: 'interview',
  id: row.id,
  at: instantOf(row.starts_at),
  end: instantOf(row.ends_at),
  recorded: instantOf(row.cancelled_at ?? row.recorded_at),
  round: row.round,
  participants: row.participants,
  topics: row.topics,
  cancelled: row.cancelled_at !== null,
});

const FACTS = `/* plans.facts */ select application_id, type, at, recorded_at, body from fact
  where tenant_id = $1 and application_id = any($2::uuid[]) order by at, id`;

interface StoredStepRow extends StepRow {
  remind_at: Date | null;
  reminded: boolean;
}

const STEPS = `/* plans.steps */ select ${STEP_COLUMNS}, s.remind_at, s.reminded_in is not null as reminded from step s
  where s.tenant_id = $1 and s.application_id = any($2::uuid[])`;

const toStoredStep = (row: StoredStepRow): StoredStep => ({
  ...toStep(row),
  remindAt: instantOrNull(row.remind_at),
  reminded: row.reminded,
});

interface TouchRow {
  contact_id: string;
  candidate_id: string;
  at: Date;
}

const TOUCHES = `/* plans.touches */ select contact_id, candidate_id, at from contact_touches($1::uuid[], $2::timestamptz)`;

/** The policy knows a region without its country. */
const bareRegion = (region: string | null): string | undefined => region?.split('-').at(-1);
