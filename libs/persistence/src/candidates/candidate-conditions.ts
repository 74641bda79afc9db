import {
  type CandidateFilter,
  type CandidateStanding,
  type InvitationState,
  type Today,
} from '@afterword/application';
import type { Parameters } from '../shared/parameters.js';
import { caseloadOf } from '../tenancy/caseload.js';
import type { TenantTransaction } from '../tenancy/transaction.js';
import { searchCondition } from './candidate-search.js';

/**
 * What a filter asks of `candidate c`, for the `where` of a statement. Names the tenant and the caseload although
 * row-level security closes the rest, because an index is used only for what the statement says itself.
 */
export async function candidateConditions(
  transaction: TenantTransaction,
  filter: CandidateFilter,
  today: Today,
  parameters: Parameters,
): Promise<string> {
  const { context } = transaction;
  const caseload = caseloadOf(context);
  const conditions = [`c.tenant_id = ${parameters.add(context.tenantId)}`];
  if (caseload) conditions.push(`c.advisor_id = ${parameters.add(caseload)}`);
  if (filter.advisorId) conditions.push(`c.advisor_id = ${parameters.add(filter.advisorId)}`);
  if (filter.cohortId) conditions.push(`c.cohort_id = ${parameters.add(filter.cohortId)}`);
  const search = await searchCondition(transaction, filter.search, parameters);
  if (search) conditions.push(search);
  if (filter.standing) conditions.push(standingCondition(filter.standing, today, parameters));
  if (filter.invitation) conditions.push(invitationCondition(filter.invitation));
  return conditions.join(' and ');
}

const STANDINGS: readonly CandidateStanding[] = ['overdue', 'due_today', 'on_track', 'nothing_planned'];

/** Standings follow each other in time, so that neighbours make one range, which an index can walk. */
function standingCondition(
  wanted: readonly CandidateStanding[],
  { now, endOfToday }: Today,
  parameters: Parameters,
): string {
  const starts = ['-infinity', now.toString(), endOfToday.toString(), 'infinity'];
  const ranges: { from: number; to: number }[] = [];
  STANDINGS.forEach((standing, index) => {
    if (!wanted.includes(standing)) return;
    const last = ranges.at(-1);
    if (last?.to === index) last.to = index + 1;
    else ranges.push({ from: index, to: index + 1 });
  });
  const instant = (index: number) => `${parameters.add(starts[index])}::timestamptz`;
  const conditions = ranges.map(({ from, to }) =>
    [
      ...(from > 0 ? [`c.next_due_at >= ${instant(from)}`] : []),
      ...(to < starts.length ? [`c.next_due_at < ${instant(to)}`] : []),
    ].join(' and '),
  );
  if (conditions.length === 0) return 'false';
  // A range without bounds is everybody.
  return conditions.includes('')
    ? 'true'
    : `(${conditions.map((condition) => `(${condition})`).join(' or ')})`;
}

const MEMBERSHIP_STATES = {
  invited: 'm.invited_at is not null and m.accepted_at is null',
  accepted: 'm.accepted_at is not null',
} as const;

/** Who was not invited has no membership to look for, so they are found by the states that they are not in. */
function invitationCondition(wanted: readonly InvitationState[]): string {
  const notInvited = wanted.includes('not_invited');
  const states = (['invited', 'accepted'] as const).filter((state) => wanted.includes(state) !== notInvited);
  if (states.length === 0) return notInvited ? 'true' : 'false';
  return `${notInvited ? 'not ' : ''}exists (
    select 1 from membership m
    where m.tenant_id = c.tenant_id and m.candidate_id = c.id and m.ended_at is null
      and (${states.map((state) => `(${MEMBERSHIP_STATES[state]})`).join(' or ')}))`;
}
