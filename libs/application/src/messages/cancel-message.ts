import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { refuse } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';
import { lockedMessage } from './standing.js';

/**
 * Ends a message that has not left, so that its step can have another. One that is cancelled stays so. Refuses one that
 * is on its way or left.
 */
export async function cancelMessage(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { messageId }: { readonly messageId: string },
): Promise<{ messageId: string }> {
  const { message } = await lockedMessage(repositories, context, messageId, clock.now());
  if (message.state === 'cancelled') return { messageId };
  if (message.state !== 'draft' && message.state !== 'approved')
    refuse('CONFLICT', 'This message is on its way or left, so it cannot be held any more.', 'messageId');
  await repositories.messages.update(messageId, { state: 'cancelled', problem: null, leavesAt: null });
  await repositories.changes.add({ topic: 'candidate', candidateId: message.candidateId });
  return { messageId };
}
