import type { JobRequest } from '@afterword/jobs';

/** How many jobs of one tenant are in line or at work at once, over all workers. */
const SLOTS = 3;

/** The job of a tenant's slot. While it waits or runs, another for the same slot changes nothing. */
export function slotJob(tenantId: string, requestId: string, number: number): JobRequest<{ slot: number }> {
  const slot = number % SLOTS;
  return { tenantId, requestId, idempotencyKey: `${tenantId}.${slot}`, payload: { slot } };
}
