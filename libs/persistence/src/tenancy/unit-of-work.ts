import {
  assertId,
  type Repositories,
  type RequestContext,
  type UnitOfWork,
  type WrittenChange,
} from '@afterword/application';
import type { ClientBase } from 'pg';
import type { DataSource } from 'typeorm';
import { createRepositories } from '../repositories.js';
import { mayPrepare } from '../shared/data-source.js';
import type { TenantTransaction } from './transaction.js';

/** Deadlock and serialisation failure: the one answer is to try again. */
const RETRYABLE = new Set(['40001', '40P01']);
const ATTEMPTS = 3;

/** Told after a commit which outbox rows it brought, so that they can leave at once instead of with the sweep. */
export type CommitListener = (tenantId: string, rows: readonly WrittenChange[]) => void;

export function createUnitOfWork(source: DataSource, onCommit: CommitListener = () => {}): UnitOfWork {
  return {
    async run<T>(context: RequestContext, work: (repositories: Repositories) => Promise<T>): Promise<T> {
      assertId(context.tenantId, 'The tenant id');
      for (let attempt = 1; ; attempt++) {
        try {
          const { result, outbox } = await runOnce(source, context, work);
          if (outbox.length > 0) onCommit(context.tenantId, outbox);
          return result;
        } catch (error) {
          if (attempt === ATTEMPTS || !RETRYABLE.has(sqlStateOf(error))) throw error;
        }
      }
    },
  };
}

/** Runs one statement within the transaction. */
export type Query = <Row extends object>(sql: string, values?: unknown[]) => Promise<Row[]>;

/** One transaction of a tenant for tools that load or look at rows in sets; the product itself uses repositories. */
export async function queryTenant<T>(
  source: DataSource,
  context: RequestContext,
  work: (query: Query) => Promise<T>,
): Promise<T> {
  assertId(context.tenantId, 'The tenant id');
  const { result } = await inTransaction(source, context, ({ manager }) =>
    work((sql, values) => manager.query(sql, values)),
  );
  return result;
}

function runOnce<T>(
  source: DataSource,
  context: RequestContext,
  work: (repositories: Repositories) => Promise<T>,
): Promise<{ result: T; outbox: WrittenChange[] }> {
  return inTransaction(source, context, (transaction) => work(createRepositories(transaction)));
}

async function inTransaction<T>(
  source: DataSource,
  context: RequestContext,
  work: (transaction: TenantTransaction) => Promise<T>,
): Promise<{ result: T; outbox: WrittenChange[] }> {
  const runner = source.createQueryRunner();
  try {
    await runner.startTransaction();
    await runner.query(BIND, bindingOf(context));
    const client: ClientBase = await runner.connect();
    const transaction: TenantTransaction = {
      context,
      manager: runner.manager,
      outbox: [],
      async prepared(text, values) {
        const name = mayPrepare(source) ? nameOf(text) : undefined;
        source.logger.logQuery(text, values, runner);
        const { rows } = await client.query({ text, values, ...(name !== undefined && { name }) });
        return rows;
      },
    };
    const result = await work(transaction);
    await runner.commitTransaction();
    return { result, outbox: transaction.outbox };
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}

/** Local to the transaction (third argument), so that nothing leaks to the next user of a pooled connection. */
const BIND = `/* unit-of-work.bind */ select
  set_config('app.tenant_id', $1, true), set_config('app.scope', $2, true), set_config('app.member_id', $3, true),
  set_config('app.candidate_id', $4, true), set_config('app.person_id', $5, true)`;

function bindingOf({ tenantId, actor, scope }: RequestContext): string[] {
  return [
    tenantId,
    scope.kind,
    scope.kind === 'caseload' ? scope.advisorId : actor.kind === 'member' ? actor.membershipId : '',
    scope.kind === 'own' ? scope.candidateId : '',
    actor.kind === 'member' ? actor.personId : '',
  ];
}

/** What its leading comment calls a statement, such as dispatch.claim. */
const nameOf = (sql: string): string | undefined => /^\/\* (\S+) \*\//.exec(sql)?.[1];

function sqlStateOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}
