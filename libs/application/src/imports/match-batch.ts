import type { Repositories } from '../shared/repositories.js';
import { Advisors } from './advisors.js';
import type { Columns } from './csv/columns.js';
import { type MatchedRow, matchRows, type RowToMatch } from './match-rows.js';

/**
 * Holds a batch of rows against the rest of their file and against who is here, in a handful of statements.
 * `locked`: the candidates found stay as they are, and the advisors stay here, until the transaction ends.
 */
export async function matchBatch(
  { importRows, importTargets, memberships }: Repositories,
  importId: string,
  columns: Columns,
  rows: readonly RowToMatch[],
  locked: boolean,
): Promise<MatchedRow[]> {
  const keys = {
    emails: distinct(rows.map(({ values }) => values.email?.toLowerCase())),
    externalIds: distinct(rows.map(({ values }) => values.externalId)),
  };
  const existing = await importTargets.candidates(keys, locked);
  const known = await importRows.known(
    importId,
    keys,
    existing.map(({ id }) => id),
  );
  const cohorts = await importTargets.cohorts(distinct(rows.map(({ values }) => values.cohort)));
  return matchRows(rows, {
    columns,
    advisors: new Advisors(await memberships.staff({ held: locked })),
    cohorts: new Map(cohorts.map(({ wanted, name }) => [wanted.toLowerCase(), name])),
    existing,
    known,
  });
}

const distinct = (texts: readonly (string | undefined)[]) => [
  ...new Set(texts.filter((text) => text !== undefined)),
];
