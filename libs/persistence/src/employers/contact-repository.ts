import type { Contact, ContactRepository } from '@afterword/application';
import { instantOrNull } from '../shared/instant.js';
import type { TenantTransaction } from '../tenancy/transaction.js';
import { ContactEntity } from './contact-entity.js';

interface ContactRow {
  id: string;
  employer_id: string | null;
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

const toContact = (row: ContactRow): Contact => ({
  id: row.id,
  employerId: row.employer_id,
  name: row.name,
  email: row.email,
  phone: row.phone,
  postalAddress: row.postal_address,
  profileUrl: row.profile_url,
  timeZone: row.time_zone,
  country: row.country,
  region: row.region,
  thankYouNotes: row.thank_you_notes,
  optedOutAt: instantOrNull(row.opted_out_at),
});

const COLUMNS = `id, employer_id, name, email, phone, postal_address, profile_url, time_zone, country, region,
  thank_you_notes, opted_out_at`;

export function createContactRepository({ context, manager }: TenantTransaction): ContactRepository {
  const { tenantId } = context;
  return {
    async byIds(ids) {
      const rows: ContactRow[] = await manager.query(
        `/* contacts.byIds */ select ${COLUMNS} from contact where tenant_id = $1 and id = any($2::uuid[])`,
        [tenantId, ids],
      );
      return rows.map(toContact);
    },

    async byEmployerIds(employerIds) {
      const rows: ContactRow[] = await manager.query(
        `/* contacts.byEmployerIds */ select ${COLUMNS} from contact
         where tenant_id = $1 and employer_id = any($2::uuid[]) order by lower(name), id`,
        [tenantId, employerIds],
      );
      return rows.map(toContact);
    },

    async update({ id, employerId: _, ...changed }) {
      await manager.update(ContactEntity, { tenantId, id }, changed);
    },

    async isKnownTo(contactId, candidateId) {
      const rows: unknown[] = await manager.query(
        `/* contacts.isKnownTo */ select 1 from application_contact
         where tenant_id = $1 and contact_id = $2 and candidate_id = $3 limit 1`,
        [tenantId, contactId, candidateId],
      );
      return rows.length > 0;
    },

    async planCounts(ids) {
      const rows: { id: string; count: number }[] = await manager.query(
        `/* contacts.planCounts */ select ac.contact_id as id, count(*)::int as count from application_contact ac
         join plan p on p.tenant_id = ac.tenant_id and p.application_id = ac.application_id
         where ac.tenant_id = $1 and ac.contact_id = any($2::uuid[]) group by 1`,
        [tenantId, ids],
      );
      return new Map(rows.map((row) => [row.id, row.count]));
    },

    async applicationIds(contactId) {
      const rows: { application_id: string }[] = await manager.query(
        `/* contacts.applicationIds */ select application_id from application_contact
         where tenant_id = $1 and contact_id = $2 order by application_id desc`,
        [tenantId, contactId],
      );
      return rows.map((row) => row.application_id);
    },
  };
}
