import { fromCursor, type ImportRepository, membershipIdOf } from '@afterword/application';
import { instantOf } from '../shared/instant.js';
import { toPage } from '../shared/page.js';
import { Parameters } from '../shared/parameters.js';
import type { TenantTransaction } from '../tenancy/transaction.js';
import { IMPORT_COLUMNS, type ImportEntityRow, toColumns, toImport } from './import-columns.js';

interface ClaimedRow extends Pick<ImportEntityRow, 'id' | 'columns' | 'headings' | 'ignored_columns'> {
  state: 'checking' | 'running';
  file_id: string | null;
  all_or_nothing: boolean;
  progress_done: number;
  progress_total: number;
  attempts: number;
  lease_until: Date;
}

const LATEST = 'imports.latest';

export function createImportRepository({ context, manager }: TenantTransaction): ImportRepository {
  const { tenantId } = context;

  /** TypeORM answers an update with rows and their number. */
  const update = async (sql: string, values: unknown[]): Promise<boolean> => {
    const [, count]: [unknown[], number] = await manager.query(sql, values);
    return count > 0;
  };

  return {
    async insert({ id, fileId, fileName, createdAt }) {
      await manager.query(
        `/* imports.insert */ insert into import (tenant_id, id, file_id, file_name, state, created_by, created_at)
         values ($1, $2, $3, $4, 'checking', $5, $6)`,
        [tenantId, id, fileId, fileName, membershipIdOf(context), createdAt.toString()],
      );
    },

    async byIds(ids) {
      const rows: ImportEntityRow[] = await manager.query(
        `/* imports.byIds */ select ${IMPORT_COLUMNS} from import i
         where i.tenant_id = $1 and i.id = any($2::uuid[])`,
        [tenantId, ids],
      );
      return rows.map(toImport);
    },

    async page(request) {
      const parameters = new Parameters();
      let conditions = `i.tenant_id = ${parameters.add(tenantId)}`;
      // Ids are made in the order of time, so that the id alone sorts by it.
      if (request.after)
        conditions += ` and i.id < ${parameters.add(fromCursor(LATEST, request.after).id)}::uuid`;
      const rows: (ImportEntityRow & { sort_key: string })[] = await manager.query(
        `/* imports.page */ select ${IMPORT_COLUMNS}, '' as sort_key from import i
         where ${conditions} order by i.id desc limit ${parameters.add(request.first + 1)}`,
        parameters.values,
      );
      return toPage(rows, request, LATEST, toImport);
    },

    async locked(id) {
      const [row]: ImportEntityRow[] = await manager.query(
        `/* imports.locked */ select ${IMPORT_COLUMNS} from import i where i.tenant_id = $1 and i.id = $2 for update`,
        [tenantId, id],
      );
      return row ? toImport(row) : null;
    },

    async start(id, allOrNothing) {
      await update(
        `/* imports.start */ update import set state = 'running', all_or_nothing = $3, progress_done = 0,
           progress_total = count_create + count_update, attempts = 0, lease_until = null
         where tenant_id = $1 and id = $2`,
        [tenantId, id, allOrNothing],
      );
    },

    async claim(id, now, until) {
      const [rows]: [ClaimedRow[], number] = await manager.query(
        `/* imports.claim */ update import i set lease_until = $4, attempts = attempts + 1
         where i.tenant_id = $1 and i.id = $2 and i.state in ('checking', 'running')
           and (i.lease_until is null or i.lease_until < $3)
         returning i.id, i.state, i.file_id, i.columns, i.headings, i.ignored_columns, i.all_or_nothing,
           i.progress_done, i.progress_total, i.attempts, i.lease_until`,
        [tenantId, id, now.toString(), until.toString()],
      );
      const row = rows[0];
      return row
        ? {
            lease: { importId: row.id, until: instantOf(row.lease_until) },
            state: row.state,
            fileId: row.file_id,
            columns: toColumns(row),
            allOrNothing: row.all_or_nothing,
            progress: { done: row.progress_done, total: row.progress_total },
            attempts: row.attempts,
          }
        : null;
    },

    // A lease is known by its end: whoever takes an import over sets a later one.
    async advance({ importId, until }, next, { done, total }) {
      return await update(
        `/* imports.advance */ update import
         set lease_until = $4, attempts = 0, progress_done = $5, progress_total = $6
         where tenant_id = $1 and id = $2 and lease_until = $3`,
        [tenantId, importId, until.toString(), next.toString(), done, total],
      );
    },

    async setColumns(id, { understood, headings, ignored }) {
      await update(
        `/* imports.setColumns */ update import set columns = $3, headings = $4, ignored_columns = $5
         where tenant_id = $1 and id = $2`,
        [tenantId, id, JSON.stringify(understood), headings, ignored],
      );
    },

    async finish({ importId, until }, state, at) {
      return await update(
        `/* imports.finish */ update import i
         set state = $4, lease_until = null, finished_at = case when $4 = 'done' then $5::timestamptz end,
           progress_done = i.progress_total, count_create = n.creating, count_update = n.updating,
           count_unchanged = n.unchanged, count_faulty = n.faulty, count_imported = n.imported
         from (
           select count(*) filter (where r.state = 'create') as creating,
             count(*) filter (where r.state = 'update') as updating,
             count(*) filter (where r.state = 'unchanged') as unchanged,
             count(*) filter (where r.state = 'faulty') as faulty,
             count(r.imported_at) as imported
           from import_row r where r.tenant_id = $1 and r.import_id = $2
         ) n
         where i.tenant_id = $1 and i.id = $2 and i.lease_until = $3`,
        [tenantId, importId, until.toString(), state, at.toString()],
      );
    },

    async fail({ importId, until }, problem, at) {
      return await update(
        `/* imports.fail */ update import
         set state = 'failed', problem = $4, lease_until = null, finished_at = $5
         where tenant_id = $1 and id = $2 and lease_until = $3`,
        [tenantId, importId, until.toString(), problem, at.toString()],
      );
    },
  };
}
