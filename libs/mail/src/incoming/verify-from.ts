import type { DNSResolver } from 'mailauth';
import { MailHeaders, readFields } from './headers.js';
import { excerptOf, LIMITS } from './limits.js';

/** Whether a mail comes from whom it says; `unverified` is no accusation, only "a person must look". */
export interface FromVerdict {
  readonly verdict: 'verified' | 'unverified';
  /** A sentence. */
  readonly why: string;
}

/** What the SMTP dialogue said, and how names are looked up. */
export interface VerifyFromOptions {
  /** The address that connected. */
  readonly ip: string | undefined;
  readonly helo: string | undefined;
  /** The envelope's sender; empty for the null sender. */
  readonly mailFrom: string;
  /** Looks names up. It must keep a time limit of its own; what it throws counts as "not known now". */
  readonly resolver: DNSResolver;
}

/** A mail can make us look up no more names than this. */
const LOOK_UPS = 60;
const SIGNATURES = 10;

/**
 * Checks the From address by DMARC (RFC 7489): DKIM or SPF must pass for its own domain. A domain that publishes no
 * policy is verified all the same when a signature or SPF of that very domain passes. Never throws.
 */
export async function verifyFrom(raw: Uint8Array, options: VerifyFromOptions): Promise<FromVerdict> {
  const unverified = (why: string): FromVerdict => ({ verdict: 'unverified', why });
  const { bytes, cut } = excerptOf(raw);
  if (cut) return unverified('The mail is longer than what is read, so its signature cannot be checked.');
  const headers = new MailHeaders(
    readFields(Buffer.from(bytes.subarray(0, LIMITS.headers)).toString('utf8')),
  );
  const from = headers.addresses('from');
  if (headers.count('from') !== 1 || from.length !== 1)
    return unverified('It does not have exactly one From address.');
  if (headers.count('dkim-signature') > SIGNATURES)
    return unverified(`It carries more than ${SIGNATURES} signatures.`);
  const domain = from[0]!.address.split('@').at(-1)!.toLowerCase();
  // Not until a mail is checked: most programs that know this library check none.
  const { authenticate } = await import('mailauth');
  try {
    const { dmarc, dkim, spf } = await authenticate(Buffer.from(bytes), {
      ...(options.ip !== undefined && { ip: options.ip }),
      ...(options.helo !== undefined && { helo: options.helo }),
      sender: options.mailFrom,
      mta: 'afterword.invalid',
      resolver: limited(options.resolver),
      disableArc: true,
      disableBimi: true,
    });
    const result = dmarc ? dmarc.status.result : undefined;
    if (result === 'pass') return { verdict: 'verified', why: `DMARC passes for ${domain}.` };
    if (result === 'none') {
      const signed = dkim.results.some(
        ({ status, signingDomain }) => status.result === 'pass' && sameDomain(signingDomain, domain),
      );
      if (signed)
        return {
          verdict: 'verified',
          why: `${domain} publishes no DMARC policy, but its own signature is valid.`,
        };
      const sentBy = spf && spf.status.result === 'pass' && sameDomain(spf.domain, domain);
      if (sentBy)
        return {
          verdict: 'verified',
          why: `${domain} publishes no DMARC policy, but SPF passes for that very domain.`,
        };
      return unverified(
        `${domain} publishes no DMARC policy, and neither a signature nor SPF of its own passes.`,
      );
    }
    if (result === 'temperror')
      return unverified(`The DMARC policy of ${domain} could not be looked up now.`);
    return unverified(`DMARC fails for ${domain}: neither a valid signature nor SPF of that domain.`);
  } catch {
    return unverified(`The From address at ${domain} could not be checked.`);
  }
}

function sameDomain(one: string | undefined, other: string): boolean {
  return one !== undefined && one.toLowerCase() === other;
}

function limited(resolver: DNSResolver): DNSResolver {
  let count = 0;
  return async (name, type) => {
    if (++count > LOOK_UPS) throw Object.assign(new Error('too many look-ups'), { code: 'ESERVFAIL' });
    return resolver(name, type);
  };
}

/**
 * True where a mail's From is the very address that our message went to, as far as mail servers tell addresses apart:
 * without regard to case, nor to a tag after `+`.
 */
export function isFromRecipient(from: string, recipient: string): boolean {
  return comparable(from) === comparable(recipient);
}

function comparable(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at).split('+')[0]}${address.slice(at)}`.toLowerCase();
}
