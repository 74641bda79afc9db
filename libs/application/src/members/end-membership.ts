import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { notFound, refuse } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';

/**
 * Ends a membership of staff: from the next request on the person has no place in the tenant. What they did keeps
 * their name. Nobody is left without an advisor: the caseload goes to `handOverTo`, which must be given where there is
 * one. Refuses to end the only admin who is in, since nobody could let anybody in again.
 */
export async function endMembership(
  repositories: Repositories,
  _context: RequestContext,
  clock: Clock,
  input: { readonly membershipId: string; readonly handOverTo: string | null },
): Promise<{ membershipId: string; handedOver: number }> {
  const { members, memberships } = repositories;
  const { membershipId } = input;
  const [member] = await memberships.byIds([membershipId]);
  if (!member || member.role === 'candidate') notFound('member of staff', 'membershipId');
  const admins = member.role === 'admin' ? await members.lockAdmins() : [];
  if (admins.length === 1 && admins[0] === membershipId)
    refuse(
      'NOT_ALLOWED',
      `${member.name} is the only admin who is in. Let another one in first, so that somebody runs the place.`,
      'membershipId',
    );
  if (!(await members.lockOpen(membershipId)))
    refuse('CONFLICT', `${member.name} has left already.`, 'membershipId');
  const handedOver = await handOver(repositories, member, input.handOverTo);
  await members.end(membershipId, clock.now());
  return { membershipId, handedOver };
}

async function handOver(
  { candidates, memberships, changes }: Repositories,
  { id, name }: { readonly id: string; readonly name: string },
  heir: string | null,
): Promise<number> {
  if (heir === id)
    refuse('INVALID_INPUT', `${name} is leaving. Choose somebody else for their candidates.`, 'handOverTo');
  if (heir !== null && !(await memberships.mayAdvise(heir))) notFound('advisor', 'handOverTo');
  const caseload = await candidates.caseloadOf(id);
  if (caseload === 0) return 0;
  if (heir === null)
    refuse(
      'CONFLICT',
      `${name} looks after ${caseload === 1 ? '1 candidate' : `${caseload} candidates`}. Say who does from now on.`,
      'handOverTo',
    );
  const moved = await candidates.handOver(id, heir);
  await changes.add(...moved.map((candidateId) => ({ topic: 'candidate' as const, candidateId })));
  return moved.length;
}
