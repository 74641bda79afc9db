import type { RequestContext } from './context.js';
import type { Repositories } from './repositories.js';

/**
 * The only way to a tenant's data: one transaction, bound to the context's tenant and reach, that commits when
 * `work` returns and undoes everything when it throws. `work` may run again after a deadlock, so it must do
 * nothing outside the database.
 */
export interface UnitOfWork {
  run<T>(context: RequestContext, work: (repositories: Repositories) => Promise<T>): Promise<T>;
}
