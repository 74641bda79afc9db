import { recordMessages } from '../messages/record-messages.js';
import { lockedMessage } from '../messages/standing.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import type { Repositories } from '../shared/repositories.js';
import type { Match } from './match-mail.js';
import type { AnsweredMessage, MailReader, ReadMail } from './ports.js';

/**
 * Whether a mail is the blind copy of a message that a person takes along: it came to the message's own address, which
 * nobody but that person was given, and it went to the message's recipient, from somebody else. Whatever account they
 * wrote from, the address is proof enough; reports of servers come there too and are none.
 */
export function isOwnCopy(
  read: ReadMail,
  { message, by }: Match,
  isSameMailbox: MailReader['isSameMailbox'],
): boolean {
  const to = message?.toAddress;
  if (!message || !to || by !== 'token' || read.isLoop || !read.from) return false;
  if (read.kind === 'bounce' || read.kind === 'complaint') return false;
  if (!mayHaveLeftByHand(message)) return false;
  return !isSameMailbox(read.from.address, to) && read.to.some((address) => isSameMailbox(address, to));
}

/** Of a message that we sent ourselves, the recipient has the address too, so a mail that comes there proves nothing. */
function mayHaveLeftByHand({ state, byHand }: Pick<AnsweredMessage, 'state' | 'byHand'>): boolean {
  return byHand ? state !== 'failed' && state !== 'cancelled' : state === 'draft' || state === 'approved';
}

/**
 * Notes that a message left by hand, as a yes to "Did you send it?" would. A no that was said before, or a day that passed
 * without an answer, gives way to the copy. Later messages thread to it by the Message-ID that it really had.
 *
 * @returns what is to be added to the reason.
 */
export async function confirmByHand(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  messageId: string,
  {
    ownMessageId,
    receivedAt,
  }: { readonly ownMessageId: string | null; readonly receivedAt: Temporal.Instant },
): Promise<string> {
  const { message } = await lockedMessage(repositories, context, messageId, clock.now());
  if (message.state === 'sent') return 'It was noted as sent before.';
  // It was matched before it was locked. One that is only queued is taken out of our hands, so that it goes once.
  if (message.state !== 'queued' && !mayHaveLeftByHand(message))
    return 'Meanwhile it left from here, or is over.';
  await repositories.messages.update(messageId, {
    state: 'sending',
    byHand: message.byHand ?? 'copy',
    ...(ownMessageId !== null && { messageId: ownMessageId }),
  });
  const outcome = { state: 'sent' as const, at: receivedAt };
  await recordMessages(repositories, context, clock, [{ id: messageId, outcome }], null);
  return 'So the message is sent.';
}
