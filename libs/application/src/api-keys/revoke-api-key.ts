import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { notFound } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';

/** Ends an API key within seconds, for good. Revoking it again changes nothing. */
export async function revokeApiKey(
  repositories: Repositories,
  _context: RequestContext,
  clock: Clock,
  apiKeyId: string,
): Promise<{ apiKeyId: string }> {
  if (!(await repositories.apiKeys.revoke(apiKeyId, clock.now()))) notFound('API key', 'apiKeyId');
  return { apiKeyId };
}
