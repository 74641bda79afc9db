import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import type { Repositories } from '../shared/repositories.js';
import { checkReply } from './check-reply.js';
import type { ReplyInput } from './fact-input.js';
import { keepFacts, type RecordedFacts, type Recording } from './recording-facts.js';

/**
 * Records that a contact answered, which ends their silence, or that their mailbox did, which does not, and plans
 * again. Refuses, by path, whatever cannot be so.
 */
export async function recordReply(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  input: Recording & { readonly reply: ReplyInput },
): Promise<RecordedFacts> {
  return await keepFacts(repositories, context, clock, input, (check) => [checkReply(check, input.reply)]);
}
