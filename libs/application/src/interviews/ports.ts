import type { ContactRole } from '@afterword/follow-up-policy';
import type { EmployerCulture } from '../employers/ports.js';

/** Where the record of an interview came from. */
export type InterviewSource = 'console' | 'portal' | 'api' | 'invite' | 'seed';

/** One conversation of an application. */
export interface Interview {
  readonly id: string;
  readonly applicationId: string;
  readonly candidateId: string;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  /** IANA; the zone that its times were given in. */
  readonly timeZone: string;
  /** 1 to 50. */
  readonly round: number;
  readonly place: string | null;
  readonly topics: readonly string[];
  /** The contacts who took part, the most important first. */
  readonly participantIds: readonly string[];
  readonly source: InterviewSource;
  /** Which version of which invite it was read from; null where it was not. */
  readonly invite: InviteVersion | null;
  /** When it became known as it stands: a move to a time that lies ahead is news, a correction is not. */
  readonly recordedAt: Temporal.Instant;
  readonly cancelledAt: Temporal.Instant | null;
}

export interface InviteVersion {
  readonly uid: string;
  readonly sequence: number;
  readonly stampedAt: Temporal.Instant | null;
}

export interface InterviewRepository {
  byIds(ids: readonly string[]): Promise<Interview[]>;
  /** The first to begin first. */
  byApplicationIds(applicationIds: readonly string[]): Promise<Interview[]>;
  /** The candidate's interview that an invite with this id made, also a cancelled one. */
  byInvite(candidateId: string, uid: string): Promise<Interview | null>;
  insert(interview: Interview): Promise<void>;
  /** Writes everything but who takes part and what it belongs to. */
  update(interview: Interview): Promise<void>;
  /** Makes exactly these the participants, in this order. */
  setParticipants(
    interview: Pick<Interview, 'id' | 'candidateId'>,
    contactIds: readonly string[],
  ): Promise<void>;
}

/** A candidate as far as recording needs them. */
export interface RecordedCandidate {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly timeZone: string;
  readonly country: string | null;
}

export interface NewEmployer {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly country: string;
  readonly region: string | null;
  readonly culture: EmployerCulture;
  readonly createdAt: Temporal.Instant;
}

export interface NewContact {
  readonly id: string;
  /** Null for a helper of the candidate, such as a referee. */
  readonly employerId: string | null;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly createdAt: Temporal.Instant;
}

/** What recording an interview finds or adds around it: employer, application, contacts. */
export interface RecordingRepository {
  /**
   * The candidate, locked until the transaction ends, so that two records for one candidate come one after the
   * other. Null where the caller may not see them.
   */
  lockCandidate(candidateId: string): Promise<RecordedCandidate | null>;
  /** The employer of that name, whatever its case. Waits for another transaction that is adding one. */
  employerByName(name: string): Promise<string | null>;
  insertEmployer(employer: NewEmployer): Promise<void>;
  /** The candidate's application for that role, whatever its case, that is not decided yet; the newest. */
  openApplication(candidateId: string, employerId: string, role: string): Promise<string | null>;
  insertApplication(application: {
    readonly id: string;
    readonly candidateId: string;
    readonly employerId: string;
    readonly role: string;
    readonly dreamJob: boolean;
    readonly createdAt: Temporal.Instant;
  }): Promise<void>;
  setDreamJob(applicationId: string, dreamJob: boolean): Promise<void>;
  /**
   * People with one of these addresses or names (lower case) at the employer, or among the candidate's helpers, the
   * oldest first. Waits for another transaction that is adding some at this employer.
   */
  peopleAround(
    employerId: string,
    candidateId: string,
    emails: readonly string[],
    names: readonly string[],
  ): Promise<KnownPerson[]>;
  insertContacts(contacts: readonly NewContact[]): Promise<void>;
  /** Fills in what a contact lacks; what is there stays. */
  completeContact(
    id: string,
    known: { readonly email: string | null; readonly phone: string | null },
  ): Promise<void>;
  /** Gives contacts their roles in an application, on top of those that they have. */
  addRoles(
    application: { readonly id: string; readonly candidateId: string },
    roles: readonly { readonly contactId: string; readonly roles: readonly ContactRole[] }[],
  ): Promise<void>;
  /** Those with one of these addresses (lower case) whom the caller may see; one for each address. */
  contactsByEmail(emails: readonly string[]): Promise<{ readonly id: string; readonly email: string }[]>;
  /** Of these employers and contacts, those that the candidate meets in an application of their own. */
  ofOwnApplications(candidateId: string, ids: readonly string[]): Promise<string[]>;
}

export interface KnownPerson {
  readonly id: string;
  readonly employerId: string | null;
  readonly name: string;
  readonly email: string | null;
}
