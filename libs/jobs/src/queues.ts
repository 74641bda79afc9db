import { Queue } from 'bullmq';
import { type CourierOptions, queueBackend } from './courier.js';
import { type JobContract, type JobRequest, jobDataSchema, type QueueName } from './job-contract.js';

/** How a failing job is tried again, and how long what is over is remembered. */
const JOB_OPTIONS = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 2000 },
  // The truth is in the tables, so a job that is over leaves no trace; its key is free at once.
  removeOnComplete: true,
  // One that failed for good keeps its key for a while, so that a sweep does not start it anew at each turn.
  removeOnFail: { age: 300 },
};

/** Puts jobs into their lines. */
export class JobQueues {
  private readonly queues = new Map<QueueName, Queue>();

  constructor(
    private readonly options: CourierOptions,
    private readonly onError: (error: Error) => void,
  ) {}

  /** Enqueues jobs of one kind, in order. One whose key waits or runs already changes nothing. */
  async enqueue<Payload>(
    contract: JobContract<Payload>,
    requests: readonly JobRequest<Payload>[],
  ): Promise<void> {
    if (requests.length === 0) return;
    const schema = jobDataSchema(contract);
    const jobs = requests.map((request) => {
      const data = schema.parse(request);
      return {
        name: contract.name,
        data,
        opts: { ...JOB_OPTIONS, jobId: `${contract.name}.${data.idempotencyKey}` },
      };
    });
    await this.queue(contract.queue).addBulk(jobs);
  }

  /** Throws where the queues can't be reached or their tables are missing. */
  async waitUntilReady(): Promise<void> {
    await this.queue('planning').waitUntilReady();
  }

  async close(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }

  private queue(name: QueueName): Queue {
    let queue = this.queues.get(name);
    if (!queue) {
      const { backend, ...options } = queueBackend(this.options);
      queue = new Queue(name, options, backend);
      queue.on('error', this.onError);
      this.queues.set(name, queue);
    }
    return queue;
  }
}
