/** The same mail is known by its bytes, or by its Message-ID where servers on its way changed them. */
export const INSERT = `/* incoming.insert */
  with kept as (
    insert into incoming_mail (tenant_id, id, file_id, via, state, size, digest, own_id_hash, received_at, keep_until)
    values ($1, $2, $3, $4, 'received', $5, $6, $7, $8, $9) on conflict do nothing returning tenant_id, id)
  insert into incoming_content (tenant_id, id, recipient, sender, remote_address, helo)
  select tenant_id, id, $10, $11, $12, $13 from kept returning id`;

export const CLAIM = `/* incoming.claim */
  update incoming_mail m set lease_until = $4, attempts = m.attempts + 1
  from incoming_content c
  where m.tenant_id = $1 and m.id = $2 and m.state = 'received' and (m.lease_until is null or m.lease_until < $3)
    and c.tenant_id = $1 and c.id = m.id
  returning m.id, m.file_id, m.received_at, m.attempts, m.lease_until, c.recipient, c.sender, c.remote_address, c.helo`;

export const WRITE_CONTENT = `/* incoming.writeContent */
  with written as (
    update incoming_content set from_name = $3, from_address = $4, subject = $5, text = $6, why = $7, diagnostic = $8,
      own_message_id = $9, reference_ids = $10, candidate_id = $11
    where tenant_id = $1 and id = $2)
  update incoming_mail set returns_on = $12, bounce_hard = $13, bounce_status = $14 where tenant_id = $1 and id = $2`;

export const INSERT_ATTACHMENTS = `/* incoming.insertAttachments */
  insert into incoming_attachment (tenant_id, id, mail_id, candidate_id, position, name, type, size)
  select $1, a.id, $2, $3, a.position - 1, a.name, a.type, a.size
  from unnest($4::uuid[], $5::text[], $6::text[], $7::int[]) with ordinality as a (id, name, type, size, position)`;

/** Content and attachments belong to whom the mail belongs. */
export const SETTLE = `/* incoming.settle */
  with content as (
    update incoming_content set candidate_id = $6 where tenant_id = $1 and id = $2 and candidate_id is distinct from $6),
  attachments as (
    update incoming_attachment set candidate_id = $6
    where tenant_id = $1 and mail_id = $2 and candidate_id is distinct from $6)
  update incoming_mail set state = $3, kind = $4, verified = $5, candidate_id = $6, application_id = $7, contact_id = $8,
    message_id = $9, fact_id = $10, settled_at = $11, settled_by = $12, lease_until = null
  where tenant_id = $1 and id = $2`;

/** It never arrived: it counts against no cap, and its step is open again, with all that it spoke for. */
export const MARK_UNDELIVERED = `/* incoming.markUndelivered */
  with failed as (
    update message set state = 'failed', problem = $3, lease_until = null
    where tenant_id = $1 and id = $2 and state in ('sent', 'sending', 'uncertain')
    returning id, application_id, contact_id, step_key, sent_at),
  told as (
    select f.id from failed
    join fact f on f.tenant_id = $1 and f.application_id = failed.application_id and f.at = failed.sent_at
      and f.body ->> 'step' = failed.step_key and f.body ->> 'contact' = failed.contact_id::text
    union all
    select p.id from failed join message_part p on p.tenant_id = $1 and p.message_id = failed.id)
  update fact f set withdrawn_at = $4 from told
  where f.tenant_id = $1 and f.id = told.id and f.type = 'message_sent' and f.withdrawn_at is null`;

export const FORGET = `/* incoming.forget */
  update incoming_mail set keep_until = null
  where tenant_id = $1 and id = any($2::uuid[]) and keep_until < $3 and state in ('filed', 'accepted', 'dismissed')
  returning id`;

export const FORGET_FILES = `/* incoming.forgetFiles */
  delete from file f using incoming_mail m
  where f.tenant_id = $1 and m.tenant_id = $1 and m.id = any($2::uuid[]) and f.id = m.file_id`;

export const FORGET_CONTENTS = `/* incoming.forgetContents */
  with attachments as (
    delete from incoming_attachment where tenant_id = $1 and mail_id = any($2::uuid[]))
  delete from incoming_content where tenant_id = $1 and id = any($2::uuid[])`;
