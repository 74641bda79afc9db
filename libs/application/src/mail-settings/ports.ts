import type { StepKind } from '@afterword/follow-up-policy';

/**
 * Who lets a kind of message go out: the candidate, an advisor after looking at it, or nobody any more (`automatic`).
 * Staff may always send for their candidates.
 */
export type MessageSender = 'candidate' | 'advisor' | 'automatic';

export type MessageSenders = Partial<Readonly<Record<StepKind, MessageSender>>>;

/** By which way a tenant's messages to contacts leave. */
export interface MailSettings {
  readonly id: string;
  /** The domain of every From address; null where none was named. */
  readonly sendingDomain: string | null;
  /** What stands before the domain in From. */
  readonly fromLocalPart: string;
  /** When the domain was seen to carry our key; nothing leaves before. */
  readonly verifiedAt: Temporal.Instant | null;
  /** The tenant's own mail server; without one the product's own takes the mail. */
  readonly smtp: MailServer | null;
  /** Where the domain publishes the key: `selector._domainkey.domain`. */
  readonly dkimSelector: string | null;
  /** Base64, as the DNS record holds it. */
  readonly dkimPublicKey: string | null;
  readonly senders: MessageSenders;
  /** The most messages that leave in one minute, in all and to one domain of recipients. */
  readonly perMinute: number;
  readonly perDomainMinute: number;
}

/** A mail server as the API shows it: never its password. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** True: encrypted from the first byte; false: by STARTTLS, which the server must offer where it is not local. */
  readonly tls: boolean;
  readonly user: string | null;
}

/** What is sealed in a tenant's settings. */
export interface SealedMailSecrets {
  readonly smtpPassword: string | null;
  readonly dkimKey: string | null;
}

export interface MailSettingsRepository {
  /** Null where the tenant never set any. */
  own(): Promise<MailSettings | null>;
  sealed(): Promise<SealedMailSecrets>;
  /** Writes all but what is sealed, and makes the row where there is none. */
  save(settings: MailSettings, at: Temporal.Instant): Promise<void>;
  saveSecrets(secrets: Partial<SealedMailSecrets>): Promise<void>;
}

/** Looks up what a domain publishes. Empty where it publishes nothing, or cannot be asked. */
export interface DomainRecords {
  /** TXT records, each joined from its parts. */
  text(name: string): Promise<string[]>;
}
