import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { refuse } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';
import type { FoundRecords } from './ports.js';

/** What a look at DNS found, and of which domain. */
export interface DomainLook {
  readonly sendingDomain: string | null;
  readonly found: FoundRecords;
}

/**
 * Keeps what was found at the sending domain, and lets messages leave from it where it carries our key. A domain that
 * was seen to carry it once stays verified: DNS has its moments, and the records say what is wrong. Refuses where no
 * domain was named, or another one since.
 */
export async function verifySendingDomain(
  { mailSettings }: Repositories,
  _context: RequestContext,
  clock: Clock,
  { sendingDomain, found }: DomainLook,
): Promise<{ mailSettingsId: string }> {
  const settings = await mailSettings.own({ held: true });
  if (!settings?.sendingDomain) refuse('CONFLICT', 'Name a sending domain first.');
  if (settings.sendingDomain !== sendingDomain)
    refuse('CONFLICT', 'Somebody named another domain meanwhile. Look again.');
  const now = clock.now();
  const verifiedAt = found.signature?.state === 'right' ? now : settings.verifiedAt;
  await mailSettings.save({ ...settings, verifiedAt, lookedAt: now, found }, now);
  return { mailSettingsId: settings.id };
}
