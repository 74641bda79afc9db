import { queueInvitation } from '../invitations/queue-invitation.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext, Role } from '../shared/context.js';
import { refuse } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import type { Repositories } from '../shared/repositories.js';

const EMAIL = /^[^\s<>,;:"()[\]\\@]+@[^\s<>,;:"()[\]\\@]+\.[^\s<>,;:"()[\]\\@]+$/u;

/** Invites an admin, advisor or viewer by mail. Their membership starts when they accept. */
export async function inviteStaff(
  repositories: Repositories,
  _context: RequestContext,
  clock: Clock,
  input: { readonly name: string; readonly email: string; readonly role: Role },
): Promise<{ membershipId: string }> {
  const name = input.name.trim();
  const email = input.email.trim();
  const { role } = input;
  if (name.length === 0 || name.length > 200)
    refuse('INVALID_INPUT', 'A member needs a name of 1 to 200 characters.', 'name');
  if (email.length > 254 || !EMAIL.test(email))
    refuse('INVALID_INPUT', 'An e-mail address looks like name@example.org.', 'email');
  if (role === 'candidate')
    refuse(
      'INVALID_INPUT',
      'Staff are admins, advisors or viewers; candidates are invited as candidates.',
      'role',
    );
  if (await repositories.members.staffIdByEmail(email))
    refuse('CONFLICT', `Somebody with the address ${email} works here or is invited already.`, 'email');
  const membershipId = newId();
  await repositories.members.insertStaff({ id: membershipId, role, name, email, createdAt: clock.now() });
  await queueInvitation(repositories, clock, membershipId);
  return { membershipId };
}
