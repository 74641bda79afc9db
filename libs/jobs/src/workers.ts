import { Worker } from 'bullmq';
import { type CourierOptions, queueBackend } from './courier.js';
import type { HandlerTable } from './handlers.js';
import { type JobContract, jobDataSchema, type QueueName } from './job-contract.js';

/** What is said about jobs. Ids only. */
export interface JobLog {
  done(job: JobTrace): void;
  failed(job: JobTrace, error: Error): void;
  /** The courier itself is in trouble; it keeps trying. */
  trouble(error: Error): void;
}

export interface JobTrace {
  readonly job: string;
  readonly jobId: string;
  readonly tenantId: string;
  readonly requestId: string;
  readonly attempt: number;
}

/** How many jobs of each line one process runs at once. */
const CONCURRENCY: Record<QueueName, number> = {
  mail: 5,
  messages: 6,
  // Each may hold a raw mail of 25 MB and what was made of it.
  incoming: 2,
  planning: 4,
  imports: 1,
  rollouts: 1,
};

/** A process that dies is noticed after at most the lock and one look for stalled jobs, in milliseconds. */
const LOCK_DURATION = 8_000;
const STALLED_INTERVAL = 2_000;

/** Runs jobs of all lines with the handlers given. */
export class JobWorkers {
  private readonly workers: Worker[];

  constructor(
    options: CourierOptions,
    private readonly contracts: readonly JobContract[],
    private readonly handlers: HandlerTable,
    private readonly log: JobLog,
  ) {
    const names = [...new Set(contracts.map(({ queue }) => queue))];
    this.workers = names.map((name) => this.start(name, options));
  }

  async waitUntilReady(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
  }

  /**
   * Takes no more jobs and waits for those that run, for at most `patience` milliseconds. What runs longer is left
   * to its lease: it is found again when that has run out.
   */
  async close(patience: number): Promise<void> {
    const finished = Promise.all(this.workers.map((worker) => worker.close()));
    const tired = Promise.withResolvers<void>();
    const timer = setTimeout(tired.resolve, patience);
    await Promise.race([finished, tired.promise]);
    clearTimeout(timer);
  }

  private start(name: QueueName, options: CourierOptions): Worker {
    const { backend, ...connection } = queueBackend(options);
    const worker = new Worker(
      name,
      (job) => this.run(job.name, job.id ?? '', job.data, job.attemptsMade + 1),
      {
        ...connection,
        concurrency: CONCURRENCY[name],
        lockDuration: LOCK_DURATION,
        stalledInterval: STALLED_INTERVAL,
        maxStalledCount: 10,
      },
      backend,
    );
    worker.on('error', (error) => this.log.trouble(error));
    return worker;
  }

  private async run(name: string, jobId: string, data: unknown, attempt: number): Promise<void> {
    const contract = this.contracts.find((candidate) => candidate.name === name);
    const handle = this.handlers.get(name);
    if (!contract || !handle) throw new Error(`There is no handler for the job ${name}.`);
    const request = jobDataSchema(contract).parse(data);
    const { tenantId, requestId } = request;
    const trace = { job: name, jobId, tenantId, requestId, attempt };
    try {
      await handle({ ...request, attempt });
      this.log.done(trace);
    } catch (error) {
      this.log.failed(trace, error as Error);
      throw error;
    }
  }
}
