import { sortName } from '@afterword/application';
import { EMPLOYERS, type EmployerSketch } from './employers.ts';
import { Addresses, type Random } from './random.ts';
import type { Rows } from './rows.ts';

/** A person at an employer, with the role that they usually have. */
export interface SeededContact {
  readonly id: string;
  readonly role: 'interviewer' | 'hiring_manager' | 'scheduler' | 'hr';
}

export interface SeededEmployer {
  readonly id: string;
  readonly sketch: EmployerSketch;
  readonly contacts: readonly SeededContact[];
}

const ROLES = ['hiring_manager', 'interviewer', 'scheduler', 'interviewer', 'hr', 'interviewer'] as const;

/** The employers that a tenant knows, each with three to six people. */
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
      business_hours: null,
      thank_you_notes: sketch.thankYouNotes,
      sort_name: sortName(sketch.name),
      created_at: since,
    });
    const addresses = new Addresses();
    const contacts = Array.from({ length: random.between(3, 6) }, (_, at): SeededContact => {
      const name = sketch.people?.[at] ?? random.name();
      const contact = { id: random.id(), role: ROLES[at] ?? 'interviewer' } as const;
      // Of a few nobody wrote the address down yet.
      const known = at < 2 || (!sketch.people?.[at] && random.happens(0.88));
      rows.add('contact', {
        id: contact.id,
        employer_id: id,
        name,
        email: known ? addresses.of(name, sketch.domain) : null,
        phone: random.happens(0.4) ? random.phone() : null,
        postal_address:
          sketch.culture === 'traditional' ? `${sketch.name}, ${random.between(1, 990)} Front Street` : null,
        profile_url: random.happens(0.5)
          ? `https://people.example/${addresses.of(name, 'x').split('@')[0]}`
          : null,
        time_zone: null,
        country: null,
        region: null,
        thank_you_notes: null,
        opted_out_at: null,
        created_at: since,
      });
      return contact;
    });
    return { id, sketch, contacts };
  });
}
