import { searchText, sortName } from '@afterword/application';
import { Addresses, type Random } from './random.ts';
import type { Person, Rows } from './rows.ts';
import type { TenantSketch } from './tenants.ts';

/** A candidate as far as their history needs to know them. */
export interface SeededCandidate {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly timeZone: string;
  readonly country: string;
  /** The membership that writes down what happened: their own, or their advisor's where they are not in the portal. */
  readonly recordedBy: string | null;
}

export interface SeededPeople {
  readonly candidates: readonly SeededCandidate[];
  readonly persons: readonly Person[];
}

/** Most are in the portal; a few were invited and never came, a few wait for their invitation. */
const ACCEPTED = 0.88;
const INVITED = 0.07;

/** Staff, cohorts and candidates of one tenant. */
export function addPeople(
  rows: Rows,
  random: Random,
  tenant: TenantSketch,
  now: Temporal.Instant,
): SeededPeople {
  const since = now.subtract({ hours: 24 * 140 });
  const persons: Person[] = [];
  const addresses = new Addresses();
  const advisorIds = addStaff(rows, random, tenant, since, now, addresses, persons);
  const cohortIds = new Map<string, string>();
  for (const name of tenant.cohorts) {
    const id = random.id();
    cohortIds.set(name, id);
    rows.add('cohort', { id, name, created_at: since });
  }
  const names = new Set(tenant.namedCandidates.map(({ name }) => name));
  while (names.size < tenant.candidateCount) names.add(random.name());
  const candidates = [...names].map((name, at): SeededCandidate => {
    const named = tenant.namedCandidates[at];
    const cohort = named?.cohort ?? random.one(tenant.cohorts);
    // Those everybody knows from the tour are looked after by the first advisor.
    const advisorId = named ? advisorIds[0] : advisorIds[at % advisorIds.length];
    const email = addresses.of(name, tenant.candidateDomain);
    const candidate = {
      id: random.id(),
      name,
      email,
      timeZone: random.happens(0.93) ? tenant.timeZone : 'America/New_York',
      country: tenant.country,
    };
    const externalId = `${tenant.slug.slice(0, 2).toUpperCase()}${100_000 + at * 7}`;
    rows.add('candidate', {
      id: candidate.id,
      name,
      email,
      phone: random.happens(0.6) ? random.phone() : null,
      time_zone: candidate.timeZone,
      country: tenant.country,
      cohort_id: cohortIds.get(cohort),
      advisor_id: advisorId,
      external_id: externalId,
      sort_name: sortName(name),
      search_text: searchText(name, email, externalId),
      next_step_id: null,
      next_due_at: 'infinity',
      created_at: since,
    });
    rows.add('external_reference', {
      id: random.id(),
      source: 'import',
      kind: 'candidate',
      external_id: externalId,
      entity_id: candidate.id,
    });
    const isNamed = named !== undefined;
    const membershipId = addMembership(rows, random, { ...candidate, since, now, isNamed }, persons);
    return { ...candidate, recordedBy: membershipId ?? advisorId ?? null };
  });
  return { candidates, persons };
}

function addStaff(
  rows: Rows,
  random: Random,
  tenant: TenantSketch,
  since: Temporal.Instant,
  now: Temporal.Instant,
  addresses: Addresses,
  persons: Person[],
): string[] {
  const member = (name: string, role: 'admin' | 'advisor' | 'viewer') => {
    const [id, personId] = [random.id(), random.id()];
    const email = addresses.of(name, tenant.domain);
    persons.push({ id: personId, name, email });
    rows.add('staff', {
      id,
      role,
      name,
      email,
      person_id: personId,
      candidate_id: null,
      invited_at: since,
      accepted_at: since,
      last_seen_at: now.subtract({ hours: random.between(1, 40) }),
      ended_at: null,
      created_at: since,
    });
    return id;
  };
  member(tenant.admin, 'admin');
  member(tenant.viewer, 'viewer');
  return tenant.advisors.map((name) => member(name, 'advisor'));
}

/** Answers the membership that somebody has taken up. */
function addMembership(
  rows: Rows,
  random: Random,
  candidate: Pick<SeededCandidate, 'id' | 'name' | 'email'> & {
    since: Temporal.Instant;
    now: Temporal.Instant;
    isNamed: boolean;
  },
  persons: Person[],
): string | undefined {
  const { id, name, email, since, now } = candidate;
  const chance = random.between(0, 999) / 1000;
  const invited = candidate.isNamed || chance < ACCEPTED + INVITED;
  const accepted = candidate.isNamed || chance < ACCEPTED;
  if (!invited) return undefined;
  const [membershipId, personId] = [random.id(), random.id()];
  if (accepted) persons.push({ id: personId, name, email });
  const acceptedAt = since.add({ hours: random.between(30, 300) });
  rows.add('portal_membership', {
    id: membershipId,
    role: 'candidate',
    name,
    email,
    person_id: accepted ? personId : null,
    candidate_id: id,
    invited_at: since.add({ hours: 20 }),
    accepted_at: accepted ? acceptedAt : null,
    last_seen_at: accepted ? now.subtract({ hours: random.between(1, 24 * 20) }) : null,
    ended_at: null,
    created_at: since,
  });
  return accepted ? membershipId : undefined;
}
