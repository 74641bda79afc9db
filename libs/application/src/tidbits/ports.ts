/** `news` of an employer or its field (row A3); `enclosure`: something small that goes with a letter (row A4). */
export type TidbitKind = 'news' | 'enclosure';

/** Something new that a letter may bring. */
export interface Tidbit {
  readonly id: string;
  readonly employerId: string;
  /** Null: for everybody who applied to the employer. */
  readonly applicationId: string | null;
  readonly candidateId: string | null;
  readonly kind: TidbitKind;
  /** News in a whole sentence of the candidate; of an enclosure what it is, to complete “I enclose …”. */
  readonly text: string;
  /** Where to read it. */
  readonly link: string | null;
  /** The day of the news; of an enclosure the day on which it was noted. */
  readonly dated: Temporal.PlainDate;
  readonly notedAt: Temporal.Instant;
  readonly notedById: string | null;
  readonly withdrawnAt: Temporal.Instant | null;
}

/** A tidbit as one application has it: its own, or its employer's. */
export interface ApplicationTidbit {
  readonly applicationId: string;
  readonly tidbit: Tidbit;
}

export interface TidbitRepository {
  byIds(ids: readonly string[]): Promise<Tidbit[]>;
  /** Those that were not taken back: of each application its own first, then the newest first. */
  forApplications(applicationIds: readonly string[]): Promise<ApplicationTidbit[]>;
  insert(tidbit: Omit<Tidbit, 'withdrawnAt'>): Promise<void>;
  withdraw(id: string, at: Temporal.Instant): Promise<void>;
}
