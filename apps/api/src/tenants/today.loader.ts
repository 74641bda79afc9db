import { type Clock, type Today, todayIn } from '@afterword/application';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../graphql/context.js';
import { CLOCK } from '../tokens.js';
import { TenantLoader } from './tenant.loader.js';

/** Now, the same throughout a request, so that what it counts and what it lists agree. */
@Injectable()
export class TodayLoader {
  private readonly moments = new WeakMap<GraphqlContext, Temporal.Instant>();

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly tenants: TenantLoader,
  ) {}

  now(context: GraphqlContext): Temporal.Instant {
    const now = this.moments.get(context) ?? this.clock.now();
    this.moments.set(context, now);
    return now;
  }

  /** Today where the tenant is. */
  async load(context: GraphqlContext): Promise<Today> {
    return todayIn((await this.tenants.own(context)).timeZone, this.now(context));
  }
}
