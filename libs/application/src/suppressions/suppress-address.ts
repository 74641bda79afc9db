import { planApplications } from '../plans/plan-applications.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import type { Repositories } from '../shared/repositories.js';
import { addressHash } from './address-hash.js';
import type { SuppressionReason } from './ports.js';

/** So many plans are made anew at once; the others follow with the next sweep. Claims look at the suppression itself. */
const AT_ONCE = 50;

/**
 * Lets nothing go to an address any more, for the whole tenant. Who opted out or complained is opted out as a
 * recipient; of whom mail came back another address is asked for. So every plan that would write to them is made anew.
 * Run it with sight of the whole tenant.
 */
export async function suppressAddress(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { address, reason }: { readonly address: string; readonly reason: SuppressionReason },
): Promise<void> {
  const { plans, suppressions } = repositories;
  const now = clock.now();
  await suppressions.insert(addressHash(context.tenantId, address), reason, now);
  const applicationIds =
    reason === 'hard_bounce'
      ? await suppressions.applicationsKnowing(address)
      : await suppressions.optOutContacts(address, now);
  await plans.makeDue(applicationIds.slice(AT_ONCE), now);
  await planApplications(repositories, context, clock, applicationIds.slice(0, AT_ONCE));
}
