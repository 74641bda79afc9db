import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { IDENTITY_POOL } from '../tokens.js';

/** How often somebody may do something. */
export interface Limit {
  readonly name: string;
  readonly times: number;
  readonly seconds: number;
}

/** Counts in the database, so that the limit holds over all processes. */
@Injectable()
export class Allowance {
  constructor(@Inject(IDENTITY_POOL) private readonly pool: Pool) {}

  /** Takes one of the times that `who` has; false where none is left. Who it was is kept as a hash. */
  async take({ name, times, seconds }: Limit, who: string): Promise<boolean> {
    const key = createHash('sha256').update(`${name}:${who}`).digest();
    const { rows } = await this.pool.query<{ taken: number }>(
      `/* allowance.take */ insert into allowance (key, taken, since) values ($1, 1, now())
       on conflict (key) do update set
         taken = case when allowance.since < now() - make_interval(secs => $2) then 1 else allowance.taken + 1 end,
         since = case when allowance.since < now() - make_interval(secs => $2) then now() else allowance.since end
       returning taken`,
      [key, seconds],
    );
    if (rows[0]?.taken === 1) {
      await this.pool.query(
        `/* allowance.forget */ delete from allowance where since < now() - interval '1 day'`,
      );
    }
    return (rows[0]?.taken ?? 0) <= times;
  }
}
