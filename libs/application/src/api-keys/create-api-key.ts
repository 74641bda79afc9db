import type { Clock } from '../shared/clock.js';
import { type ApiKeyScope, membershipIdOf, type RequestContext } from '../shared/context.js';
import { refuse } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import type { Repositories } from '../shared/repositories.js';
import { makeToken } from '../shared/tokens.js';

/** As much of a key as identifies it among a tenant's keys and helps nobody to guess the rest. */
const PREFIX_LENGTH = 'key.'.length + 22 + 1 + 22;

/**
 * Makes an API key. `tell` gets the key itself, once: it is kept nowhere, not even in the answer that is kept for
 * the idempotency key.
 */
export async function createApiKey(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  input: {
    readonly name: string;
    readonly scopes: readonly ApiKeyScope[];
    readonly expiresAt?: Temporal.Instant | null;
  },
  tell: (key: string) => void,
): Promise<{ apiKeyId: string }> {
  const name = input.name.trim();
  const now = clock.now();
  if (name.length === 0 || name.length > 200)
    refuse('INVALID_INPUT', 'A key needs a name of 1 to 200 characters.', 'name');
  if (input.scopes.length === 0) refuse('INVALID_INPUT', 'A key needs at least one scope.', 'scopes');
  if (input.expiresAt && Temporal.Instant.compare(input.expiresAt, now) <= 0)
    refuse('INVALID_INPUT', 'A key must expire in the future, or never.', 'expiresAt');
  const apiKeyId = newId();
  const { token, secretHash } = makeToken('key', context.tenantId, apiKeyId);
  await repositories.apiKeys.insert({
    id: apiKeyId,
    name,
    prefix: token.slice(0, PREFIX_LENGTH),
    secretHash,
    scopes: [...new Set(input.scopes)],
    createdBy: membershipIdOf(context),
    createdAt: now,
    expiresAt: input.expiresAt ?? null,
  });
  tell(token);
  return { apiKeyId };
}
