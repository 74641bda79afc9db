import { newId } from '@afterword/application';
import { asAdmin, type TestTenant } from '@afterword/testing';
import { rawId } from './ids.js';

/** It has its contact and a wording, so that what is drafted and linted around it could tell of the candidate. */
export async function insertMessage(
  tenant: TestTenant,
  candidateId: string,
  interview: {
    readonly application: { readonly id: string };
    readonly participants: readonly { readonly id: string }[];
  },
  marker: string,
) {
  const id = newId();
  await asAdmin(
    `insert into message (tenant_id, id, application_id, candidate_id, contact_id, step_key, kind, channel, to_name,
       to_address, subject, version, state, problem, not_before, expires_at, message_id, created_at)
     values ($1, $2, $3, $4, $7, 'a step', 'thank_you', 'email', $5, $6, $5, 1, 'uncertain', $5, now(), now(), $6, now())`,
    [
      tenant.id,
      id,
      rawId(interview.application.id),
      candidateId,
      `Message ${marker}`,
      `${id}@example.test`,
      rawId(interview.participants[0]?.id ?? ''),
    ],
  );
  await asAdmin(
    `insert into drafting (tenant_id, id, candidate_id, version, variant, template_version, language, writer)
     values ($1, $2, $3, 1, 'still-thinking', 1, 'en-US', 'candidate')`,
    [tenant.id, id, candidateId],
  );
  await asAdmin(
    `insert into message_version (tenant_id, id, message_id, candidate_id, number, subject, text, created_at)
     values ($1, $2, $3, $4, 1, $5, $5, now())`,
    [tenant.id, newId(), id, candidateId, `Message ${marker}`],
  );
  await asAdmin(
    `insert into candidate_consent (tenant_id, id, candidate_id, given_at) values ($1, $2, $3, now())`,
    [tenant.id, newId(), candidateId],
  );
  return id;
}

export async function insertMembership(tenant: TestTenant, candidateId: string, marker: string) {
  const [membershipId, personId, notificationId] = [newId(), newId(), newId()];
  await asAdmin(
    `insert into membership (tenant_id, id, role, name, email, person_id, candidate_id, invited_at, accepted_at, created_at)
     values ($1, $2, 'candidate', $3, $4, $5, $6, now(), now(), now())`,
    [tenant.id, membershipId, `Name ${marker}`, `${marker}@example.test`, personId, candidateId],
  );
  await asAdmin(
    `insert into reminder_preference (tenant_id, id, daily, hour, quiet_weekdays, muted_kinds, urgent_at_once, changed_at)
     values ($1, $2, true, 9, '{7}', '{research}', true, now())`,
    [tenant.id, membershipId],
  );
  await asAdmin(
    `update step set snoozed_until = now() + interval '1 hour' where tenant_id = $1 and candidate_id = $2`,
    [tenant.id, candidateId],
  );
  await asAdmin(
    `insert into notification (tenant_id, id, kind, candidate_id, state, problem, message_id, not_before, created_at)
     values ($1, $2, 'digest', $3, 'uncertain', $4, $5, now(), now())`,
    [tenant.id, notificationId, candidateId, `Broke off ${marker}`, `<${notificationId}@example.test>`],
  );
  return { membershipId, personId, notificationId };
}

/** A reply that waits for a person, with an attachment. */
export async function insertIncomingMail(
  tenant: TestTenant,
  candidateId: string,
  marker: string,
  { application, contact }: { application: string; contact: string },
): Promise<string> {
  const id = newId();
  await asAdmin(
    `insert into incoming_mail (tenant_id, id, candidate_id, application_id, contact_id, via, state, kind, size, digest,
       bounce_hard, received_at, keep_until)
     values ($1, $2, $3, $4, $5, 'smtp', 'unverified', 'reply', 1, decode(md5($6), 'hex'), false, now(),
       now() + interval '1 day')`,
    [tenant.id, id, candidateId, application, contact, marker],
  );
  await asAdmin(
    `insert into incoming_content (tenant_id, id, candidate_id, recipient, sender, from_name, from_address, subject, text,
       why, diagnostic)
     values ($1, $2, $3, 'r@example.test', 's@example.test', $4, $5, $4, $4, $4, $4)`,
    [tenant.id, id, candidateId, `Mail ${marker}`, `mail-${marker}@example.test`],
  );
  await asAdmin(
    `insert into incoming_attachment (tenant_id, id, mail_id, candidate_id, position, name, type, size)
     values ($1, $2, $3, $4, 0, $5, 'text/plain', 1)`,
    [tenant.id, newId(), id, candidateId, `File ${marker}`],
  );
  return id;
}
