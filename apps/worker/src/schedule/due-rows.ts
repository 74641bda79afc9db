import { newId } from '@afterword/application';
import type { JobRequest } from '@afterword/jobs';
import type { DueRow } from '@afterword/persistence';

/** A job for each due row. While one for the same row waits or runs, another changes nothing. */
export function jobsFor<Payload>(
  rows: readonly DueRow[],
  payloadOf: (id: string) => Payload,
): JobRequest<Payload>[] {
  const requestId = `sweep-${newId()}`;
  return rows.map(({ tenantId, id }) => ({
    tenantId,
    requestId,
    idempotencyKey: `${tenantId}.${id}`,
    payload: payloadOf(id),
  }));
}

/** Jobs for due rows, each for at most `size` of one tenant, named by the first of them. */
export function batchJobsFor<Payload>(
  rows: readonly DueRow[],
  size: number,
  payloadOf: (ids: string[]) => Payload,
): JobRequest<Payload>[] {
  const requestId = `sweep-${newId()}`;
  const requests: JobRequest<Payload>[] = [];
  for (const [tenantId, ids] of byTenant(rows)) {
    for (let from = 0; from < ids.length; from += size) {
      const batch = ids.slice(from, from + size);
      requests.push({
        tenantId,
        requestId,
        idempotencyKey: `${tenantId}.${batch[0]}`,
        payload: payloadOf(batch),
      });
    }
  }
  return requests;
}

/** The ids of due rows by tenant, since work is done in one tenant at a time. */
export function byTenant(rows: readonly DueRow[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { tenantId, id } of rows) {
    const ids = groups.get(tenantId);
    if (ids) ids.push(id);
    else groups.set(tenantId, [id]);
  }
  return groups;
}
