import type { RequestContext, WrittenChange } from '@afterword/application';
import type { EntityManager } from 'typeorm';

/** A transaction of one tenant: what repositories are made of. */
export interface TenantTransaction {
  readonly context: RequestContext;
  readonly manager: EntityManager;
  /** The changes that this transaction wrote to the outbox. */
  readonly outbox: WrittenChange[];
}
