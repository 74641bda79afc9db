import type { Clock } from '../shared/clock.js';
import type { Repositories } from '../shared/repositories.js';

/**
 * Lets the worker mail an invitation to a member who has not accepted yet, staff or candidate, and notes that they
 * were invited. Each call is one more mail.
 */
export async function queueInvitation(
  repositories: Repositories,
  clock: Clock,
  membershipId: string,
): Promise<void> {
  await repositories.invitations.queue([membershipId], clock.now());
}
