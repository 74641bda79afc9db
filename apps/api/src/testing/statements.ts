import { OutboxRelay } from '@afterword/jobs';
import type { DataSource, Logger } from 'typeorm';
import { DATA_SOURCE } from '../tokens.js';
import type { ApiHarness } from './harness.js';

/**
 * The statements that the api sends to the database while `work` runs, in their order: with BEGIN and COMMIT, as
 * each is a way to the server and back. What earlier work still had to tell is told first, so that it does not count.
 */
export async function statementsOf(api: ApiHarness, work: () => Promise<unknown>): Promise<string[]> {
  await api.app.get(OutboxRelay).settled();
  const source = api.app.get<DataSource>(DATA_SOURCE);
  const before = source.logger;
  const statements: string[] = [];
  const nothing = () => {};
  source.logger = {
    logQuery: (statement) => {
      statements.push(statement);
    },
    logQueryError: nothing,
    logQuerySlow: nothing,
    logSchemaBuild: nothing,
    logMigration: nothing,
    log: nothing,
  } satisfies Logger;
  try {
    await work();
    return statements;
  } finally {
    source.logger = before;
  }
}

/** The names in the comments of named statements, such as `candidates.page`, sorted. */
export function namesOf(statements: readonly string[]): string[] {
  return statements
    .map((statement) => /^\s*\/\* (\S+) \*\//.exec(statement)?.[1])
    .filter((name) => name !== undefined)
    .sort();
}
