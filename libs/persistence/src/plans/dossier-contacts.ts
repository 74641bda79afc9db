import type { DossierRequest } from '@afterword/application';
import type { Contact, ContactRole } from '@afterword/follow-up-policy';
import { instantOf } from '../shared/instant.js';
import { isBouncedSql } from '../suppressions/address-hash-sql.js';
import type { TenantTransaction } from '../tenancy/transaction.js';
import { bareRegion } from './bare-region.js';
import type { ReadDossierRows } from './read-dossier-rows.js';

interface LinkRow {
  application_id: string;
  contact_id: string;
  roles: ContactRole[];
}

/** In the order in which they were added, which ranks equals. */
const LINKS = `/* plans.contactLinks */ select application_id, contact_id, roles from application_contact
  where tenant_id = $1 and application_id = any($2::uuid[]) order by id`;

interface ContactRow {
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
  postal_address: string | null;
  profile_url: string | null;
  time_zone: string | null;
  country: string | null;
  region: string | null;
  thank_you_notes: boolean | null;
  opted_out: boolean;
}

/** An address that mail came back from is as good as none, so that plans ask for another. */
const CONTACTS = `/* plans.contacts */
  select k.id, k.name, case when ${isBouncedSql('k')} then null else k.email end as email, k.phone, k.postal_address,
    k.profile_url, k.time_zone, k.country, k.region, k.thank_you_notes, k.opted_out_at is not null as opted_out
  from contact k where k.tenant_id = $1 and k.id = any($2::uuid[])`;

interface TouchRow {
  contact_id: string;
  candidate_id: string;
  at: Date;
}

const TOUCHES = `/* plans.touches */ select contact_id, candidate_id, at from contact_touches($1::uuid[], $2::timestamptz)`;

/** The contacts of each application. Many applications share an employer, so each contact is read once. */
export async function readContacts(
  prepared: TenantTransaction['prepared'],
  tenantId: string,
  read: ReadDossierRows,
  wanted: readonly DossierRequest[],
): Promise<(applicationId: string, candidateId: string) => Contact[]> {
  const links = await read<LinkRow>(LINKS);
  const ids = [...new Set(links.map((row) => row.contact_id))];
  const contacts = await prepared<ContactRow>(CONTACTS, [tenantId, ids]);
  const touches = await prepared<TouchRow>(TOUCHES, [ids, earliest(wanted)?.toString()]);
  const linksOf = Map.groupBy(links, (row) => row.application_id);
  const contactOf = new Map(contacts.map((row) => [row.id, toContact(row)]));
  const touchesOf = Map.groupBy(
    touches.map((row) => ({ ...row, at: instantOf(row.at) })),
    (row) => row.contact_id,
  );
  const sinceOf = new Map(wanted.map(({ applicationId, touchesSince }) => [applicationId, touchesSince]));
  return (applicationId, candidateId) =>
    (linksOf.get(applicationId) ?? []).flatMap(({ contact_id: id, roles }) => {
      const contact = contactOf.get(id);
      if (!contact) return [];
      const since = sinceOf.get(applicationId);
      const recentTouches = (touchesOf.get(id) ?? [])
        .filter((touch) => touch.candidate_id !== candidateId)
        .map(({ at }) => at)
        .filter((at) => !since || Temporal.Instant.compare(at, since) >= 0)
        .toSorted(Temporal.Instant.compare);
      return [{ ...contact, roles, recentTouches }];
    });
}

/** Each playbook counts touches over a span of its own; they are read for the longest. */
function earliest(wanted: readonly DossierRequest[]): Temporal.Instant | undefined {
  return wanted.map(({ touchesSince }) => touchesSince).toSorted(Temporal.Instant.compare)[0];
}

const toContact = (row: ContactRow): Omit<Contact, 'roles' | 'recentTouches'> => ({
  id: row.id,
  name: row.name,
  email: row.email ?? undefined,
  phone: row.phone ?? undefined,
  postalAddress: row.postal_address ?? undefined,
  profileUrl: row.profile_url ?? undefined,
  timeZone: row.time_zone ?? undefined,
  country: row.country ?? undefined,
  region: bareRegion(row.region),
  thankYouNotes: row.thank_you_notes ?? undefined,
  optedOut: row.opted_out,
});
