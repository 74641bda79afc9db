import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { notFound, refuse } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';
import type { Notification, NotificationAnswer } from './ports.js';

/**
 * A person's word on a mail of which nobody knows whether it arrived, or that the mail server would not take. This is
 * the only way in which such a mail is sent again (law 5): whoever chooses it has looked, and may choose to risk a
 * second copy. It keeps its Message-ID, by which many mailboxes drop a copy.
 */
export async function settleNotification(
  { notifications, changes }: Repositories,
  _context: RequestContext,
  clock: Clock,
  { notificationId, answer }: { readonly notificationId: string; readonly answer: NotificationAnswer },
): Promise<{ notificationId: string }> {
  const [notification] = await notifications.byIds([notificationId]);
  if (!notification) notFound('mail', 'notificationId');
  refuseUnfitting(notification, answer);
  const settle = {
    arrived: () => notifications.markArrived(notificationId),
    send_again: () => notifications.sendAgain(notificationId, clock.now()),
    let_be: () => notifications.letBe(notificationId, clock.now()),
  };
  if (!(await settle[answer]()))
    refuse('CONFLICT', 'Nothing is left to decide about this mail.', 'notificationId');
  if (notification.candidateId)
    await changes.add({ topic: 'candidate', candidateId: notification.candidateId });
  return { notificationId };
}

function refuseUnfitting({ state }: Notification, answer: NotificationAnswer): void {
  if (state === 'failed' && answer === 'arrived')
    refuse('NOT_ALLOWED', 'The mail server did not take it, so it cannot have arrived.', 'answer');
  if (state === 'uncertain' && answer === 'let_be')
    refuse('NOT_ALLOWED', 'Say whether it arrived or is to be sent again.', 'answer');
}
