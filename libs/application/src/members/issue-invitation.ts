import type { Clock } from '../shared/clock.js';
import { notFound } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';
import { makeToken } from '../shared/tokens.js';

/** How long an invitation's link works. */
export const INVITATION_HOURS = 14 * 24;

/**
 * The token of a new invitation link, `invite.tenant.membership.secret`, good for 14 days or until the next one is
 * issued. Call it where the mail is written, in the transaction that claims the mail. Refuses a membership that
 * was accepted or has ended.
 */
export async function issueInvitation(
  repositories: Repositories,
  tenantId: string,
  clock: Clock,
  membershipId: string,
): Promise<string> {
  const invitation = await repositories.members.invitation(membershipId);
  if (!invitation || invitation.acceptedAt || invitation.endedAt) notFound('open invitation');
  const { token, secretHash } = makeToken('invite', tenantId, membershipId);
  await repositories.members.setInvitation(
    membershipId,
    secretHash,
    clock.now().add({ hours: INVITATION_HOURS }),
  );
  return token;
}

/** The page that an invitation's link opens. */
export function invitationAddress(publicUrl: string, token: string): string {
  return new URL(`/invitation?token=${token}`, publicUrl).toString();
}
