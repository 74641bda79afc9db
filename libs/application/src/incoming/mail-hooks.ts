import type { Clock } from '../shared/clock.js';
import { membershipIdOf, type RequestContext, systemContext } from '../shared/context.js';
import { notFound, refuse } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import type { Repositories } from '../shared/repositories.js';
import { oneLine } from '../shared/text.js';
import { makeToken, parseToken, secretMatches } from '../shared/tokens.js';
import type { UnitOfWork } from '../shared/unit-of-work.js';

/**
 * Makes an address at which a mail provider hands raw mails over. `tell` gets the token of the address, once: it is kept
 * nowhere, not even in the answer that is kept for the idempotency key.
 */
export async function createMailHook(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  input: { readonly name: string },
  tell: (token: string) => void,
): Promise<{ mailHookId: string }> {
  const name = oneLine(input.name);
  if (name === '' || name.length > 200)
    refuse('INVALID_INPUT', 'A hook needs a name of 1 to 200 characters.', 'name');
  const mailHookId = newId();
  const { token, secretHash } = makeToken('hook', context.tenantId, mailHookId);
  await repositories.mailHooks.insert({
    id: mailHookId,
    name,
    secretHash,
    createdBy: membershipIdOf(context),
    createdAt: clock.now(),
  });
  tell(token);
  return { mailHookId };
}

/** Ends a hook at once and for good. Revoking it again changes nothing. */
export async function revokeMailHook(
  repositories: Repositories,
  _context: RequestContext,
  clock: Clock,
  { mailHookId }: { readonly mailHookId: string },
): Promise<{ mailHookId: string }> {
  if (!(await repositories.mailHooks.revoke(mailHookId, clock.now()))) notFound('hook', 'mailHookId');
  return { mailHookId };
}

/** The context of whoever calls a hook with this token; null where it is no good one. Notes the use. */
export async function hookCaller(
  unitOfWork: UnitOfWork,
  clock: Clock,
  text: string,
  requestId: string,
): Promise<RequestContext | null> {
  const token = parseToken('hook', text);
  if (!token?.tenantId) return null;
  const context = systemContext(token.tenantId, 'mail-hook', requestId);
  const isGood = await unitOfWork.run(context, async ({ mailHooks }) => {
    const hook = await mailHooks.forCheck(token.id);
    if (!hook || hook.revokedAt || !secretMatches(token.secret, hook.secretHash)) return false;
    await mailHooks.used(token.id, clock.now());
    return true;
  });
  return isGood ? context : null;
}
