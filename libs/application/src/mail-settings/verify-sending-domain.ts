import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { refuse } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';
import type { DomainRecords, MailSettings } from './ports.js';

/** The DNS record that lets receivers check our signature, and shows us that the domain is the tenant's. */
export interface DomainRecord {
  readonly name: string;
  readonly value: string;
}

/** Null where no sending domain was named. */
export function recordToPublish(settings: MailSettings): DomainRecord | null {
  const { sendingDomain, dkimSelector, dkimPublicKey } = settings;
  if (!sendingDomain || !dkimSelector || !dkimPublicKey) return null;
  return {
    name: `${dkimSelector}._domainkey.${sendingDomain}`,
    value: `v=DKIM1; k=rsa; p=${dkimPublicKey}`,
  };
}

/**
 * Looks whether the sending domain publishes our key, and lets messages leave from it where it does. It only reads DNS,
 * briefly; refuses in words what is missing.
 */
export async function verifySendingDomain(
  { mailSettings }: Repositories,
  _context: RequestContext,
  clock: Clock,
  records: DomainRecords,
): Promise<{ mailSettingsId: string }> {
  const settings = await mailSettings.own();
  const record = settings && recordToPublish(settings);
  if (!settings || !record) refuse('CONFLICT', 'Name a sending domain first.');
  const published = await records.text(record.name);
  if (!published.some((text) => keyIn(text) === settings.dkimPublicKey)) {
    const found = published.length === 0 ? 'nothing is published there' : 'another record is published there';
    refuse(
      'CONFLICT',
      `The domain does not carry our key yet at ${record.name}: ${found}. It may take some hours.`,
    );
  }
  await mailSettings.save({ ...settings, verifiedAt: clock.now() }, clock.now());
  return { mailSettingsId: settings.id };
}

/** The tag `p` of a DKIM record, without blanks. */
const keyIn = (text: string): string | undefined =>
  /(?:^|;)\s*p\s*=([^;]*)/.exec(text)?.[1]?.replace(/\s+/g, '');
