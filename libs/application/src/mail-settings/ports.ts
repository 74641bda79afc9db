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
  /** When somebody last had its records looked at, and what was found. */
  readonly lookedAt: Temporal.Instant | null;
  readonly found: FoundRecords;
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
  /**
   * Null where the tenant never set any.
   *
   * @param options.held nobody else may change them until this transaction ends.
   */
  own(options?: { readonly held: boolean }): Promise<MailSettings | null>;
  sealed(): Promise<SealedMailSecrets>;
  /** Writes all but what is sealed, and makes the row where there is none. */
  save(settings: MailSettings, at: Temporal.Instant): Promise<void>;
  saveSecrets(secrets: Partial<SealedMailSecrets>): Promise<void>;
}

/**
 * What a DNS record is for: our signature (DKIM), what receivers do without one (DMARC), from where mails may come that
 * bounce to us (SPF of the return path), and to where answers go (MX).
 */
export const recordPurposes = ['signature', 'policy', 'return_path', 'replies'] as const;
export type RecordPurpose = (typeof recordPurposes)[number];

/** How a record was found: as it should be, another in its place, none, or nobody could be asked. */
export type RecordState = 'right' | 'different' | 'missing' | 'unknown';

/** By purpose; what was never looked at is absent. */
export type FoundRecords = Partial<Readonly<Record<RecordPurpose, FoundRecord>>>;

export interface FoundRecord {
  readonly state: RecordState;
  /** What stands there, shortened; null where nothing does. */
  readonly published: string | null;
}

/** Looks up what a domain publishes: empty where it publishes nothing, null where nobody could be asked. */
export interface DomainRecords {
  /** TXT records, each joined from its parts. */
  text(name: string): Promise<readonly string[] | null>;
  /** The names of the servers that take its mail, the first one to be tried first. */
  exchanges(name: string): Promise<readonly string[] | null>;
}

/** A mail server with the password that opens it. */
export interface OpenMailServer extends MailServer {
  readonly password: string | null;
}

/** What stands in the way of a mail server, and which part of its address is to be looked at. */
export interface ServerProblem {
  readonly field: 'host' | 'port' | 'tls' | 'user' | 'password';
  /** In a sentence. */
  readonly words: string;
}

/** Greets a mail server as if a mail were to be sent, and sends none. */
export interface MailServerTrial {
  /** Null where it would take our mails. */
  problemWith(server: OpenMailServer): Promise<ServerProblem | null>;
}
