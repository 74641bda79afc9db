import type { StoredStep } from '@afterword/application';
import type { ReadDossierRows } from './read-dossier-rows.js';
import { milliseconds, millisecondsOrNull } from './seconds.js';

interface StoredStepRow {
  application_id: string;
  id: string;
  key: string;
  kind: StoredStep['kind'];
  owner: StoredStep['owner'];
  contact_id: string | null;
  channel: StoredStep['channel'];
  not_before: number;
  due_at: number;
  overdue_since: number | null;
  due_before_cap: number | null;
  hard: boolean;
  state: StoredStep['state'];
  done_at: number | null;
  because: string;
  remind_at: number | null;
  reminded: boolean;
}

/** Reasons stay text: most steps are found unchanged, and text compares as it is. */
const STEPS = `/* plans.steps */
  select application_id, id, key, kind, owner, contact_id, channel, date_part('epoch', not_before) as not_before,
    date_part('epoch', due_at) as due_at, date_part('epoch', overdue_since) as overdue_since,
    date_part('epoch', due_before_cap) as due_before_cap, hard, state,
    date_part('epoch', done_at) as done_at, because::text as because, date_part('epoch', remind_at) as remind_at,
    reminded_in is not null as reminded
  from step where tenant_id = $1 and application_id = any($2::uuid[])`;

const toStoredStep = (row: StoredStepRow): StoredStep => ({
  id: row.id,
  key: row.key,
  kind: row.kind,
  owner: row.owner,
  contactId: row.contact_id,
  channel: row.channel,
  notBefore: milliseconds(row.not_before),
  dueAt: milliseconds(row.due_at),
  overdueSince: millisecondsOrNull(row.overdue_since),
  dueBeforeCap: millisecondsOrNull(row.due_before_cap),
  hard: row.hard,
  state: row.state,
  doneAt: millisecondsOrNull(row.done_at),
  because: row.because,
  remindAt: millisecondsOrNull(row.remind_at),
  reminded: row.reminded,
});

/** The steps of each application's plan, as they are kept. */
export async function readSteps(read: ReadDossierRows): Promise<(applicationId: string) => StoredStep[]> {
  const rows = await read<StoredStepRow>(STEPS);
  const stepsOf = Map.groupBy(rows, (row) => row.application_id);
  return (applicationId) => (stepsOf.get(applicationId) ?? []).map(toStoredStep);
}
