import { collectHandlers, JobQueues, JobWorkers, jobContracts } from '@afterword/jobs';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Logger } from 'pino';
import { Courier } from '../courier.js';
import { jobLog } from '../logging.js';
import { LOG } from '../tokens.js';
import { PeriodicWork } from './periodic-work.js';
import { Rounds } from './rounds.js';

/** Jobs under way may finish within this time, in milliseconds; after it their leases cover them. */
const PATIENCE = 8_000;

/** Finds all handlers and all periodic work of the process, and keeps them going from start to stop. */
@Injectable()
export class Conductor implements OnApplicationBootstrap {
  private workers: JobWorkers | undefined;
  private rounds: Rounds | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly courier: Courier,
    private readonly queues: JobQueues,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const instances = this.discovery
      .getProviders()
      .map(({ instance }) => instance as unknown)
      .filter((instance): instance is object => typeof instance === 'object' && instance !== null);
    const handlers = collectHandlers([...new Set(instances)], jobContracts);
    await this.queues.waitUntilReady();
    this.workers = new JobWorkers(this.courier, jobContracts, handlers, jobLog(this.log));
    await this.workers.waitUntilReady();
    const works = instances.filter((instance) => instance instanceof PeriodicWork);
    this.rounds = new Rounds([...new Set(works)], this.log);
  }

  /** Starts nothing new and lets what runs finish. */
  async stop(): Promise<void> {
    await Promise.all([this.rounds?.stop(), this.workers?.close(PATIENCE)]);
  }
}
