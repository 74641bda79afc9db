import type { Clock } from '../shared/clock.js';
import { membershipIdOf, type RequestContext } from '../shared/context.js';
import { refuse } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';
import { addressHash } from '../suppressions/address-hash.js';
import { checkVersion, lockedMessage } from './standing.js';
import { checkedText, type MessageText } from './text.js';

export interface DraftChange extends MessageText {
  readonly messageId: string;
  /** The version that was edited. */
  readonly version: number;
}

/**
 * Gives a message another text. The earlier ones stay. One that was approved is a draft again, since it was another text
 * that was approved. The recipient is taken anew from the contact. Refuses one that left, and an edit of an old version.
 */
export async function changeDraft(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { messageId, version, ...given }: DraftChange,
): Promise<{ messageId: string }> {
  const text = checkedText(given);
  const now = clock.now();
  const { message, contact } = await lockedMessage(repositories, context, messageId, now);
  if (message.state !== 'draft' && message.state !== 'approved')
    refuse('CONFLICT', 'This message left or is over, so its text stays as it is.', 'messageId');
  checkVersion(message, version);
  await repositories.messages.addVersion(
    { messageId, number: version + 1, ...text, createdAt: now, createdById: membershipIdOf(context) },
    message.candidateId,
  );
  const toAddress = message.channel === 'email' ? (contact?.email ?? null) : null;
  await repositories.messages.update(messageId, {
    state: 'draft',
    problem: null,
    leavesAt: null,
    approvedAt: null,
    approvedById: null,
    automatic: false,
    toName: contact?.name ?? message.toName,
    toAddress,
    toHash: toAddress === null ? null : addressHash(context.tenantId, toAddress),
  });
  await repositories.changes.add({ topic: 'candidate', candidateId: message.candidateId });
  return { messageId };
}
