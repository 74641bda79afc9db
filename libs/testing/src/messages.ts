import { addressHash, newId } from '@afterword/application';
import { asAdmin } from './database.js';
import { addCandidate } from './records.js';
import type { TestTenant } from './tenant.js';

/** A message that a person let go, each about an application of its own. */
export interface SendableMessage {
  readonly id: string;
  readonly applicationId: string;
  readonly stepId: string;
  readonly contactId: string;
  readonly address: string;
}

export interface SendableOptions {
  readonly candidateId: string;
  readonly kind: string;
  /** One contact for all of them; by default each has its own. */
  readonly contactId: string;
  readonly state: string;
  /** ISO 8601. The step's window; by default the very moment a minute ago, which the employer named. */
  readonly notBefore: string;
  readonly due: string;
  readonly leavesAt: string;
  readonly domain: string;
}

/** Lets a tenant send: a verified domain, and limits that nothing here reaches unless they are given. */
export async function letTenantSend(
  tenant: TestTenant,
  { perMinute = 1_000_000, perDomainMinute = 1_000_000 } = {},
): Promise<void> {
  await asAdmin(
    `insert into tenant_mail (tenant_id, id, sending_domain, verified_at, dkim_key_sealed, per_minute,
       per_domain_minute, changed_at)
     values ($1, $2, 'mail.lakemont.example', now(), null, $3, $4, now())`,
    [tenant.id, newId(), perMinute, perDomainMinute],
  );
}

export async function addConsent(tenant: TestTenant, candidateId: string): Promise<void> {
  await asAdmin(
    `insert into candidate_consent (tenant_id, id, candidate_id, given_at) values ($1, $2, $3, now())`,
    [tenant.id, newId(), candidateId],
  );
}

/** Written in sets, past every rule of the product, so that thousands take no longer than a few. */
export async function addSendableMessages(
  tenant: TestTenant,
  count: number,
  options: Partial<SendableOptions> = {},
): Promise<SendableMessage[]> {
  const moment = Temporal.Now.instant().subtract({ minutes: 1 }).toString();
  const { kind = 'directed_contact', notBefore = moment, due = notBefore } = options;
  const candidateId = options.candidateId ?? (await addCandidate(tenant));
  if (!options.candidateId) await addConsent(tenant, candidateId);
  const employerId = newId();
  const messages = Array.from({ length: count }, (_, index) => {
    const contactId = options.contactId ?? newId();
    const address = options.contactId
      ? `${contactId}@acme.example`
      : `${contactId}@${options.domain ?? `d${index % 7}.example`}`;
    return { id: newId(), applicationId: newId(), stepId: newId(), contactId, address };
  });
  const rows = JSON.stringify(
    messages.map((message) => ({
      ...message,
      planId: newId(),
      linkId: newId(),
      versionId: newId(),
      hash: Buffer.from(addressHash(tenant.id, message.address)).toString('hex'),
    })),
  );
  await asAdmin(
    `insert into employer (tenant_id, id, name, time_zone, country, sort_name, created_at)
     values ($1, $2, 'Acme', 'America/Chicago', 'US', 'acme', now())`,
    [tenant.id, employerId],
  );
  await asAdmin(INSERT, [
    tenant.id,
    rows,
    candidateId,
    employerId,
    kind,
    notBefore,
    due,
    options.leavesAt ?? notBefore,
    options.state ?? 'approved',
  ]);
  return messages;
}

const INSERT = `
  with r as materialized (
    select * from jsonb_to_recordset($2::jsonb) as r (id uuid, "applicationId" uuid, "stepId" uuid, "contactId" uuid,
      address text, "planId" uuid, "linkId" uuid, "versionId" uuid, hash text)),
  k as (
    insert into contact (tenant_id, id, employer_id, name, email, created_at)
    select distinct on ("contactId") $1::uuid, "contactId", $4::uuid, 'Dana Smith', address, now() from r
    on conflict do nothing),
  a as (
    insert into application (tenant_id, id, candidate_id, employer_id, role, stage, created_at)
    select $1, "applicationId", $3::uuid, $4::uuid, 'Engineer', 'awaiting_decision', now() from r),
  ak as (
    insert into application_contact (tenant_id, id, application_id, contact_id, candidate_id, roles)
    select $1, "linkId", "applicationId", "contactId", $3, '{interviewer}' from r),
  p as (
    insert into plan (tenant_id, id, application_id, candidate_id, playbook, playbook_version_id, planned_at)
    select $1, "planId", "applicationId", $3, 'balanced', v.id, now() from r
    cross join (select id from playbook_version where tenant_id = $1 and state = 'published') v),
  s as (
    insert into step (tenant_id, id, application_id, candidate_id, key, kind, owner, contact_id, channel, not_before,
      due_at, hard, state)
    select $1, "stepId", "applicationId", $3, $5 || '//' || "contactId" || '/email/1', $5, 'candidate', "contactId",
      'email', $6::timestamptz, $7::timestamptz, false, 'planned' from r),
  m as (
    insert into message (tenant_id, id, application_id, candidate_id, contact_id, step_id, step_key, kind, channel,
      to_name, to_address, to_hash, subject, version, state, not_before, expires_at, leaves_at, message_id, created_at,
      approved_at)
    select $1, id, "applicationId", $3, "contactId", "stepId", $5 || '//' || "contactId" || '/email/1', $5, 'email',
      'Dana Smith', address, decode(hash, 'hex'), 'Our talk', 1, $9, $6,
      greatest($7::timestamptz, $8::timestamptz) + interval '1 day', $8::timestamptz,
      id || '@mail.lakemont.example', now(), now() from r)
  insert into message_version (tenant_id, id, message_id, candidate_id, number, subject, text, created_at)
  select $1, "versionId", id, $3, 1, 'Our talk', 'Dear Dana,' || chr(10) || chr(10) ||
    'thank you for the talk about dosing pumps.' || chr(10) || chr(10) || 'Ana', now() from r`;

export interface MessageEnd {
  readonly id: string;
  readonly state: string;
  readonly problem: string | null;
  readonly attempts: number;
  readonly to_address: string;
  readonly leaves_at: Date | null;
}

/** All messages of the tenant, as they really are. */
export function messagesOf(tenant: TestTenant): Promise<MessageEnd[]> {
  return asAdmin<MessageEnd>(
    `select id, state, problem, attempts, to_address, leaves_at from message where tenant_id = $1 order by id`,
    [tenant.id],
  );
}
