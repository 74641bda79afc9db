import { todayIn } from '../candidates/standing.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { refuse } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import type { Repositories } from '../shared/repositories.js';
import type { CandidateSelection } from './ports.js';
import { type SkippedInvitations, sortInvitations } from './sort-invitations.js';

interface InvitationRequest {
  readonly selection: CandidateSelection;
  /** True: those invited before get another mail, unless that was less than an hour ago. */
  readonly resend: boolean;
}

/** What `inviteCandidates` would do now. Writes nothing. */
export async function previewInvitations(
  repositories: Repositories,
  _context: RequestContext,
  clock: Clock,
  { selection, resend }: InvitationRequest,
): Promise<{ toInvite: number; toResend: number; skipped: readonly SkippedInvitations[] }> {
  refuseEmpty(selection);
  const found = await repositories.invitations.invitable(selection, await today(repositories, clock));
  const sorted = sortInvitations(found, unknownOf(selection, found.length), resend, clock.now());
  return { toInvite: sorted.invite.length, toResend: sorted.resend.length, skipped: sorted.skipped };
}

/**
 * Lets the worker mail an invitation to the portal to each candidate meant who is not in yet. Two advisors who
 * press the button at once send one mail.
 */
export async function inviteCandidates(
  repositories: Repositories,
  _context: RequestContext,
  clock: Clock,
  { selection, resend }: InvitationRequest,
): Promise<{ invited: number; skipped: { reason: string; count: number }[] }> {
  const { invitations, changes } = repositories;
  refuseEmpty(selection);
  const day = await today(repositories, clock);
  const ids = await invitations.lock(selection, day);
  const found = await invitations.invitable({ kind: 'ids', ids }, day);
  const sorted = sortInvitations(found, unknownOf(selection, found.length), resend, day.now);
  const invited = [...sorted.invite, ...sorted.resend];
  const memberships = invited
    .filter(({ membershipId }) => membershipId === null)
    .map(({ candidateId }) => ({ id: newId(), candidateId }));
  await invitations.insertMemberships(memberships, day.now);
  await invitations.queue(
    [...memberships.map(({ id }) => id), ...invited.flatMap(({ membershipId }) => membershipId ?? [])],
    day.now,
  );
  await changes.add(...invited.map(({ candidateId }) => ({ topic: 'candidate' as const, candidateId })));
  return { invited: invited.length, skipped: [...sorted.skipped] };
}

function refuseEmpty(selection: CandidateSelection): void {
  if (selection.kind === 'ids' && selection.ids.length === 0)
    refuse('INVALID_INPUT', 'Choose at least one candidate.', 'selection.ids');
}

/** How many of the candidates that were named are not there, or not within the caller's reach. */
function unknownOf(selection: CandidateSelection, found: number): number {
  return selection.kind === 'ids' ? new Set(selection.ids).size - found : 0;
}

async function today(repositories: Repositories, clock: Clock) {
  return todayIn((await repositories.tenants.own()).timeZone, clock.now());
}
