import type {
  Digest,
  DigestStep,
  Notification,
  NotificationKind,
  NotificationState,
} from '@afterword/application';
import { instantOf, instantOrNull } from '../shared/instant.js';

export interface NotificationRow {
  id: string;
  kind: NotificationKind;
  candidate_id: string | null;
  state: NotificationState;
  problem: string | null;
  step_count: number;
  created_at: Date;
  sent_at: Date | null;
}

/** Of a notification `n`. */
export const NOTIFICATION_COLUMNS = `n.id, n.kind, n.candidate_id, n.state, n.problem, n.created_at, n.sent_at,
  (select count(*)::int from step s where s.tenant_id = n.tenant_id and s.reminded_in = n.id) as step_count`;

export const toNotification = (row: NotificationRow): Notification => ({
  id: row.id,
  kind: row.kind,
  candidateId: row.candidate_id,
  state: row.state,
  problem: row.problem,
  stepCount: row.step_count,
  createdAt: instantOf(row.created_at),
  sentAt: instantOrNull(row.sent_at),
});

/** A digest's candidate, joined with each of its steps; the steps' columns are null where it has none left. */
export interface DigestRow {
  notification_kind: Digest['kind'];
  membership_id: string | null;
  name: string;
  email: string;
  time_zone: string;
  country: string;
  tenant_name: string;
  slug: string;
  id: string | null;
  kind: DigestStep['kind'] | null;
  channel: DigestStep['channel'];
  not_before: Date | null;
  due_at: Date | null;
  why: string | null;
  contact_name: string | null;
  employer_name: string | null;
  role: string | null;
}

export function toDigest(rows: readonly DigestRow[]): Digest | null {
  const [first] = rows;
  if (!first) return null;
  return {
    kind: first.notification_kind,
    candidate: { name: first.name, email: first.email, timeZone: first.time_zone },
    membershipId: first.membership_id,
    country: first.country,
    tenant: { name: first.tenant_name, slug: first.slug },
    steps: rows.flatMap((row) =>
      row.id && row.kind && row.not_before && row.due_at && row.employer_name !== null && row.role !== null
        ? {
            id: row.id,
            kind: row.kind,
            channel: row.channel,
            contactName: row.contact_name,
            employerName: row.employer_name,
            role: row.role,
            notBefore: instantOf(row.not_before),
            dueAt: instantOf(row.due_at),
            why: row.why,
          }
        : [],
    ),
  };
}
