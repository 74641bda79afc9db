import type { ApplicationStage, Dossier, DossierRequest } from '@afterword/application';
import type { Employer, Scenario } from '@afterword/follow-up-policy';
import { instantOf } from '../shared/instant.js';
import type { TenantTransaction } from '../tenancy/transaction.js';
import { bareRegion } from './bare-region.js';
import { readContacts } from './dossier-contacts.js';
import { readFacts } from './dossier-facts.js';
import { readSteps } from './dossier-steps.js';
import type { ReadDossierRows } from './read-dossier-rows.js';

/**
 * Everything that planning these applications needs, in a fixed number of statements however many there are. Rows
 * come in the shape that costs the driver least, since a move of many plans reads them by the million.
 */
export async function readDossiers(
  prepared: TenantTransaction['prepared'],
  tenantId: string,
  wanted: readonly DossierRequest[],
): Promise<Dossier[]> {
  const applicationIds = wanted.map(({ applicationId }) => applicationId);
  const read: ReadDossierRows = (sql) => prepared(sql, [tenantId, applicationIds]);
  const applications = await read<ApplicationRow>(APPLICATIONS);
  const contactsOf = await readContacts(prepared, tenantId, read, wanted);
  const factsOf = await readFacts(read);
  const stepsOf = await readSteps(read);
  return applications.map((row) => ({
    applicationId: row.id,
    candidateId: row.candidate_id,
    stage: row.stage,
    planId: row.plan_id,
    scenario: {
      ...toScenario(row),
      contacts: contactsOf(row.id, row.candidate_id),
      facts: factsOf(row.id),
    },
    steps: stepsOf(row.id),
  }));
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
  accepted_elsewhere: Date | null;
  employer_name: string;
  employer_zone: string;
  employer_country: string;
  employer_region: string | null;
  culture: Employer['culture'];
  business_hours: { from: string; to: string } | null;
  thank_you_notes: boolean;
}

/** An offer of another application of the same candidate counts for as long as its stage says that it was accepted. */
const APPLICATIONS = `/* plans.applications */
  select a.id, a.candidate_id, a.stage, p.id as plan_id, a.role, a.dream_job,
    c.name as candidate_name, c.email as candidate_email, c.time_zone as candidate_zone, c.country as candidate_country,
    x.accepted_elsewhere,
    e.name as employer_name, e.time_zone as employer_zone, e.country as employer_country, e.region as employer_region,
    e.culture, e.business_hours, e.thank_you_notes
  from application a
  join candidate c on c.tenant_id = a.tenant_id and c.id = a.candidate_id
  join employer e on e.tenant_id = a.tenant_id and e.id = a.employer_id
  left join plan p on p.tenant_id = a.tenant_id and p.application_id = a.id
  left join lateral (
    select min(taken.at) as accepted_elsewhere from application o
    cross join lateral (
      select max(f.recorded_at) as at from fact f where f.tenant_id = o.tenant_id and f.application_id = o.id
        and f.type = 'accepted' and f.withdrawn_at is null) taken
    where o.tenant_id = a.tenant_id and o.candidate_id = a.candidate_id and o.id <> a.id and o.stage = 'accepted'
  ) x on true
  where a.tenant_id = $1 and a.id = any($2::uuid[]) order by a.id`;

function toScenario(row: ApplicationRow): Omit<Scenario, 'contacts' | 'facts'> {
  const hours = row.business_hours;
  return {
    candidate: {
      name: row.candidate_name,
      email: row.candidate_email,
      timeZone: row.candidate_zone,
      country: row.candidate_country ?? undefined,
      acceptedElsewhere: row.accepted_elsewhere ? instantOf(row.accepted_elsewhere) : undefined,
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
