import type { Clock } from '../shared/clock.js';
import { parseReplyLocalPart } from '../shared/reply-address.js';
import type { Repositories } from '../shared/repositories.js';
import { hashSecret } from '../shared/tokens.js';
import { addressHash } from '../suppressions/address-hash.js';
import type { AnsweredMessage, IncomingEnvelope, ReadMail } from './ports.js';

/** A bounce that names nothing but its recipient may be about a message of this time. */
const BOUNCES_WITHIN = { hours: 24 * 14 };

/** Which message of ours a mail is about, and by what we know. */
export interface Match {
  readonly message: AnsweredMessage | null;
  /**
   * `token`: it came to the message's own address, which nobody can make up; `message_id`: it names the message;
   * `recipient`: a report names only the address that a message went to, which anybody could.
   */
  readonly by: 'token' | 'message_id' | 'recipient' | null;
  /** It came to an address that looks like one of ours and is none. */
  readonly forged: boolean;
}

export async function matchMail(
  { incoming }: Pick<Repositories, 'incoming'>,
  tenantId: string,
  clock: Clock,
  { recipient }: IncomingEnvelope,
  read: ReadMail,
): Promise<Match> {
  const token = parseReplyLocalPart(recipient.slice(0, Math.max(recipient.lastIndexOf('@'), 0)));
  if (token) {
    const message =
      token.tenantId === tenantId
        ? await incoming.byReplySecret(token.messageId, hashSecret(token.secret))
        : null;
    if (message) return { message, by: 'token', forged: false };
  }
  const forged = token !== null;
  const named = await incoming.byMessageIds(read.about);
  if (named) return { message: named, by: 'message_id', forged };
  const failed = read.bounce?.recipient;
  const last = failed
    ? await incoming.lastTo(addressHash(tenantId, failed), clock.now().subtract(BOUNCES_WITHIN))
    : null;
  return { message: last, by: last && 'recipient', forged };
}
