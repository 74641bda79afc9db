import type { Clock } from '../shared/clock.js';
import { membershipIdOf, type RequestContext } from '../shared/context.js';
import { refuse } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';
import { recordMessages } from './record-messages.js';
import { lockedMessage } from './standing.js';

/**
 * A person says whether an uncertain message arrived. If it did, it counts from when it was handed over; if it did not, it
 * has failed, and the step can have another. It is never sent again by itself. Run it in `messageContext`.
 */
export async function settleMessage(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { messageId, arrived }: { readonly messageId: string; readonly arrived: boolean },
): Promise<{ messageId: string }> {
  const now = clock.now();
  const { message } = await lockedMessage(repositories, context, messageId, now);
  if (message.state !== 'uncertain')
    refuse('CONFLICT', 'It is known what became of this message.', 'messageId');
  const outcome = arrived
    ? { state: 'sent' as const, at: message.leavesAt ?? message.approvedAt ?? now }
    : { state: 'failed' as const, problem: 'It did not arrive, as somebody found out.' };
  await recordMessages(repositories, context, clock, [{ id: messageId, outcome }], membershipIdOf(context));
  return { messageId };
}
