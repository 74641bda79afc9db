import { addressHash, createSealer, newId, sealedPlace } from '@afterword/application';
import { presets } from '@afterword/follow-up-policy';
import type { BenchDatabase } from '../cluster.ts';
import { addressOf, SUBJECT, TEXT } from './mail.ts';

/** Where a run stands: what is to be sent, and from when on. */
export interface DueMessages {
  readonly tenantId: string;
  readonly dueAt: Temporal.Instant;
}

/**
 * A tenant with so many messages that leave at one moment, each to a contact of its own about an application of its own:
 * the employer named the moment, so that the bench does not wait for a business day.
 */
export async function addDueMessages(
  database: BenchDatabase,
  count: number,
  dueAt: Temporal.Instant,
  key: { readonly pem: string; readonly secretKey: string },
): Promise<DueMessages> {
  const [tenantId, mailId, employerId] = [newId(), newId(), newId()];
  const sealed = createSealer([key.secretKey]).seal(key.pem, sealedPlace(tenantId, mailId, 'dkim_key'));
  await database.admin(
    `insert into tenant (id, name, slug, kind, time_zone, country, created_at)
     values ($1, 'Lakemont University', $2, 'career_center', 'America/Chicago', 'US', now())`,
    [tenantId, `bench-${tenantId}`],
  );
  await database.admin(
    `with b as (
       insert into playbook (tenant_id, id, name, slug, is_default, created_at)
       values ($1, $2, 'Balanced', 'balanced', true, now()))
     insert into playbook_version (tenant_id, id, playbook_id, number, state, document, created_at, changed_at, published_at)
     values ($1, $3, $2, 1, 'published', $4, now(), now(), now())`,
    [tenantId, newId(), newId(), JSON.stringify(presets.balanced.document)],
  );
  await database.admin(
    `insert into tenant_mail (tenant_id, id, sending_domain, verified_at, dkim_selector, dkim_key_sealed, per_minute,
       per_domain_minute, changed_at)
     values ($1, $2, 'mail.lakemont.example', now(), 'bench', $3, 1000000, 1000000, now())`,
    [tenantId, mailId, sealed],
  );
  await database.admin(
    `insert into employer (tenant_id, id, name, time_zone, country, sort_name, created_at)
     values ($1, $2, 'Acme', 'America/Chicago', 'US', 'acme', now())`,
    [tenantId, employerId],
  );
  for (let from = 0; from < count; from += CHUNK) {
    const rows = Array.from({ length: Math.min(CHUNK, count - from) }, (_, index) =>
      rowOf(tenantId, from + index),
    );
    await database.admin(INSERT, [
      tenantId,
      JSON.stringify(rows),
      employerId,
      dueAt.toString(),
      SUBJECT,
      TEXT,
    ]);
  }
  await database.admin('analyze');
  return { tenantId, dueAt };
}

const CHUNK = 2_000;

const rowOf = (tenantId: string, number: number) => ({
  candidate: newId(),
  consent: newId(),
  application: newId(),
  contact: newId(),
  link: newId(),
  plan: newId(),
  step: newId(),
  message: newId(),
  version: newId(),
  address: addressOf(number),
  hash: Buffer.from(addressHash(tenantId, addressOf(number))).toString('hex'),
});

const INSERT = `
  with r as materialized (
    select r.*, 'directed_contact//' || contact || '/email/1' as key
    from jsonb_to_recordset($2::jsonb) as r (candidate uuid, consent uuid, application uuid, contact uuid, link uuid,
      plan uuid, step uuid, message uuid, version uuid, address text, hash text)),
  c as (
    insert into candidate (tenant_id, id, name, email, time_zone, country, sort_name, search_text, created_at)
    select $1::uuid, candidate, 'Ana Silva', candidate || '@lakemont.example', 'America/Chicago', 'US', 'ana silva',
      'ana silva', now() from r),
  cc as (
    insert into candidate_consent (tenant_id, id, candidate_id, given_at) select $1, consent, candidate, now() from r),
  k as (
    insert into contact (tenant_id, id, employer_id, name, email, created_at)
    select $1, contact, $3::uuid, 'Dana Smith', address, now() from r),
  a as (
    insert into application (tenant_id, id, candidate_id, employer_id, role, stage, created_at)
    select $1, application, candidate, $3, 'Engineer', 'awaiting_decision', now() from r),
  ak as (
    insert into application_contact (tenant_id, id, application_id, contact_id, candidate_id, roles)
    select $1, link, application, contact, candidate, '{interviewer}' from r),
  p as (
    insert into plan (tenant_id, id, application_id, candidate_id, playbook, playbook_version_id, planned_at)
    select $1, plan, application, candidate, 'balanced', v.id, now() from r
    cross join (select id from playbook_version where tenant_id = $1) v),
  s as (
    insert into step (tenant_id, id, application_id, candidate_id, key, kind, owner, contact_id, channel, not_before,
      due_at, hard, state, drafted)
    select $1, step, application, candidate, key, 'directed_contact', 'candidate', contact, 'email', $4::timestamptz, $4,
      false, 'planned', true from r),
  m as (
    insert into message (tenant_id, id, application_id, candidate_id, contact_id, step_id, step_key, kind, channel,
      to_name, to_address, to_hash, subject, version, state, not_before, expires_at, leaves_at, message_id, created_at,
      approved_at)
    select $1, message, application, candidate, contact, step, key, 'directed_contact', 'email', 'Dana Smith', address,
      decode(hash, 'hex'), $5, 1, 'approved', $4, $4::timestamptz + interval '1 day', $4,
      message || '@mail.lakemont.example', now(), now() from r)
  insert into message_version (tenant_id, id, message_id, candidate_id, number, subject, text, created_at)
  select $1, version, message, candidate, 1, $5, $6, now() from r`;
