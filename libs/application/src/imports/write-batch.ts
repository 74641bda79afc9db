import type { Clock } from '../shared/clock.js';
import { newId } from '../shared/ids.js';
import type { Repositories } from '../shared/repositories.js';
import type { Columns } from './csv/columns.js';
import type { ImportRowError } from './csv/read-record.js';
import { matchBatch } from './match-batch.js';
import type { MatchedRow } from './match-rows.js';
import type { CheckedRow, ImportedCandidate, PendingRow } from './ports.js';

/** What became of a batch. */
export interface WrittenBatch {
  /** Rows that need no more work. Less than all where somebody took an address in the same moment. */
  readonly settled: number;
  /** The first thing wrong with a row that was in order when it was checked. */
  readonly faulty: ImportRowError | null;
}

/** Holds rows once more against who is here, and writes candidates and what became of each row, in sets. */
export async function writeBatch(
  repositories: Repositories,
  clock: Clock,
  importId: string,
  columns: Columns,
  rows: readonly PendingRow[],
): Promise<WrittenBatch> {
  const { importRows, importTargets, tenants } = repositories;
  const now = clock.now();
  const records = rows.map(({ line, values }) => ({ line, values, errors: [] }));
  const matched = await matchBatch(repositories, importId, columns, records, true);
  const cohortIds = await cohortsFor(repositories, matched, now);
  const { timeZone } = await tenants.own();
  const writing = matched.map((row) => ({ row, candidate: candidateOf(row, cohortIds, timeZone) }));
  const inState = (state: MatchedRow['state']) =>
    writing.filter(({ row }) => row.state === state).map(({ candidate }) => candidate);

  await importTargets.updateCandidates(inState('update'));
  await importTargets.replan(movedCandidates(matched), now);
  const created = inState('create');
  const inserted = new Set(await importTargets.insertCandidates(created, now));
  const settled = writing.flatMap(({ row, candidate }, index): CheckedRow[] => {
    if (row.state === 'create' && !inserted.has(candidate.id)) return [];
    const { state, values, before, errors } = row;
    const candidateId = state === 'faulty' ? null : candidate.id;
    return [{ ...rows[index]!, state, values, before, errors, candidateId, cells: null }];
  });
  if (settled.length === 0) throw new Error(`No row of import ${importId} went in, and none can.`);
  await importRows.settle(settled, now);
  return { settled: settled.length, faulty: settled.find(({ errors }) => errors[0])?.errors[0] ?? null };
}

/** A plan promises moments of the candidate's day, so it may change with their time zone or country. */
function movedCandidates(matched: readonly MatchedRow[]): string[] {
  return matched.flatMap(({ existing, before }) =>
    existing && before && ('timeZone' in before || 'country' in before) ? [existing.id] : [],
  );
}

/** The ids of the cohorts that rows name, by name in small letters. Those that are not here are made. */
async function cohortsFor(
  { importTargets }: Repositories,
  matched: readonly MatchedRow[],
  now: Temporal.Instant,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const { state, values } of matched) {
    const key = values.cohort?.toLowerCase();
    if (!values.cohort || !key || names.has(key) || (state !== 'create' && state !== 'update')) continue;
    names.set(key, values.cohort);
  }
  if (names.size === 0) return new Map();
  await importTargets.createCohorts([...names.values()], now);
  const cohorts = await importTargets.cohorts([...names.values()]);
  return new Map(cohorts.map(({ wanted, id }) => [wanted.toLowerCase(), id]));
}

/** A new candidate, or the one who is here with the row's values in place of their own. */
function candidateOf(
  { values, existing, advisorId }: MatchedRow,
  cohortIds: ReadonlyMap<string, string>,
  timeZone: string,
): ImportedCandidate {
  const cohortId = values.cohort === undefined ? undefined : cohortIds.get(values.cohort.toLowerCase());
  return {
    id: existing?.id ?? newId(),
    name: values.name ?? existing?.name ?? '',
    email: values.email ?? existing?.email ?? '',
    phone: values.phone ?? existing?.phone ?? null,
    timeZone: values.timeZone ?? existing?.timeZone ?? timeZone,
    country: values.country ?? existing?.country ?? null,
    externalId: values.externalId ?? existing?.externalId ?? null,
    advisorId: advisorId ?? existing?.advisorId ?? null,
    cohortId: cohortId ?? existing?.cohortId ?? null,
  };
}
