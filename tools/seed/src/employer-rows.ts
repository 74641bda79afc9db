import { sortName } from '@afterword/application';
import type { Contact, ContactRole, Employer } from '@afterword/follow-up-policy';
import { EMPLOYERS, type EmployerSketch } from './employers.ts';
import { Addresses, type Random } from './random.ts';
import type { Rows } from './rows.ts';

/** A person whom candidates have to do with, as the planner knows them, with the role that they usually have. */
export interface SeededContact extends Omit<Contact, 'roles'> {
  readonly role: ContactRole;
}

export interface SeededEmployer {
  readonly id: string;
  readonly sketch: EmployerSketch;
  /** As the planner knows it. */
  readonly about: Employer;
  readonly contacts: readonly SeededContact[];
  /** Works there and once was at the center too; refers candidates. */
  readonly alumnus: SeededContact;
}

const ROLES = [
  'hiring_manager',
  'interviewer',
  'scheduler',
  'hiring_manager',
  'interviewer',
  'hr',
  'interviewer',
  'hiring_manager',
] as const;

/** The employers that a tenant knows, each with four to eight people and somebody who refers others. */
export function addEmployers(
  rows: Rows,
  random: Random,
  count: number,
  since: Temporal.Instant,
): SeededEmployer[] {
  return EMPLOYERS.slice(0, count).map((sketch) => {
    const id = random.id();
    rows.add('employer', {
      id,
      name: sketch.name,
      time_zone: sketch.timeZone,
      country: sketch.country,
      region: sketch.region ?? null,
      culture: sketch.culture,
      business_hours: sketch.businessHours ?? null,
      thank_you_notes: sketch.thankYouNotes,
      sort_name: sortName(sketch.name),
      created_at: since,
    });
    const addresses = new Addresses();
    const people = Array.from({ length: random.between(4, 8) }, (_, at): SeededContact => {
      const name = sketch.people?.[at] ?? random.name();
      // Of a few nobody wrote the address down yet; whoever decides is known.
      const known =
        at < 2 || ROLES[at] === 'hiring_manager' || random.happens(sketch.people?.[at] ? 0 : 0.94);
      return personOf(random, sketch, addresses, { name, role: ROLES[at] ?? 'interviewer', known });
    });
    const alumnus = personOf(random, sketch, addresses, {
      name: random.name(),
      role: 'referrer',
      known: true,
    });
    for (const contact of [...people, alumnus]) addContact(rows, contact, { employerId: id, since });
    return { id, sketch, about: aboutOf(sketch), contacts: people, alumnus };
  });
}

/** Writes a person down; a referee is nobody of an employer. */
export function addContact(
  rows: Rows,
  contact: SeededContact,
  { employerId, since }: { readonly employerId: string | null; readonly since: Temporal.Instant },
): void {
  rows.add('contact', {
    id: contact.id,
    employer_id: employerId,
    name: contact.name,
    email: contact.email ?? null,
    phone: contact.phone ?? null,
    postal_address: contact.postalAddress ?? null,
    profile_url: contact.profileUrl ?? null,
    time_zone: null,
    country: null,
    region: null,
    thank_you_notes: contact.thankYouNotes ?? null,
    opted_out_at: contact.optedOut ? since.add({ hours: 24 * 30 }) : null,
    created_at: since,
  });
}

function personOf(
  random: Random,
  sketch: EmployerSketch,
  addresses: Addresses,
  { name, role, known }: { readonly name: string; readonly role: ContactRole; readonly known: boolean },
): SeededContact {
  const decides = role === 'hiring_manager';
  const isTraditional = sketch.culture === 'traditional';
  const isOrdinary = !sketch.people?.includes(name);
  return {
    id: random.id(),
    name,
    role,
    email: known ? addresses.of(name, sketch.domain) : undefined,
    phone: random.happens(decides ? 0.97 : 0.4) ? random.phone() : undefined,
    postalAddress: isTraditional ? `${sketch.name}, ${random.between(1, 990)} Front Street` : undefined,
    profileUrl: random.happens(0.5)
      ? `https://people.example/${addresses.of(name, 'x').split('@')[0]}`
      : undefined,
    thankYouNotes: isOrdinary && random.happens(0.03) ? false : undefined,
    optedOut: isOrdinary && !decides && random.happens(0.015) ? true : undefined,
  };
}

function aboutOf(sketch: EmployerSketch): Employer {
  const hours = sketch.businessHours;
  return {
    name: sketch.name,
    timeZone: sketch.timeZone,
    country: sketch.country,
    region: sketch.region?.split('-').at(-1),
    culture: sketch.culture,
    businessHours: hours && {
      from: Temporal.PlainTime.from(hours.from),
      to: Temporal.PlainTime.from(hours.to),
    },
    thankYouNotes: sketch.thankYouNotes,
  };
}
