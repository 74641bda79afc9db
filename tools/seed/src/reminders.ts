import type { Query } from '@afterword/persistence';
import type { Random } from './random.ts';
import { insert } from './write.ts';

/**
 * Takes the reminders of the past as sent, a digest per candidate, so that a fresh start does not mail hundreds of
 * people at once. Those of `spared` stay due: their daily mail comes at once, where it is day.
 */
export async function settleReminders(
  query: Query,
  random: Random,
  tenantId: string,
  now: Temporal.Instant,
  spared: readonly string[],
): Promise<void> {
  const due = await query<{ candidate_id: string; sent_at: Date }>(
    `/* seed.dueReminders */ select candidate_id, max(remind_at) as sent_at from step
     where tenant_id = $1 and state = 'planned' and reminded_in is null and remind_at <= $2
       and candidate_id <> all($3::uuid[])
     group by candidate_id order by candidate_id`,
    [tenantId, now.toString(), spared],
  );
  const digests = due.map(({ candidate_id, sent_at }) => {
    const id = random.id();
    return {
      tenant_id: tenantId,
      id,
      kind: 'digest',
      candidate_id,
      state: 'sent',
      attempts: 1,
      message_id: `<${id}@demo.example>`,
      not_before: sent_at,
      created_at: sent_at,
      sent_at,
    };
  });
  await insert(query, 'notification', digests);
  await query(
    `/* seed.settleReminders */ update step set reminded_in = n.id, reminded_at = step.remind_at
     from jsonb_to_recordset($3::jsonb) as n (id uuid, candidate_id uuid)
     where step.tenant_id = $1 and step.candidate_id = n.candidate_id and step.state = 'planned'
       and step.reminded_in is null and step.remind_at <= $2`,
    [tenantId, now.toString(), JSON.stringify(digests)],
  );
  await query(
    `/* seed.letReminderCome */ update membership set reminders_daily_at = $2
     where tenant_id = $1 and candidate_id = any($3::uuid[])`,
    [tenantId, now.toString(), spared],
  );
}
