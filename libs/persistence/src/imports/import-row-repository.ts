import {
  fromCursor,
  IMPORT_FIELDS,
  type ImportRow,
  type ImportRowRepository,
  type ImportValues,
} from '@afterword/application';
import { byId } from '../shared/by-id.js';
import { toPage } from '../shared/page.js';
import { Parameters } from '../shared/parameters.js';
import type { TenantTransaction } from '../tenancy/transaction.js';

interface ImportRowRow {
  id: string;
  line: number;
  state: ImportRow['state'];
  values: ImportValues;
  before: ImportValues | null;
  errors: ImportRow['errors'];
  candidate_id: string | null;
}

const COLUMNS = `r.id, r.line, r.state, r.record -> 'values' as values, r.before, r.errors, r.candidate_id`;

const toImportRow = (row: ImportRowRow): ImportRow => ({
  id: row.id,
  line: row.line,
  state: row.state,
  values: IMPORT_FIELDS.flatMap((column) => {
    const value = row.values[column];
    return value === undefined ? [] : [{ column, value, before: row.before?.[column] ?? null }];
  }),
  errors: row.errors,
  candidateId: row.candidate_id,
});

const BY_LINE = 'importRows.line';

/**
 * For each key the uppermost row of the file that has it. All keys of a batch at once: a look into the index for each
 * would walk through the whole file each time while the planner has no statistics of a file that has just come.
 */
const UPPERMOST = (column: string, keys: string) => `(
  select distinct on (${column}) line, email, external_id as "externalId", candidate_id as "candidateId",
    record -> 'values' ->> 'name' as name
  from import_row where tenant_id = $1 and import_id = $2 and ${column} = any(${keys}) order by ${column}, line)`;

/** jsonb holds no NUL; no cell that gets here has one, as the file would not have been read as text. */
export function createImportRowRepository({ context, manager }: TenantTransaction): ImportRowRepository {
  const { tenantId } = context;
  return {
    async insert(importId, rows) {
      await manager.query(
        `/* importRows.insert */
         insert into import_row
           (tenant_id, id, import_id, line, state, record, before, errors, candidate_id, email, external_id)
         select $1, x.id, $2, x.line, x.state, jsonb_build_object('values', x.values, 'cells', x.cells), x.before,
           x.errors, x."candidateId", lower(x.values ->> 'email'), x.values ->> 'externalId'
         from jsonb_to_recordset($3::jsonb) as x (id uuid, line int, state text, values jsonb, cells jsonb,
           before jsonb, errors jsonb, "candidateId" uuid)`,
        [tenantId, importId, JSON.stringify(rows)],
      );
    },

    async deleteAll(importId) {
      await manager.query(
        '/* importRows.deleteAll */ delete from import_row where tenant_id = $1 and import_id = $2',
        [tenantId, importId],
      );
    },

    async known(importId, { emails, externalIds }, candidateIds) {
      return await manager.query(
        `/* importRows.known */
         ${UPPERMOST('email', '$3::text[]')}
         union all ${UPPERMOST('external_id', '$4::text[]')}
         union all ${UPPERMOST('candidate_id', '$5::uuid[]')}`,
        [tenantId, importId, emails, externalIds, candidateIds],
      );
    },

    async pending(importId, most) {
      return await manager.query(
        `/* importRows.pending */
         select r.id, r.line, r.record -> 'values' as values from import_row r
         where r.tenant_id = $1 and r.import_id = $2 and r.state in ('create', 'update') and r.imported_at is null
         order by r.line limit $3`,
        [tenantId, importId, most],
      );
    },

    async settle(rows, at) {
      await manager.query(
        `/* importRows.settle */
         update import_row r set (state, before, errors, candidate_id, imported_at) = (
           select x.state, x.before, x.errors, x."candidateId",
             case when x.state in ('create', 'update') then $4::timestamptz end
           from jsonb_to_record($3::jsonb -> r.id::text)
             as x (state text, before jsonb, errors jsonb, "candidateId" uuid))
         where r.tenant_id = $1 and r.id = any($2::uuid[])`,
        [tenantId, ...byId(rows), at.toString()],
      );
    },

    async byIds(ids) {
      const rows: ImportRowRow[] = await manager.query(
        `/* importRows.byIds */ select ${COLUMNS} from import_row r
         where r.tenant_id = $1 and r.id = any($2::uuid[])`,
        [tenantId, ids],
      );
      return rows.map(toImportRow);
    },

    async page(importId, request, states) {
      const parameters = new Parameters();
      const conditions = [
        `r.tenant_id = ${parameters.add(tenantId)}`,
        `r.import_id = ${parameters.add(importId)}`,
      ];
      if (states) conditions.push(`r.state = any(${parameters.add(states)}::text[])`);
      // Each row of a file begins on a line of its own, so the line alone is the key.
      if (request.after)
        conditions.push(`r.line > ${parameters.add(fromCursor(BY_LINE, request.after).key)}::int`);
      const rows: (ImportRowRow & { sort_key: string })[] = await manager.query(
        `/* importRows.page */ select ${COLUMNS}, r.line::text as sort_key from import_row r
         where ${conditions.join(' and ')} order by r.line limit ${parameters.add(request.first + 1)}`,
        parameters.values,
      );
      return toPage(rows, request, BY_LINE, toImportRow);
    },

    async faulty(importId, afterLine, most) {
      return await manager.query(
        `/* importRows.faulty */ select r.line, coalesce(r.record -> 'cells', '[]') as cells, r.errors from import_row r
         where r.tenant_id = $1 and r.import_id = $2 and r.state = 'faulty' and r.line > $3
         order by r.line limit $4`,
        [tenantId, importId, afterLine, most],
      );
    },

    async newCohorts(importId, most) {
      const rows: { name: string }[] = await manager.query(
        `/* importRows.newCohorts */
         select min(n.name) as name from (
           select r.record -> 'values' ->> 'cohort' as name from import_row r
           where r.tenant_id = $1 and r.import_id = $2 and r.state in ('create', 'update')) n
         where n.name is not null
           and not exists (select 1 from cohort c where c.tenant_id = $1 and lower(c.name) = lower(n.name))
         group by lower(n.name) order by 1 limit $3`,
        [tenantId, importId, most],
      );
      return rows.map(({ name }) => name);
    },
  };
}
