import {
  fromCursor,
  membershipIdOf,
  type PlaybookVersion,
  type PlaybookVersionRepository,
} from '@afterword/application';
import { instantOf, instantOrNull } from '../shared/instant.js';
import { toPage } from '../shared/page.js';
import { Parameters } from '../shared/parameters.js';
import { versionLifecycle } from '../shared/version-lifecycle.js';
import type { TenantTransaction } from '../tenancy/transaction.js';
import { RUNNING } from './running-plans.js';

interface VersionRow {
  id: string;
  playbook_id: string;
  number: number;
  state: PlaybookVersion['state'];
  revision: number;
  created_at: Date;
  created_by: string | null;
  changed_at: Date;
  changed_by: string | null;
  published_at: Date | null;
  published_by: string | null;
  retired_at: Date | null;
  retired_by: string | null;
}

/** Without the document, which is large and seldom wanted. */
const COLUMNS = `v.id, v.playbook_id, v.number, v.state, v.revision, v.created_at, v.created_by, v.changed_at,
  v.changed_by, v.published_at, v.published_by, v.retired_at, v.retired_by`;

const toVersion = (row: VersionRow): PlaybookVersion => ({
  id: row.id,
  playbookId: row.playbook_id,
  number: row.number,
  state: row.state,
  revision: row.revision,
  createdAt: instantOf(row.created_at),
  createdById: row.created_by,
  changedAt: instantOf(row.changed_at),
  changedById: row.changed_by,
  publishedAt: instantOrNull(row.published_at),
  publishedById: row.published_by,
  retiredAt: instantOrNull(row.retired_at),
  retiredById: row.retired_by,
});

const LATEST = 'playbookVersions.latest';

export function createPlaybookVersionRepository(transaction: TenantTransaction): PlaybookVersionRepository {
  const { context, manager } = transaction;
  const { tenantId } = context;
  return {
    ...versionLifecycle(transaction, 'playbook_version', 'playbookVersions'),

    async insert({ id, playbookId, state, document, at, by }) {
      await manager.query(
        `/* playbookVersions.insert */ insert into playbook_version
           (tenant_id, id, playbook_id, number, state, document, created_at, created_by, changed_at, changed_by,
            published_at, published_by)
         values ($1, $2, $3, 1 + coalesce((
             select max(v.number) from playbook_version v where v.tenant_id = $1 and v.playbook_id = $3), 0),
           $4, $5, $6, $7, $6, $7, case when $4 = 'published' then $6::timestamptz end,
           case when $4 = 'published' then $7::uuid end)`,
        [tenantId, id, playbookId, state, JSON.stringify(document), at.toString(), by],
      );
    },

    async byIds(ids) {
      const rows: VersionRow[] = await manager.query(
        `/* playbookVersions.byIds */ select ${COLUMNS} from playbook_version v
         where v.tenant_id = $1 and v.id = any($2::uuid[])`,
        [tenantId, ids],
      );
      return rows.map(toVersion);
    },

    async currentOf(playbookIds) {
      const rows: VersionRow[] = await manager.query(
        `/* playbookVersions.currentOf */ select ${COLUMNS} from playbook_version v
         where v.tenant_id = $1 and v.playbook_id = any($2::uuid[]) and v.state in ('draft', 'published')`,
        [tenantId, playbookIds],
      );
      return rows.map(toVersion);
    },

    async page(playbookId, request) {
      const parameters = new Parameters();
      const conditions = [
        `v.tenant_id = ${parameters.add(tenantId)}`,
        `v.playbook_id = ${parameters.add(playbookId)}`,
      ];
      if (request.after)
        conditions.push(`v.number < ${parameters.add(fromCursor(LATEST, request.after).key)}::int`);
      const rows: (VersionRow & { sort_key: string })[] = await manager.query(
        `/* playbookVersions.page */ select ${COLUMNS}, v.number::text as sort_key from playbook_version v
         where ${conditions.join(' and ')} order by v.number desc limit ${parameters.add(request.first + 1)}`,
        parameters.values,
      );
      return toPage(rows, request, LATEST, toVersion);
    },

    async documents(ids) {
      return await manager.query(
        `/* playbookVersions.documents */ select id, state, document from playbook_version
         where tenant_id = $1 and id = any($2::uuid[])`,
        [tenantId, ids],
      );
    },

    async forNewApplications() {
      const [row]: { id: string }[] = await manager.query(
        `/* playbookVersions.forNewApplications */ select v.id from playbook b
         join playbook_version v on v.tenant_id = b.tenant_id and v.playbook_id = b.id and v.state = 'published'
         where b.tenant_id = $1 and b.is_default`,
        [tenantId],
      );
      return row?.id ?? null;
    },

    async change(id, revision, document, at) {
      const [, count]: [unknown[], number] = await manager.query(
        `/* playbookVersions.change */ update playbook_version
         set document = $4, revision = revision + 1, changed_at = $5, changed_by = $6
         where tenant_id = $1 and id = $2 and state = 'draft' and revision = $3`,
        [tenantId, id, revision, JSON.stringify(document), at.toString(), membershipIdOf(context)],
      );
      return count > 0;
    },

    async runningPlans(ids) {
      return await manager.query(
        `/* playbookVersions.runningPlans */ select p.playbook_version_id as "versionId", count(*)::int as count
         from plan p where p.tenant_id = $1 and p.playbook_version_id = any($2::uuid[]) and ${RUNNING} group by 1`,
        [tenantId, ids],
      );
    },
  };
}
