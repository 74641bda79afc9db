import type { CourierOptions } from '@afterword/jobs';
import type { Settings } from '@afterword/settings';

/** Where this process's jobs and live updates travel, by its settings. */
export class Courier implements CourierOptions {
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;

  constructor({ DATABASE_DIRECT_URL, DATABASE_URL, REDIS_URL }: Settings) {
    this.databaseUrl = DATABASE_DIRECT_URL ?? DATABASE_URL;
    this.redisUrl = REDIS_URL;
  }
}
