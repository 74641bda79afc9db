/** $4: the kinds that count, $5: the messages that are asked about. What is on its way or uncertain may reach the contact, so it counts before it is a fact. */
export const TOUCHES = `/* dispatch.touches */
  select contact_id, candidate_id, count(*)::int as count from (
    select contact_id, candidate_id from contact_touches($2::uuid[], $3::timestamptz)
    union all
    select contact_id, candidate_id from message where tenant_id = $1 and contact_id = any($2::uuid[]) and kind = any($4::text[])
      and state in ('queued', 'sending', 'uncertain') and id <> all($5::uuid[])) touch
  group by contact_id, candidate_id`;

/** $3: the kinds that count, $5: the messages that are asked about. */
export const RIVALS = `/* dispatch.rivals */
  select m.id, m.contact_id, m.candidate_id, m.leaves_at,
    coalesce(s.due_before_cap, s.overdue_since, s.due_at, m.expires_at) as due
  from message m
  left join step s on s.tenant_id = m.tenant_id and s.id = m.step_id
  where m.tenant_id = $1 and m.contact_id = any($2::uuid[]) and m.kind = any($3::text[]) and m.state = 'approved'
    and m.leaves_at <= $4 and m.id <> all($5::uuid[])`;

/**
 * Counts all that is wanted, also beyond a limit: what is refused comes back with another minute. Locks the counters in
 * one order. Counters of minutes long past go along.
 */
export const TAKE_ALLOWANCE = `/* dispatch.takeAllowance */
  with gone as (
    delete from mail_allowance where tenant_id = $1 and minute < $2::timestamptz - interval '10 minutes')
  insert into mail_allowance (tenant_id, id, domain, minute, taken)
  select $1, w.id, w.domain, $2, w.wanted from unnest($3::uuid[], $4::text[], $5::int[]) as w (id, domain, wanted)
  order by w.domain
  on conflict (tenant_id, minute, domain) do update set taken = mail_allowance.taken + excluded.taken
  returning domain, taken`;

/**
 * The claim itself. A message that answers a mail of theirs follows it; any other follows the last one that went to the
 * same contact about the same application, so that they read as one conversation. (It looks for `sent_at` and not for the
 * state: by the index on states it would go through all that were ever sent.)
 */
export const CLAIM = `/* dispatch.claim */
  update message m set state = 'queued', problem = null, lease_until = $5, attempts = m.attempts + 1,
    reply_secret_hash = w.reply_hash, opt_out_secret_hash = w.opt_out_hash,
    in_reply_to = coalesce(m.answers, before.message_id),
    reference_ids = before.reference_ids[greatest(cardinality(before.reference_ids) - 18, 1):]
      || array_remove(array[before.message_id, m.answers], null)
  from unnest($2::uuid[], $3::bytea[], $4::bytea[]) as w (id, reply_hash, opt_out_hash)
  join message o on o.tenant_id = $1 and o.id = w.id
  join message_version v on v.tenant_id = $1 and v.message_id = o.id and v.number = o.version
  join candidate c on c.tenant_id = $1 and c.id = o.candidate_id
  join tenant t on t.id = $1
  left join drafting d on d.tenant_id = $1 and d.id = o.id
  left join membership a on a.tenant_id = $1 and a.id = c.advisor_id
  left join lateral (
    select b.message_id, b.reference_ids from message b
    where b.tenant_id = $1 and b.application_id = o.application_id and b.contact_id = o.contact_id
      and b.sent_at is not null and b.channel = 'email' and b.by_hand is null
    order by b.sent_at desc, b.id desc limit 1) before on true
  where m.tenant_id = $1 and m.id = w.id and m.state in ('approved', 'queued')
  returning m.id, m.application_id, m.candidate_id,
    case when d.writer = 'advisor' then coalesce(a.name, t.name) else c.name end as sender_name, m.to_name, m.to_address, v.subject, v.text,
    m.automatic, m.message_id, m.answers is not null as is_reply, m.in_reply_to, m.reference_ids, m.attempts,
    m.expires_at, m.lease_until`;

/** $2: ids, $3: rows by id. What is given back to a person needs their approval again. */
export const SETTLE = `/* dispatch.settle */
  update message m set state = w.state, problem = w.problem, leaves_at = w.leaves_at, lease_until = null,
    expires_at = coalesce(w.expires_at, m.expires_at),
    approved_at = case when w.state = 'draft' then null else m.approved_at end,
    approved_by = case when w.state = 'draft' then null else m.approved_by end,
    automatic = m.automatic and w.state <> 'draft'
  from unnest($2::uuid[]) as x (id)
  cross join lateral jsonb_to_record($3::jsonb -> x.id::text)
    as w (state text, problem text, leaves_at timestamptz, expires_at timestamptz)
  where m.tenant_id = $1 and m.id = x.id and m.state in ('approved', 'queued')`;

/** $3: the leases by which each claim holds its message. */
export const MARK_SENDING = `/* dispatch.markSending */
  update message m set state = 'sending', lease_until = $4
  from unnest($2::uuid[], $3::timestamptz[]) as w (id, lease_until)
  where m.tenant_id = $1 and m.id = w.id and m.state = 'queued' and m.lease_until = w.lease_until
  returning m.id`;

/** Where a message had to be called uncertain meanwhile, what is known now replaces that. */
export const RECORD = `/* dispatch.record */
  update message m set state = w.state, problem = w.problem, sent_at = w.sent_at, lease_until = null,
    leaves_at = coalesce(w.leaves_at, m.leaves_at)
  from unnest($2::uuid[]) as x (id)
  cross join lateral jsonb_to_record($3::jsonb -> x.id::text)
    as w (state text, problem text, sent_at timestamptz, leaves_at timestamptz)
  where m.tenant_id = $1 and m.id = x.id and m.state in ('queued', 'sending', 'uncertain')
  returning m.id, m.application_id, m.candidate_id, m.state`;

/**
 * The facts of sent messages, one for each step that they speak for, and their steps as the next plan will show them. A
 * deleted contact has no fact.
 */
export const RECORD_SENT = `/* dispatch.recordSent */
  with told as (
    select m.id as message_id, w.fact_id, m.application_id, m.candidate_id, m.step_key, m.kind, m.channel, m.contact_id,
      m.sent_at
    from unnest($2::uuid[], $3::uuid[]) as w (id, fact_id)
    join message m on m.tenant_id = $1 and m.id = w.id
    union all
    select m.id, p.id, p.application_id, p.candidate_id, p.step_key, m.kind, m.channel, m.contact_id, m.sent_at
    from message_part p
    join message m on m.tenant_id = $1 and m.id = p.message_id
    where p.tenant_id = $1 and p.message_id = any($2::uuid[])),
  stepped as (
    update step s set state = 'sent', done_at = told.sent_at, remind_at = null from told
    where s.tenant_id = $1 and s.application_id = told.application_id and s.key = told.step_key
      and s.state in ('planned', 'waiting', 'blocked')),
  recorded as (
    insert into fact (tenant_id, id, application_id, candidate_id, type, at, recorded_at, recorded_by, body)
    select $1, fact_id, application_id, candidate_id, 'message_sent', sent_at, $4, $5,
      jsonb_build_object('kind', kind, 'contact', contact_id, 'channel', channel, 'step', step_key)
    from told where contact_id is not null)
  select message_id as id, application_id, candidate_id from told`;

/** $3: the kinds, $5: the messages that are asked about. */
export const LATEST = `/* dispatch.latest */
  select contact_id, kind, sent_at from message
  where tenant_id = $1 and contact_id = any($2::uuid[]) and kind = any($3::text[]) and id <> all($5::uuid[])
    and (state in ('queued', 'sending', 'uncertain') or (state = 'sent' and sent_at >= $4))`;

/**
 * Whether a plan ended or postponed the step of a part, so that its message may not speak for it. Whoever made that plan
 * may not have seen the message, such as a candidate who withdrew: then the claim finds it.
 */
export const isNoLongerSpokenFor = (part: string, message: string): string => `not exists (
        select 1 from step s where s.tenant_id = ${part}.tenant_id and s.application_id = ${part}.application_id
          and s.key = ${part}.step_key and s.state = 'planned' and s.not_before <= ${message}.expires_at)`;

/**
 * Open messages of others that speak for a step which a plan dates otherwise or ended: they no longer do. A text that
 * names too many is to be read again. Locked first, so that one that a process claimed meanwhile is left to it: as a draft
 * it could be let go a second time.
 */
export const DROP_PARTS = `/* dispatch.dropParts */
  with unsent as (
    select m.id, m.expires_at from message m
    where m.tenant_id = $1 and m.state in ('draft', 'approved') and m.id in (
      select message_id from message_part where tenant_id = $1 and application_id = any($2::uuid[]))
    order by m.id for no key update),
  gone as (
    delete from message_part p using unsent m
    where p.tenant_id = $1 and p.application_id = any($2::uuid[]) and p.message_id = m.id
      and ${isNoLongerSpokenFor('p', 'm')}
    returning p.message_id, p.application_id, p.step_key),
  again as (
    update step s set drafted = false from gone
    where s.tenant_id = $1 and s.application_id = gone.application_id and s.key = gone.step_key)
  update message m set others = m.others - g.count, state = 'draft', problem = $3, leaves_at = null,
    approved_at = null, approved_by = null, automatic = false
  from (select message_id, count(*)::int as count from gone group by 1) g
  where m.tenant_id = $1 and m.id = g.message_id
  returning m.application_id`;

export const GIVE_UP_EXPIRED = `/* dispatch.giveUpExpired */
  update message m set state = 'uncertain', problem = $3, lease_until = null
  where m.tenant_id = $1 and m.state = 'sending' and m.lease_until < $2
  returning m.id, m.application_id, m.candidate_id, m.state`;

/**
 * Open messages after a plan: one whose step is over or gone is cancelled, one whose step was dated otherwise follows its
 * window. A draft keeps waiting for its person, and what a process claimed meanwhile stays with it.
 */
export const FOLLOW_PLANS = `/* dispatch.followPlans */
  update message m set
    step_id = w.step_id,
    state = case when w.over then 'cancelled' else m.state end,
    problem = case when w.over then w.words else m.problem end,
    not_before = coalesce(w.not_before, m.not_before),
    expires_at = case when w.over then m.expires_at when w.due_at > w.leaves then w.due_at
      else w.leaves + interval '24 hours' end,
    leaves_at = case when w.over or m.leaves_at is null then null else w.leaves end
  from (
    select o.id, s.id as step_id, s.not_before, s.due_at,
      s.id is null or s.state in ('cancelled', 'done', 'sent') as over,
      case s.state when 'done' then 'The step was done in another way.' when 'sent' then 'The step was sent already.'
        else 'The plan no longer asks for it.' end as words,
      case when s.not_before <> o.not_before then greatest(s.not_before, $3::timestamptz)
        else coalesce(o.leaves_at, $3::timestamptz) end as leaves
    from message o
    left join step s on s.tenant_id = $1 and s.application_id = o.application_id and s.key = o.step_key
    where o.tenant_id = $1 and o.application_id = any($2::uuid[]) and o.state in ('draft', 'approved')) w
  where m.tenant_id = $1 and m.id = w.id and m.state in ('draft', 'approved') and (w.over or m.step_id is distinct from w.step_id
    or m.not_before <> w.not_before or (m.expires_at <> w.due_at and w.due_at > w.leaves))`;
