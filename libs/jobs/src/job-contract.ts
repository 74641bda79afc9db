import { z } from 'zod';

/** Which line a job waits in: lines don't hold each other up. */
export type QueueName = 'mail' | 'messages' | 'incoming' | 'planning' | 'imports' | 'rollouts';

/** A kind of job: its name, its line and the shape of what it carries, which is ids only. */
export interface JobContract<Payload = unknown> {
  readonly name: string;
  readonly queue: QueueName;
  readonly payload: z.ZodType<Payload>;
}

export function defineJob<Payload>(contract: JobContract<Payload>): JobContract<Payload> {
  return contract;
}

/** A job to be put into its line. */
export interface JobRequest<Payload> {
  readonly tenantId: string;
  /** Ties the job's log lines to what caused it. */
  readonly requestId: string;
  /** While a job with this key waits or runs, another one changes nothing. Without colons. */
  readonly idempotencyKey: string;
  readonly payload: Payload;
}

/** A job as its handler gets it. */
export interface Job<Payload> extends JobRequest<Payload> {
  /** 1 for the first run; more where a run threw or its process died. */
  readonly attempt: number;
}

const courierData = z.object({
  tenantId: z.uuid(),
  requestId: z.string().min(1),
  idempotencyKey: z.string().regex(/^[^:\s]+$/, { error: 'must be without colons and spaces' }),
});

/** What travels. Parsed when it is enqueued and again when it runs, since the two may be of different versions. */
export function jobDataSchema<Payload>(contract: JobContract<Payload>) {
  return courierData.extend({ payload: contract.payload });
}
