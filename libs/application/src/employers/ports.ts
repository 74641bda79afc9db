import type { Page, PageRequest } from '../shared/page.js';

export type EmployerCulture = 'modern' | 'traditional';

/** When an employer works on a business day. */
export interface BusinessHours {
  readonly from: Temporal.PlainTime;
  readonly to: Temporal.PlainTime;
}

/** The organisation that interviews. */
export interface Employer {
  readonly id: string;
  readonly name: string;
  /** IANA. */
  readonly timeZone: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 3166-2, with or without the country. */
  readonly region: string | null;
  readonly culture: EmployerCulture;
  /** In the employer's zone; null while not known. */
  readonly businessHours: BusinessHours | null;
  /** False where the employer wants no thank-you notes. */
  readonly thankYouNotes: boolean;
}

/** A person at an employer, or a helper of a candidate. */
export interface Contact {
  readonly id: string;
  readonly employerId: string | null;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly postalAddress: string | null;
  readonly profileUrl: string | null;
  /** IANA; the employer's where null. */
  readonly timeZone: string | null;
  /** ISO 3166-1 alpha-2; the employer's where null. */
  readonly country: string | null;
  /** ISO 3166-2, with or without the country. */
  readonly region: string | null;
  /** Whether they want thank-you notes, whatever their employer wants; null: as the employer. */
  readonly thankYouNotes: boolean | null;
  /** When they asked not to be contacted; null where they did not. */
  readonly optedOutAt: Temporal.Instant | null;
}

/** Only employers that the caller may see: a candidate sees those of their own applications. */
export interface EmployerRepository {
  /** By name. `search` is part of the name, whatever its case and diacritics. */
  page(request: PageRequest, search: string | undefined): Promise<Page<Employer>>;
  count(search: string | undefined): Promise<number>;
  byIds(ids: readonly string[]): Promise<Employer[]>;
  update(employer: Employer): Promise<void>;
  /** The applications at the employer, the youngest first. */
  applicationIds(employerId: string): Promise<string[]>;
  /** How many plans each of these employers touches, over all candidates that the caller may see. */
  planCounts(ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

/** Only contacts that the caller may see: a candidate sees those of their own applications. */
export interface ContactRepository {
  byIds(ids: readonly string[]): Promise<Contact[]>;
  /** By name. */
  byEmployerIds(employerIds: readonly string[]): Promise<Contact[]>;
  /** Writes everything but whom they work for. */
  update(contact: Contact): Promise<void>;
  /** Whether the contact belongs to an application of this candidate. */
  isKnownTo(contactId: string, candidateId: string): Promise<boolean>;
  /** The applications that the contact belongs to, the youngest first. */
  applicationIds(contactId: string): Promise<string[]>;
  /** How many plans each of these contacts touches, over all candidates that the caller may see. */
  planCounts(ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
}
