export type ApplicationStage =
  | 'interviewing'
  | 'awaiting_decision'
  | 'offer'
  | 'rejected'
  | 'withdrawn'
  | 'accepted'
  | 'declined';

export type ContactRole = 'interviewer' | 'hiring_manager' | 'scheduler' | 'hr' | 'referrer' | 'referee';

/** One candidate for one role at one employer. */
export interface Application {
  readonly id: string;
  readonly candidateId: string;
  readonly employerId: string;
  readonly role: string;
  readonly stage: ApplicationStage;
  readonly dreamJob: boolean;
}

/** A contact with the roles that they have in one application. */
export interface ApplicationContact {
  readonly applicationId: string;
  readonly contactId: string;
  readonly roles: readonly ContactRole[];
}

export interface ApplicationRepository {
  byIds(ids: readonly string[]): Promise<Application[]>;
  /** Writes the role and whether it is the dream job. */
  update(application: Application): Promise<void>;
  /** The newest first. */
  byCandidateIds(candidateIds: readonly string[]): Promise<Application[]>;
  /** In the order in which they were added. */
  contactsOf(applicationIds: readonly string[]): Promise<ApplicationContact[]>;
  /** Gives people of an application other roles in it. */
  setRoles(applicationId: string, roles: readonly Omit<ApplicationContact, 'applicationId'>[]): Promise<void>;
}
