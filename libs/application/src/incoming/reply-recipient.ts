import { systemContext } from '../shared/context.js';
import { parseReplyLocalPart } from '../shared/reply-address.js';
import { hashSecret } from '../shared/tokens.js';
import type { UnitOfWork } from '../shared/unit-of-work.js';

/** The longest address that RFC 5321 allows. */
const LONGEST_ADDRESS = 254;

/**
 * The tenant whose message an address answers, where its token is good; null for any other address, in the same words
 * and the same time for a stranger, whether the message is there or not.
 */
export async function tenantOfReplyAddress(
  unitOfWork: UnitOfWork,
  address: string,
  replyDomain: string,
  requestId: string,
): Promise<string | null> {
  if (address.length > LONGEST_ADDRESS) return null;
  const at = address.lastIndexOf('@');
  if (address.slice(at + 1).toLowerCase() !== replyDomain.toLowerCase()) return null;
  const token = parseReplyLocalPart(address.slice(0, at));
  if (!token) return null;
  const context = systemContext(token.tenantId, 'receive-mail', requestId);
  const message = await unitOfWork.run(context, ({ incoming }) =>
    incoming.byReplySecret(token.messageId, hashSecret(token.secret)),
  );
  return message ? token.tenantId : null;
}
