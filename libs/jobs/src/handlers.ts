import type { Job, JobContract } from './job-contract.js';

/** Does one job. May run more than once for the same job, so it claims what it works on in the database. */
export type JobHandler<Payload> = (job: Job<Payload>) => Promise<void>;

interface Registration {
  readonly contract: JobContract;
  readonly method: string;
}

/** By class prototype, filled by the decorator. */
const registrations = new WeakMap<object, Registration[]>();

/** Marks a method as the handler of a kind of job. */
export function Handles<Payload>(contract: JobContract<Payload>) {
  return (
    target: object,
    method: string,
    _descriptor: TypedPropertyDescriptor<JobHandler<Payload>>,
  ): void => {
    const known = registrations.get(target) ?? [];
    registrations.set(target, [...known, { contract, method }]);
  };
}

/** One handler for each kind of job, by name. */
export type HandlerTable = ReadonlyMap<string, JobHandler<unknown>>;

/**
 * Collects the handlers of `instances`. Throws where a kind of job has none or two, so that a process which could
 * lose a job does not start.
 */
export function collectHandlers(
  instances: readonly object[],
  contracts: readonly JobContract[],
): HandlerTable {
  const table = new Map<string, JobHandler<unknown>>();
  for (const instance of instances) {
    for (const { contract, method } of registrations.get(Object.getPrototypeOf(instance)) ?? []) {
      if (table.has(contract.name)) throw new Error(`The job ${contract.name} has two handlers.`);
      const handle = (instance as Record<string, JobHandler<unknown>>)[method];
      if (handle) table.set(contract.name, handle.bind(instance));
    }
  }
  const missing = contracts.filter(({ name }) => !table.has(name)).map(({ name }) => name);
  if (missing.length > 0) throw new Error(`No handler for the job ${missing.join(' and the job ')}.`);
  return table;
}
