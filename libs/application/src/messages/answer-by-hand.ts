import type { Clock } from '../shared/clock.js';
import { membershipIdOf, type RequestContext } from '../shared/context.js';
import { refuse } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';
import { recordMessages } from './record-messages.js';
import { lockedMessage } from './standing.js';

/**
 * What a person says to "Did you send it?". A yes is a fact and counts; a no makes the message a draft again and gives the
 * allowance back. Run it in `messageContext`.
 */
export async function answerByHand(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { messageId, sent }: { readonly messageId: string; readonly sent: boolean },
): Promise<{ messageId: string }> {
  const now = clock.now();
  const { message } = await lockedMessage(repositories, context, messageId, now);
  if (message.state === 'sent' && message.byHand !== null && sent) return { messageId };
  const waits = message.state === 'sending' || message.state === 'uncertain';
  if (!waits || message.byHand === null) refuse('CONFLICT', 'Nobody took this message along.', 'messageId');
  if (sent) {
    const outcome = { state: 'sent' as const, at: now };
    await recordMessages(repositories, context, clock, [{ id: messageId, outcome }], membershipIdOf(context));
  } else {
    await repositories.messages.update(messageId, {
      state: 'draft',
      byHand: null,
      problem: null,
      leavesAt: null,
      approvedAt: null,
      approvedById: null,
      leaseUntil: null,
    });
    await repositories.changes.add({ topic: 'candidate', candidateId: message.candidateId });
  }
  return { messageId };
}
