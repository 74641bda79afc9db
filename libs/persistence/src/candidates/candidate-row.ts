import type { Candidate } from '@afterword/application';
import { instantOf, instantOrNull } from '../shared/instant.js';

export interface CandidateRow {
  id: string;
  name: string;
  email: string;
  phone: string | null;
  time_zone: string;
  country: string | null;
  cohort_id: string | null;
  advisor_id: string | null;
  external_id: string | null;
  next_step_id: string | null;
  due_at: Date | null;
  created_at: Date;
}

/** The columns of `candidate c` that `toCandidate` reads. Without a next step, the due time is 'infinity'. */
export const CANDIDATE_COLUMNS = `c.id, c.name, c.email, c.phone, c.time_zone, c.country, c.cohort_id, c.advisor_id,
  c.external_id, c.next_step_id, nullif(c.next_due_at, 'infinity') as due_at, c.created_at`;

export const toCandidate = (row: CandidateRow): Candidate => ({
  id: row.id,
  name: row.name,
  email: row.email,
  phone: row.phone,
  timeZone: row.time_zone,
  country: row.country,
  cohortId: row.cohort_id,
  advisorId: row.advisor_id,
  externalId: row.external_id,
  nextStepId: row.next_step_id,
  nextDueAt: instantOrNull(row.due_at),
  createdAt: instantOf(row.created_at),
});
