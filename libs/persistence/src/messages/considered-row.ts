import type { Considered } from '@afterword/application';
import { instantOf } from '../shared/instant.js';
import { isBouncedSql } from '../suppressions/address-hash-sql.js';
import { isNoLongerSpokenFor } from './dispatch-statements.js';
import { MESSAGE_COLUMNS, type MessageRow, toMessage } from './message-row.js';

/** A message joined with everything that says whether it may go. */
export interface ConsideredRow extends MessageRow {
  step_owner: NonNullable<Considered['step']>['owner'] | null;
  step_state: NonNullable<Considered['step']>['state'] | null;
  step_not_before: Date | null;
  step_due_at: Date | null;
  step_first_due_at: Date | null;
  step_hard: boolean | null;
  playbook_version_id: string | null;
  stale: boolean;
  contact_name: string | null;
  contact_email: string | null;
  contact_roles: NonNullable<Considered['contact']>['roles'] | null;
  contact_zone: string | null;
  contact_country: string | null;
  contact_region: string | null;
  contact_opted_out: boolean | null;
  candidate_name: string;
  candidate_email: string;
  candidate_zone: string;
  candidate_country: string | null;
  advisor_id: string | null;
  employer_name: string;
  employer_zone: string;
  employer_country: string;
  employer_region: string | null;
  culture: Considered['employer']['culture'];
  business_hours: { from: string; to: string } | null;
  suppressed: boolean;
  consented: boolean;
  domain_verified: boolean;
}

/**
 * Everything that says whether messages may go, of the relation `m` with a message's columns.
 *
 * @param now the placeholder of the instant.
 */
export const considered = (m: string, now: string): string => `
  select ${MESSAGE_COLUMNS}, s.owner as step_owner, s.state as step_state, s.not_before as step_not_before, s.due_at as step_due_at,
    coalesce(s.due_before_cap, s.overdue_since, s.due_at) as step_first_due_at, s.hard as step_hard,
    p.playbook_version_id, coalesce(p.replan_at <= ${now}, false) or p.failing_since is not null or exists (
      select 1 from fact f where f.tenant_id = m.tenant_id and f.application_id = m.application_id
        and f.recorded_at > p.planned_at) or m.others > 0 and exists (
      select 1 from message_part mp
      join plan pp on pp.tenant_id = mp.tenant_id and pp.application_id = mp.application_id
      where mp.tenant_id = m.tenant_id and mp.message_id = m.id and (pp.replan_at <= ${now} or pp.failing_since is not null or exists (
        select 1 from fact f where f.tenant_id = mp.tenant_id and f.application_id = mp.application_id
          and f.recorded_at > pp.planned_at) or ${isNoLongerSpokenFor('mp', 'm')})) as stale,
    k.name as contact_name, case when ${isBouncedSql('k')} then null else k.email end as contact_email, coalesce(ak.roles, '{}') as contact_roles,
    k.time_zone as contact_zone, k.country as contact_country, k.region as contact_region,
    k.opted_out_at is not null as contact_opted_out,
    c.name as candidate_name, c.email as candidate_email, c.time_zone as candidate_zone,
    c.country as candidate_country, c.advisor_id,
    e.name as employer_name, e.time_zone as employer_zone, e.country as employer_country,
    e.region as employer_region, e.culture, e.business_hours,
    exists (select 1 from suppression su
      where su.tenant_id = m.tenant_id and su.address_hash = m.to_hash and su.reason <> 'hard_bounce') as suppressed,
    exists (select 1 from candidate_consent cc
      where cc.tenant_id = m.tenant_id and cc.candidate_id = m.candidate_id and cc.revoked_at is null)
      and (m.others = 0 or not exists (select 1 from message_part mp
        where mp.tenant_id = m.tenant_id and mp.message_id = m.id and not exists (select 1 from candidate_consent cc
          where cc.tenant_id = m.tenant_id and cc.candidate_id = mp.candidate_id and cc.revoked_at is null)))
      as consented,
    exists (select 1 from tenant_mail tm
      where tm.tenant_id = m.tenant_id and tm.verified_at is not null) as domain_verified
  from ${m} m
  join application a on a.tenant_id = m.tenant_id and a.id = m.application_id
  join candidate c on c.tenant_id = m.tenant_id and c.id = m.candidate_id
  join employer e on e.tenant_id = m.tenant_id and e.id = a.employer_id
  left join step s on s.tenant_id = m.tenant_id and s.id = m.step_id
  left join contact k on k.tenant_id = m.tenant_id and k.id = m.contact_id
  left join application_contact ak on ak.tenant_id = m.tenant_id and ak.application_id = m.application_id
    and ak.contact_id = m.contact_id
  left join plan p on p.tenant_id = m.tenant_id and p.application_id = m.application_id`;

export function toConsidered(row: ConsideredRow): Considered {
  const hours = row.business_hours;
  return {
    message: toMessage(row),
    step:
      row.step_owner && row.step_state && row.step_not_before && row.step_due_at
        ? {
            owner: row.step_owner,
            state: row.step_state,
            notBefore: instantOf(row.step_not_before),
            dueAt: instantOf(row.step_due_at),
            firstDueAt: instantOf(row.step_first_due_at ?? row.step_due_at),
            hard: row.step_hard === true,
          }
        : null,
    playbookVersionId: row.playbook_version_id,
    planIsStale: row.stale,
    contact:
      row.contact_id !== null && row.contact_name !== null
        ? {
            id: row.contact_id,
            name: row.contact_name,
            email: row.contact_email,
            roles: row.contact_roles ?? [],
            timeZone: row.contact_zone,
            country: row.contact_country,
            region: bareRegion(row.contact_region),
            optedOut: row.contact_opted_out === true,
          }
        : null,
    candidate: {
      name: row.candidate_name,
      email: row.candidate_email,
      timeZone: row.candidate_zone,
      country: row.candidate_country,
      advisorId: row.advisor_id,
    },
    employer: {
      name: row.employer_name,
      timeZone: row.employer_zone,
      country: row.employer_country,
      region: bareRegion(row.employer_region) ?? undefined,
      culture: row.culture,
      businessHours: hours
        ? { from: Temporal.PlainTime.from(hours.from), to: Temporal.PlainTime.from(hours.to) }
        : undefined,
    },
    suppressed: row.suppressed,
    consented: row.consented,
    domainVerified: row.domain_verified,
  };
}

/** The policy knows a region without its country. */
const bareRegion = (region: string | null): string | null => region?.split('-').at(-1) ?? null;
