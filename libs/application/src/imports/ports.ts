import type { Page, PageRequest } from '../shared/page.js';
import type { Columns } from './csv/columns.js';
import type { ImportRowError, ImportValues } from './csv/read-record.js';
import type { ImportField } from './csv/vocabulary.js';

/** A file is checked, looked at, then brought in; or it is refused. */
export type ImportState = 'checking' | 'ready' | 'running' | 'done' | 'failed';

/** What bringing a row in would do, or did. */
export type ImportRowState = 'create' | 'update' | 'unchanged' | 'faulty';

export interface ImportCounts {
  readonly create: number;
  readonly update: number;
  readonly unchanged: number;
  readonly faulty: number;
  /** Rows that have been brought in. */
  readonly imported: number;
}

/** Rows to check, then to write, and how many of them are through. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
}

/** A CSV of candidates. */
export interface Import {
  readonly id: string;
  readonly fileName: string;
  readonly state: ImportState;
  /** Why the whole file was refused, in words. */
  readonly problem: string | null;
  readonly columns: Columns;
  readonly progress: ImportProgress;
  readonly counts: ImportCounts;
  /** The membership that uploaded it; null where an API key did. */
  readonly createdById: string | null;
  readonly createdAt: Temporal.Instant;
  readonly finishedAt: Temporal.Instant | null;
}

/** A value of a row; `before` is what it replaces in a candidate who is here already, blank where there was nothing. */
export interface ImportValue {
  readonly column: ImportField;
  readonly value: string;
  readonly before: string | null;
}

export interface ImportRow {
  readonly id: string;
  /** The line of the file where the row begins, from 1. */
  readonly line: number;
  readonly state: ImportRowState;
  readonly values: readonly ImportValue[];
  readonly errors: readonly ImportRowError[];
  readonly candidateId: string | null;
}

/** The right to work on an import until `until`, and no longer: then another process may take it. */
export interface ImportLease {
  readonly importId: string;
  readonly until: Temporal.Instant;
}

/** What a worker needs to go on with an import. */
export interface ClaimedImport {
  readonly lease: ImportLease;
  readonly state: 'checking' | 'running';
  readonly fileId: string | null;
  readonly columns: Columns;
  readonly allOrNothing: boolean;
  readonly progress: ImportProgress;
  /** How often it was claimed since a batch last went through, this time included. */
  readonly attempts: number;
}

export interface ImportRepository {
  insert(file: { id: string; fileId: string; fileName: string; createdAt: Temporal.Instant }): Promise<void>;
  byIds(ids: readonly string[]): Promise<Import[]>;
  /** The latest first. */
  page(request: PageRequest): Promise<Page<Import>>;
  /** Waits for whoever works on it; null where there is none. */
  locked(id: string): Promise<Import | null>;
  /** From ready to running. */
  start(id: string, allOrNothing: boolean): Promise<void>;

  /** Takes an import that is being checked or runs, unless another process holds it. */
  claim(id: string, now: Temporal.Instant, until: Temporal.Instant): Promise<ClaimedImport | null>;
  /** Notes progress and holds the import for longer. False where another process has taken it. */
  advance(lease: ImportLease, until: Temporal.Instant, progress: ImportProgress): Promise<boolean>;
  setColumns(id: string, columns: Columns): Promise<void>;
  /** Ends a check or a run, and counts its rows. */
  finish(lease: ImportLease, state: 'ready' | 'done', at: Temporal.Instant): Promise<boolean>;
  /** Ends it with the reason, in words. */
  fail(lease: ImportLease, problem: string, at: Temporal.Instant): Promise<boolean>;
}

/** A row as it is written after it was checked. */
export interface CheckedRow {
  readonly id: string;
  readonly line: number;
  readonly state: ImportRowState;
  readonly values: ImportValues;
  /** What the values replace; only fields that change. Null where nobody is here yet. */
  readonly before: ImportValues | null;
  readonly errors: readonly ImportRowError[];
  readonly candidateId: string | null;
  /** The whole row as it stands in the file, kept of a faulty row so that it can be given back. */
  readonly cells: readonly string[] | null;
}

/** A row that waits to be brought in. */
export interface PendingRow {
  readonly id: string;
  readonly line: number;
  readonly values: ImportValues;
}

/** Another row of the same file that speaks of the same person. */
export interface KnownRow {
  readonly line: number;
  /** In small letters. */
  readonly email: string | null;
  readonly externalId: string | null;
  readonly candidateId: string | null;
  readonly name: string | null;
}

/** What tells people apart. */
export interface PersonKeys {
  /** In small letters. */
  readonly emails: readonly string[];
  readonly externalIds: readonly string[];
}

export interface ImportRowRepository {
  insert(importId: string, rows: readonly CheckedRow[]): Promise<void>;
  deleteAll(importId: string): Promise<void>;
  /** For each of these keys and candidates the uppermost row of this file, as far as it was read. */
  known(importId: string, keys: PersonKeys, candidateIds: readonly string[]): Promise<KnownRow[]>;
  /** Rows that would create or change somebody and are not in yet, from the top. */
  pending(importId: string, most: number): Promise<PendingRow[]>;
  /** Notes what became of pending rows. Those that are not faulty or unchanged are in from `at` on. */
  settle(rows: readonly CheckedRow[], at: Temporal.Instant): Promise<void>;
  byIds(ids: readonly string[]): Promise<ImportRow[]>;
  /** From the top of the file. */
  page(
    importId: string,
    request: PageRequest,
    states: readonly ImportRowState[] | null,
  ): Promise<Page<ImportRow>>;
  /** Faulty rows after a line, with their cells. */
  faulty(
    importId: string,
    afterLine: number,
    most: number,
  ): Promise<{ line: number; cells: string[]; errors: ImportRowError[] }[]>;
  /** Cohorts that rows name and that are not here, by name. */
  newCohorts(importId: string, most: number): Promise<string[]>;
}

/** A candidate who is here, as an import compares and changes them. */
export interface ExistingCandidate {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly timeZone: string;
  readonly country: string | null;
  readonly externalId: string | null;
  /** The external ids by which earlier imports knew them, of those asked for. */
  readonly references: readonly string[];
  readonly advisorId: string | null;
  readonly advisor: string | null;
  readonly cohortId: string | null;
  readonly cohort: string | null;
}

/** All that an import writes of a candidate. */
export interface ImportedCandidate {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly timeZone: string;
  readonly country: string | null;
  readonly externalId: string | null;
  readonly advisorId: string | null;
  readonly cohortId: string | null;
}

/** What rows are held against and written to, in sets. */
export interface ImportTargetRepository {
  /** Candidates with one of these keys. `locked`: until the transaction ends, nobody else changes them. */
  candidates(keys: PersonKeys, locked: boolean): Promise<ExistingCandidate[]>;
  /** The cohorts with these names, whatever their case. */
  cohorts(names: readonly string[]): Promise<{ wanted: string; id: string; name: string }[]>;
  /** Makes cohorts that are not here yet. */
  createCohorts(names: readonly string[], at: Temporal.Instant): Promise<void>;
  /** Returns the ids that were written; an address that somebody took in this very moment is left out. */
  insertCandidates(candidates: readonly ImportedCandidate[], at: Temporal.Instant): Promise<string[]>;
  /** Changes candidates, and the invitations that they have not accepted yet. */
  updateCandidates(candidates: readonly ImportedCandidate[]): Promise<void>;
  /** Makes the plans of these candidates due to be planned again. */
  replan(candidateIds: readonly string[], at: Temporal.Instant): Promise<void>;
}
