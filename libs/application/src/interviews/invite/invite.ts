import type { ContactRole } from '@afterword/follow-up-policy';

/** An invite as its file says it, with nothing taken from the database. */
export interface Invite {
  /** The event's own id, the same in each of its updates. At most 1,000 bytes. */
  readonly uid: string;
  /** Which version of the event this is; a higher one is newer. */
  readonly sequence: number;
  /** When this version was written, which tells versions of one sequence apart. Null where the file does not say. */
  readonly stampedAt: Temporal.Instant | null;
  /** True where the event is called off, by the file's method or by the event's status. */
  readonly cancelled: boolean;
  /** Null only in a cancellation, which need not repeat them. */
  readonly times: InviteTimes | null;
  /** Empty where the file has none. */
  readonly summary: string;
  readonly place: string | null;
  /** Those who took or take part, and the organizer; rooms and whoever declined are left out. */
  readonly people: readonly InvitePerson[];
  /** What was assumed or left out, a sentence each. */
  readonly warnings: readonly string[];
}

export interface InviteTimes {
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  /** IANA name. */
  readonly timeZone: string;
}

export interface InvitePerson {
  readonly name: string;
  /** As written in the file, without `mailto:`; null where it is no address that mail can go to. */
  readonly email: string | null;
  readonly roles: readonly ContactRole[];
  /** False for an organizer who is not among the attendees. */
  readonly participated: boolean;
}
