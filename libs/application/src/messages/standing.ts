import type { RequestContext } from '../shared/context.js';
import { withTenantScope } from '../shared/context.js';
import { notFound, refuse } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';
import { withPlaybooks } from './judged.js';
import type { Judged, Message, MessageState } from './ports.js';

const OPEN: readonly MessageState[] = ['draft', 'approved', 'queued', 'sending', 'uncertain'];

/** Not over yet: the step has no room for another message. */
export const isOpenMessage = ({ state }: Pick<Message, 'state'>): boolean => OPEN.includes(state);

/**
 * The context to let a message go in: the cap counts what other candidates sent to the same contact. The use cases hold a
 * candidate to their own messages.
 */
export function messageContext(context: RequestContext): RequestContext {
  return context.scope.kind === 'own'
    ? withTenantScope(context, 'the cap counts messages of all candidates to a contact')
    : context;
}

/** The message, locked, as far as the caller may see it. */
export async function lockedMessage(
  repositories: Repositories,
  context: RequestContext,
  id: string,
  now: Temporal.Instant,
): Promise<Judged> {
  const { scope } = context;
  const considered = await repositories.messages.consider(id, now);
  if (!considered) notFound('message', 'messageId');
  // One that names others too is nobody's own.
  const named = [considered.message, ...considered.message.parts];
  if (scope.kind === 'own' && named.some(({ candidateId }) => candidateId !== scope.candidateId))
    notFound('message', 'messageId');
  const [judged] = await withPlaybooks(repositories, context, [considered]);
  return judged ?? notFound('message', 'messageId');
}

/** Refuses an edit of a text that is no longer the one that was edited. */
export function checkVersion(message: Message, version: number): void {
  if (message.version === version) return;
  refuse('CONFLICT', 'Somebody changed this text meanwhile. Look at the present one first.', 'version');
}
