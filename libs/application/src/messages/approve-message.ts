import { refuseFaulty } from '../drafts/lint-draft.js';
import { defaultMailSettings, senderOf } from '../mail-settings/defaults.js';
import type { MessageSenders } from '../mail-settings/ports.js';
import type { Clock } from '../shared/clock.js';
import { membershipIdOf, type RequestContext } from '../shared/context.js';
import { refuse } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';
import { approvalOf } from './approval.js';
import type { Considered } from './ports.js';
import { checkVersion, lockedMessage } from './standing.js';
import { verdictOn } from './verdict.js';

export interface Approval {
  readonly messageId: string;
  /** The version that was read. */
  readonly version: number;
}

/**
 * Lets a message go: it leaves by itself at its first allowed moment. An admin may for everybody, an advisor for their
 * candidates, a candidate for their own where the tenant lets them. Refuses what may not go at all, in words, and a text with an error in it; approving
 * one that is approved already changes nothing.
 */
export async function approveMessage(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { messageId, version }: Approval,
): Promise<{ messageId: string }> {
  const now = clock.now();
  const considered = await lockedMessage(repositories, context, messageId, now);
  const { message } = considered;
  const settings = (await repositories.mailSettings.own()) ?? defaultMailSettings();
  checkMayApprove(context, considered, settings.senders);
  if (message.state === 'approved') return { messageId };
  if (message.state !== 'draft') refuse('CONFLICT', 'This message left or is over.', 'messageId');
  checkVersion(message, version);
  if (message.channel !== 'email')
    refuse('CONFLICT', 'We send e-mail only. Take the text along and say when it is done.', 'messageId');
  await refuseFaulty(repositories, message, now);
  const approval = approvalOf(considered, now);
  // Its window begins anew: a late thank-you is better than none.
  const verdict = verdictOn(
    approval?.expiresAt
      ? { ...considered, message: { ...message, expiresAt: approval.expiresAt } }
      : considered,
    now,
  );
  if ('words' in verdict && verdict.kind !== 'later') refuse('CONFLICT', verdict.words, 'messageId');
  if (!approval) refuse('CONFLICT', 'There is no allowed hour in which it could leave.', 'messageId');
  await repositories.messages.update(messageId, { ...approval, approvedById: membershipIdOf(context) });
  await repositories.changes.add({ topic: 'candidate', candidateId: message.candidateId });
  return { messageId };
}

/** The role table of the domain, and the tenant's choice per kind. What an advisor writes no candidate lets go. */
export function checkMayApprove(
  { actor }: RequestContext,
  { message, step, candidate }: Considered,
  senders: MessageSenders,
): void {
  if (actor.kind !== 'member') refuse('NOT_ALLOWED', 'Only a person lets a message go.');
  if (actor.role === 'admin') return;
  if (actor.role === 'advisor') {
    const { advisorId } = candidate;
    if (advisorId === null || advisorId === actor.membershipId) return;
    refuse('NOT_ALLOWED', 'This candidate is another advisor’s.', 'messageId');
  }
  const isTheirs = step?.owner !== 'advisor' && senderOf(senders, message.kind) === 'candidate';
  if (actor.role === 'candidate' && isTheirs) return;
  refuse('NOT_ALLOWED', 'Your center sends this kind of message for you.', 'messageId');
}
