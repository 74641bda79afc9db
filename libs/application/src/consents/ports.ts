/** A candidate's word that messages may go out in their name. */
export interface Consent {
  readonly id: string;
  readonly candidateId: string;
  readonly givenAt: Temporal.Instant;
  readonly revokedAt: Temporal.Instant | null;
}

export interface ConsentRepository {
  /** Of each candidate the last one, be it in force or revoked. */
  latest(candidateIds: readonly string[]): Promise<Consent[]>;
  /** Changes nothing where one is in force. */
  give(candidateId: string, at: Temporal.Instant, givenBy: string | null): Promise<void>;
  /** Answers whether one was in force. */
  revoke(candidateId: string, at: Temporal.Instant, revokedBy: string | null): Promise<boolean>;
}
