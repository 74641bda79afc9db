import type { RequestContext, WrittenChange } from '@afterword/application';
import type { EntityManager } from 'typeorm';

/** A transaction of one tenant: what repositories are made of. */
export interface TenantTransaction {
  readonly context: RequestContext;
  readonly manager: EntityManager;
  /**
   * Runs a statement that the connection keeps prepared under the name in its leading comment: for what comes hundreds of
   * times a minute and takes longer to plan than to run. Gives the rows, also of an update with `returning`.
   */
  readonly prepared: <Row extends object>(sql: string, values: unknown[]) => Promise<Row[]>;
  /** The changes that this transaction wrote to the outbox. */
  readonly outbox: WrittenChange[];
}
