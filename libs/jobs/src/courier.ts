import {
  createPostgresBackend,
  createPostgresRelayBackend,
  type QueueOptions,
  type RelayOptions,
} from 'bullmq';

/** What carries jobs and live updates between processes: Redis or Valkey where there is one, else PostgreSQL. */
export interface CourierOptions {
  /** PostgreSQL without a transaction pooler in between, because the queues listen on their connections. */
  readonly databaseUrl: string;
  readonly redisUrl?: string | undefined;
}

/** The schema of the queues' own tables, and the prefix of their keys on Redis. */
export const QUEUE_SCHEMA = 'queue';

/** Each queue, worker and relay holds connections of its own; two suffice for its short statements. */
const CONNECTIONS = 2;

// BullMQ's types for a backend other than the default follow a factory that is known when compiling. Ours is known
// only when running, so the choice is typed as the default's; the options of both go through unread.
type Backend = undefined;

/** The connection and the backend for a queue or a worker. */
export function queueBackend(options: CourierOptions): {
  connection: QueueOptions['connection'];
  prefix: string;
  backend: Backend;
} {
  if (options.redisUrl !== undefined)
    return { connection: redis(options.redisUrl), prefix: QUEUE_SCHEMA, backend: undefined };
  return {
    connection: postgres(options.databaseUrl),
    prefix: QUEUE_SCHEMA,
    backend: createPostgresBackend as unknown as Backend,
  };
}

/** The connection and the backend for live updates. */
export function relayBackend(
  options: CourierOptions,
): Pick<RelayOptions, 'connection' | 'backend' | 'prefix'> {
  if (options.redisUrl !== undefined) return { connection: redis(options.redisUrl), prefix: QUEUE_SCHEMA };
  return {
    connection: postgres(options.databaseUrl),
    backend: createPostgresRelayBackend as unknown as NonNullable<RelayOptions['backend']>,
  };
}

function postgres(connectionString: string): QueueOptions['connection'] {
  return {
    connectionString,
    schema: QUEUE_SCHEMA,
    max: CONNECTIONS,
  } as unknown as QueueOptions['connection'];
}

function redis(url: string): QueueOptions['connection'] {
  return { url, maxRetriesPerRequest: null };
}
