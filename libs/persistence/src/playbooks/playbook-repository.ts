import type { Playbook, PlaybookRepository } from '@afterword/application';
import { instantOf } from '../shared/instant.js';
import type { TenantTransaction } from '../tenancy/transaction.js';

interface PlaybookRow {
  id: string;
  name: string;
  slug: string;
  is_default: boolean;
  created_at: Date;
}

const COLUMNS = 'id, name, slug, is_default, created_at';

const toPlaybook = (row: PlaybookRow): Playbook => ({
  id: row.id,
  name: row.name,
  slug: row.slug,
  isDefault: row.is_default,
  createdAt: instantOf(row.created_at),
});

export function createPlaybookRepository({ context, manager }: TenantTransaction): PlaybookRepository {
  const { tenantId } = context;
  return {
    async insert({ id, name, slug, isDefault, createdAt }) {
      await manager.query(
        `/* playbooks.insert */ insert into playbook (tenant_id, id, name, slug, is_default, created_at)
         values ($1, $2, $3, $4, $5, $6)`,
        [tenantId, id, name, slug, isDefault, createdAt.toString()],
      );
    },

    async list() {
      const rows: PlaybookRow[] = await manager.query(
        `/* playbooks.list */ select ${COLUMNS} from playbook where tenant_id = $1
         order by is_default desc, lower(name), id`,
        [tenantId],
      );
      return rows.map(toPlaybook);
    },

    async byIds(ids) {
      const rows: PlaybookRow[] = await manager.query(
        `/* playbooks.byIds */ select ${COLUMNS} from playbook where tenant_id = $1 and id = any($2::uuid[])`,
        [tenantId, ids],
      );
      return rows.map(toPlaybook);
    },

    async locked(id) {
      const [row]: PlaybookRow[] = await manager.query(
        `/* playbooks.locked */ select ${COLUMNS} from playbook where tenant_id = $1 and id = $2
         for no key update`,
        [tenantId, id],
      );
      return row ? toPlaybook(row) : null;
    },

    async rename(id, name) {
      await manager.query(
        '/* playbooks.rename */ update playbook set name = $3 where tenant_id = $1 and id = $2',
        [tenantId, id, name],
      );
    },

    async makeDefault(id) {
      // In two statements: a unique index looks at each row as it changes, not at the end.
      await manager.query(
        '/* playbooks.unmakeDefault */ update playbook set is_default = false where tenant_id = $1 and is_default',
        [tenantId],
      );
      await manager.query(
        '/* playbooks.makeDefault */ update playbook set is_default = true where tenant_id = $1 and id = $2',
        [tenantId, id],
      );
    },
  };
}
