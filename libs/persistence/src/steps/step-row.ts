import type { Step } from '@afterword/application';
import { instantOf, instantOrNull } from '../shared/instant.js';

/** A step as the driver returns it. */
export interface StepRow {
  id: string;
  application_id: string;
  candidate_id: string;
  key: string;
  kind: Step['kind'];
  owner: Step['owner'];
  contact_id: string | null;
  channel: Step['channel'];
  not_before: Date;
  due_at: Date;
  overdue_since: Date | null;
  hard: boolean;
  state: Step['state'];
  done_at: Date | null;
  snoozed_until: Date | null;
  because: Step['because'];
}

/** Of the table `step`, named `s`. */
export const STEP_COLUMNS = `s.id, s.application_id, s.candidate_id, s.key, s.kind, s.owner, s.contact_id, s.channel,
  s.not_before, s.due_at, s.overdue_since, s.hard, s.state, s.done_at, s.snoozed_until,
  s.because`;

export const toStep = (row: StepRow): Omit<Step, 'contactName' | 'employerName'> => ({
  id: row.id,
  applicationId: row.application_id,
  candidateId: row.candidate_id,
  key: row.key,
  kind: row.kind,
  owner: row.owner,
  contactId: row.contact_id,
  channel: row.channel,
  notBefore: instantOf(row.not_before),
  dueAt: instantOf(row.due_at),
  // Nobody can do anything about what is held back, so it is overdue for nobody.
  overdueSince: row.state === 'waiting' ? null : instantOrNull(row.overdue_since),
  hard: row.hard,
  state: row.state,
  doneAt: instantOrNull(row.done_at),
  snoozedUntil: instantOrNull(row.snoozed_until),
  because: row.because,
});
