import type { Advisors } from './advisors.js';
import type { Columns } from './csv/columns.js';
import type { ImportRowError, ImportValues } from './csv/read-record.js';
import { type ImportField } from './csv/vocabulary.js';
import type { ExistingCandidate, ImportRowState, KnownRow } from './ports.js';

/** A row by itself: its values, and what is wrong with them. */
export interface RowToMatch {
  readonly line: number;
  readonly values: ImportValues;
  readonly errors: readonly ImportRowError[];
}

/** What a row means, held against the rest of its file and against who is here. */
export interface MatchedRow {
  readonly state: ImportRowState;
  readonly values: ImportValues;
  readonly before: ImportValues | null;
  readonly errors: readonly ImportRowError[];
  readonly existing: ExistingCandidate | null;
  readonly advisorId: string | null;
}

/** Everything that a row may meet. */
export interface Surroundings {
  readonly columns: Columns;
  readonly advisors: Advisors;
  /** The tenant's own spelling of a cohort's name, by the name in small letters. */
  readonly cohorts: ReadonlyMap<string, string>;
  readonly existing: readonly ExistingCandidate[];
  /** Other rows of the file; those below a row do not matter to it. */
  readonly known: readonly KnownRow[];
}

/**
 * Tells for each row whether it creates somebody, changes somebody, changes nothing or is faulty. Somebody is known
 * by the external id first, else by the e-mail address. Of two rows for one person the lower one is faulty. A blank
 * cell leaves what is there.
 */
export function matchRows(rows: readonly RowToMatch[], surroundings: Surroundings): MatchedRow[] {
  const people = new People(surroundings.existing);
  const others = new OtherRows(surroundings.known);
  return rows.map((row) => {
    const matched = matchRow(row, surroundings, people, others);
    others.add({
      line: row.line,
      email: row.values.email?.toLowerCase() ?? null,
      externalId: row.values.externalId ?? null,
      candidateId: matched.existing?.id ?? null,
      name: row.values.name ?? null,
    });
    return matched;
  });
}

function matchRow(
  row: RowToMatch,
  surroundings: Surroundings,
  people: People,
  others: OtherRows,
): MatchedRow {
  const errors = [...row.errors];
  const values: { [field in ImportField]?: string } = { ...row.values };
  const complain = (field: ImportField, message: string) => {
    errors.push(errorIn(surroundings.columns, row.line, field, message));
  };

  let advisorId: string | null = null;
  if (values.advisor !== undefined) {
    const advisor = surroundings.advisors.find(values.advisor);
    if ('problem' in advisor) complain('advisor', advisor.problem);
    else [values.advisor, advisorId] = [advisor.label, advisor.id];
  }
  if (values.cohort !== undefined)
    values.cohort = surroundings.cohorts.get(values.cohort.toLowerCase()) ?? values.cohort;

  const existing = people.find(values, complain);
  const twin = others.above(row.line, values, existing);
  if (twin) complain(twin.field, twin.message);

  if (errors.length > 0)
    return { state: 'faulty', values, before: null, errors, existing: null, advisorId: null };
  if (!existing) return { state: 'create', values, before: null, errors, existing, advisorId };
  const before = replaced(values, advisorId, existing);
  const state = Object.keys(before).length > 0 ? 'update' : 'unchanged';
  return { state, values, before, errors, existing, advisorId };
}

/** Who is here already, by what tells people apart. */
class People {
  private readonly byEmail = new Map<string, ExistingCandidate>();
  private readonly byReference = new Map<string, ExistingCandidate>();

  constructor(existing: readonly ExistingCandidate[]) {
    for (const candidate of existing) {
      this.byEmail.set(candidate.email.toLowerCase(), candidate);
      for (const reference of candidate.references) this.byReference.set(reference, candidate);
    }
  }

  find(
    { email, externalId }: ImportValues,
    complain: (field: ImportField, message: string) => void,
  ): ExistingCandidate | null {
    const byReference = externalId === undefined ? undefined : this.byReference.get(externalId);
    const byEmail = email === undefined ? undefined : this.byEmail.get(email.toLowerCase());
    if (byReference && byEmail && byReference.id !== byEmail.id) {
      complain(
        'email',
        `${byEmail.name} is here with this address, and ${byReference.name} with the student ID ${externalId}.`,
      );
      return null;
    }
    if (!byReference && byEmail?.externalId && externalId && byEmail.externalId !== externalId) {
      complain(
        'externalId',
        `${byEmail.name} is here with this address and the student ID ${byEmail.externalId}.`,
      );
      return null;
    }
    return byReference ?? byEmail ?? null;
  }
}

/** Rows of the same file, by what tells people apart. The uppermost of several stands for them. */
class OtherRows {
  private readonly byEmail = new Map<string, KnownRow>();
  private readonly byExternalId = new Map<string, KnownRow>();
  private readonly byCandidate = new Map<string, KnownRow>();

  constructor(known: readonly KnownRow[]) {
    for (const row of known.toSorted((one, other) => one.line - other.line)) this.add(row);
  }

  add(row: KnownRow): void {
    if (row.email && !this.byEmail.has(row.email)) this.byEmail.set(row.email, row);
    if (row.externalId && !this.byExternalId.has(row.externalId)) this.byExternalId.set(row.externalId, row);
    if (row.candidateId && !this.byCandidate.has(row.candidateId)) this.byCandidate.set(row.candidateId, row);
  }

  /** What is wrong with a row that stands below another row for the same person. */
  above(
    line: number,
    { email, externalId }: ImportValues,
    existing: ExistingCandidate | null,
  ): { field: ImportField; message: string } | null {
    const above = (row: KnownRow | undefined) => (row && row.line < line ? row : null);
    const sameEmail = above(this.byEmail.get(email?.toLowerCase() ?? ''));
    if (sameEmail) return { field: 'email', message: `${titleOf(sameEmail)} has the same address.` };
    const sameId = above(this.byExternalId.get(externalId ?? ''));
    if (sameId) return { field: 'externalId', message: `${titleOf(sameId)} has the same student ID.` };
    const same = above(this.byCandidate.get(existing?.id ?? ''));
    if (same)
      return { field: 'email', message: `${titleOf(same)} is the same candidate, ${existing?.name}.` };
    return null;
  }
}

const titleOf = ({ line, name }: KnownRow) => (name ? `Line ${line}, ${name},` : `Line ${line}`);

/** What the values replace; nothing for those that say what is there already. */
function replaced(values: ImportValues, advisorId: string | null, existing: ExistingCandidate): ImportValues {
  const before: { [field in ImportField]?: string } = {};
  const compare = (field: ImportField, was: string | null, same: boolean) => {
    if (values[field] !== undefined && !same) before[field] = was ?? '';
  };
  compare('name', existing.name, values.name === existing.name);
  compare('email', existing.email, values.email?.toLowerCase() === existing.email.toLowerCase());
  compare('externalId', existing.externalId, values.externalId === existing.externalId);
  compare('advisor', existing.advisor, advisorId === existing.advisorId);
  compare('cohort', existing.cohort, values.cohort?.toLowerCase() === existing.cohort?.toLowerCase());
  compare('timeZone', existing.timeZone, values.timeZone === existing.timeZone);
  compare('country', existing.country, values.country === existing.country);
  compare('phone', existing.phone, values.phone === existing.phone);
  return before;
}

function errorIn(columns: Columns, line: number, field: ImportField, message: string): ImportRowError {
  const column = columns.understood.find((understood) => understood.field === field);
  return { line, column: column?.positions[0] ?? 1, heading: column?.heading ?? '', message };
}
