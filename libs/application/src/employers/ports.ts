import type { Page, PageRequest } from '../shared/page.js';

export type EmployerCulture = 'modern' | 'traditional';

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
}

/** Only employers that the caller may see: a candidate sees those of their own applications. */
export interface EmployerRepository {
  /** By name. `search` is part of the name, whatever its case and diacritics. */
  page(request: PageRequest, search: string | undefined): Promise<Page<Employer>>;
  count(search: string | undefined): Promise<number>;
  byIds(ids: readonly string[]): Promise<Employer[]>;
}

/** Only contacts that the caller may see: a candidate sees those of their own applications. */
export interface ContactRepository {
  byIds(ids: readonly string[]): Promise<Contact[]>;
  /** By name. */
  byEmployerIds(employerIds: readonly string[]): Promise<Contact[]>;
  /** Writes name, e-mail address and phone. */
  update(contact: Pick<Contact, 'id' | 'name' | 'email' | 'phone'>): Promise<void>;
  /** Whether the contact belongs to an application of this candidate. */
  isKnownTo(contactId: string, candidateId: string): Promise<boolean>;
  /** The applications that the contact belongs to, the youngest first. */
  applicationIds(contactId: string): Promise<string[]>;
}
