import type {
  DomainRecords,
  FoundRecord,
  FoundRecords,
  MailSettings,
  RecordPurpose,
  RecordState,
} from './ports.js';

/** The DNS record that lets receivers check our signature, and shows us that the domain is the tenant's. */
export interface DomainRecord {
  readonly name: string;
  readonly value: string;
}

/** A record on which it depends how mails are taken. */
export interface MailRecord {
  readonly purpose: RecordPurpose;
  readonly type: 'TXT' | 'MX';
  readonly name: string;
  /** What to publish; null where that is for whoever runs the product to know. */
  readonly value: string | null;
}

/** Of a record that somebody else published, so much is shown. */
const SHOWN = 200;
/** What receivers do with mail that is not signed as it should be: a beginning that harms no other mail of the domain. */
const FIRST_POLICY = 'v=DMARC1; p=none';

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
 * All records on which it depends how the tenant's mails are taken: two of its own domain, and two of the domain that
 * bounces and answers come to, which is the product's. Empty where no sending domain was named.
 */
export function mailRecords(settings: MailSettings, replyDomain: string): MailRecord[] {
  const signature = recordToPublish(settings);
  if (!signature) return [];
  return [
    { purpose: 'signature', type: 'TXT', ...signature },
    { purpose: 'policy', type: 'TXT', name: `_dmarc.${settings.sendingDomain}`, value: FIRST_POLICY },
    { purpose: 'return_path', type: 'TXT', name: replyDomain, value: null },
    { purpose: 'replies', type: 'MX', name: replyDomain, value: null },
  ];
}

/** Asks DNS for each of the records, all at once. */
export async function lookAtRecords(
  records: DomainRecords,
  settings: MailSettings,
  wanted: readonly MailRecord[],
): Promise<FoundRecords> {
  const found = await Promise.all(
    wanted.map(async (record) => [record.purpose, await foundOf(records, settings, record)] as const),
  );
  return Object.fromEntries(found);
}

async function foundOf(
  records: DomainRecords,
  { dkimPublicKey }: MailSettings,
  { purpose, name }: MailRecord,
): Promise<FoundRecord> {
  switch (purpose) {
    case 'signature': {
      const published = await records.text(name);
      const isOurs = (text: string) => keyIn(text) === dkimPublicKey;
      return asFound(published, published?.some(isOurs) ? 'right' : 'different');
    }
    case 'policy':
      return await policyOf(records, name);
    case 'return_path': {
      const published = await records.text(name);
      return asFound(published?.filter((text) => /^v=spf1(\s|$)/i.test(text)) ?? null, 'right');
    }
    case 'replies':
      return asFound(await records.exchanges(name), 'right');
  }
}

/** Where a domain has no policy, that of the domain above it holds (RFC 7489, section 6.6.3). */
async function policyOf(records: DomainRecords, name: string): Promise<FoundRecord> {
  const labels = name.split('.').slice(1);
  for (let above = 0; labels.length - above >= 2; above++) {
    const published = await records.text(`_dmarc.${labels.slice(above).join('.')}`);
    const policies = published?.filter((text) => /^v=DMARC1\s*;/i.test(text)) ?? null;
    if (policies === null || policies.length > 0) return asFound(policies, 'right');
  }
  return asFound([], 'missing');
}

function asFound(published: readonly string[] | null, state: RecordState): FoundRecord {
  if (published === null) return { state: 'unknown', published: null };
  const [first] = published;
  return first === undefined
    ? { state: 'missing', published: null }
    : { state, published: published.join(', ').slice(0, SHOWN) };
}

/** The tag `p` of a DKIM record, without blanks. */
const keyIn = (text: string): string | undefined =>
  /(?:^|;)\s*p\s*=([^;]*)/.exec(text)?.[1]?.replace(/\s+/g, '');
