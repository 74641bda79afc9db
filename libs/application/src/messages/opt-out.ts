import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import type { Repositories } from '../shared/repositories.js';
import { hashSecret, type ParsedToken } from '../shared/tokens.js';
import { suppressAddress } from '../suppressions/suppress-address.js';
import type { Message } from './ports.js';

/** The message whose link this is; null where it is none, or was replaced by a later try's. */
export async function messageOfOptOut(
  { messages }: Pick<Repositories, 'messages'>,
  { id, secret }: ParsedToken,
): Promise<Message | null> {
  return await messages.byOptOutSecret(id, hashSecret(secret));
}

/**
 * Opts the recipient of a message out, for the whole tenant; the candidate goes on. Again changes nothing. Answers the
 * address, or null where the link is none of ours.
 */
export async function optOut(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  token: ParsedToken,
): Promise<string | null> {
  const message = await messageOfOptOut(repositories, token);
  if (!message?.toAddress) return null;
  await suppressAddress(repositories, context, clock, { address: message.toAddress, reason: 'opt_out' });
  return message.toAddress;
}
