import { newId } from '@afterword/application';
import { defineJob, JobQueues, JobWorkers } from '@afterword/jobs';
import { z } from 'zod';

const JOBS = 5_000;
/** A kind of job that does nothing, in the line of messages; it is known to this bench alone. */
const noOp = defineJob({ name: 'no-op', queue: 'messages', payload: z.object({ number: z.int() }) });

/** Jobs a second that the queue hands out and takes back, with nothing done in between. */
export async function noOpRate(databaseUrl: string): Promise<number> {
  const courier = { databaseUrl };
  const queues = new JobQueues(courier, () => {});
  const finished = Promise.withResolvers<void>();
  let done = 0;
  const handle = async () => {
    if (++done === JOBS) finished.resolve();
  };
  const tenantId = newId();
  const requests = Array.from({ length: JOBS }, (_, number) => ({
    tenantId,
    requestId: 'bench',
    idempotencyKey: String(number),
    payload: { number },
  }));
  await queues.enqueue(noOp, requests);
  const since = performance.now();
  const workers = new JobWorkers(courier, [noOp], new Map([[noOp.name, handle]]), {
    done() {},
    failed() {},
    trouble() {},
  });
  await finished.promise;
  const seconds = (performance.now() - since) / 1000;
  await workers.close(5_000);
  await queues.close();
  return JOBS / seconds;
}
