import type { StoredStep } from '@afterword/application';
import type { ReadDossierRows } from './read-dossier-rows.js';

/** Nearly a step as it is, since making another object of each row would cost more than all the rest. */
type StepRow = StoredStep & { readonly applicationId: string };

/** In milliseconds since the epoch, which is as exact as our clock. */
const milliseconds = (column: string) => `round(date_part('epoch', ${column}) * 1000)`;

/** Reasons stay text: most steps are found unchanged. */
const STEPS = `/* plans.steps */
  select application_id as "applicationId", id, key, kind, owner, contact_id as "contactId", channel,
    ${milliseconds('not_before')} as "notBefore", ${milliseconds('due_at')} as "dueAt",
    ${milliseconds('overdue_since')} as "overdueSince", ${milliseconds('due_before_cap')} as "dueBeforeCap", hard, state,
    ${milliseconds('done_at')} as "doneAt", because::text, ${milliseconds('remind_at')} as "remindAt",
    reminded_in is not null as reminded
  from step where tenant_id = $1 and application_id = any($2::uuid[])`;

/** The steps of each application's plan, as they are kept. */
export async function readSteps(
  read: ReadDossierRows,
): Promise<(applicationId: string) => readonly StoredStep[]> {
  const rows = await read<StepRow>(STEPS);
  const stepsOf = Map.groupBy(rows, (row) => row.applicationId);
  return (applicationId) => stepsOf.get(applicationId) ?? [];
}
