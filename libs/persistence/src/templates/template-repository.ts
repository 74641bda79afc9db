import {
  documentsOf,
  fromCursor,
  membershipIdOf,
  type Template,
  type TemplatePurpose,
  type TemplateRepository,
  type TemplateVersion,
  type TemplateWording,
} from '@afterword/application';
import { instantOf, instantOrNull } from '../shared/instant.js';
import { toPage } from '../shared/page.js';
import { Parameters } from '../shared/parameters.js';
import { versionLifecycle } from '../shared/version-lifecycle.js';
import type { TenantTransaction } from '../tenancy/transaction.js';

interface TemplateRow extends TemplatePurpose {
  id: string;
  created_at: Date;
}

interface VersionRow extends TemplateRow {
  template_id: string;
  number: number;
  state: TemplateVersion['state'];
  wordings: TemplateWording[];
  revision: number;
  created_by: string | null;
  changed_at: Date;
  changed_by: string | null;
  published_at: Date | null;
  published_by: string | null;
  retired_at: Date | null;
  retired_by: string | null;
}

const TEMPLATE_COLUMNS = 't.id, t.kind, t.channel, t.writer, t.language, t.created_at';
const COLUMNS = `v.id, v.template_id, t.kind, t.channel, t.writer, t.language, v.number, v.state, v.wordings, v.revision,
  v.created_at, v.created_by, v.changed_at, v.changed_by, v.published_at, v.published_by, v.retired_at, v.retired_by`;
const VERSIONS = 'template t join template_version v on v.tenant_id = t.tenant_id and v.template_id = t.id';

const purposeOf = ({ kind, channel, writer, language }: TemplatePurpose): TemplatePurpose => ({
  kind,
  channel,
  writer,
  language,
});

const toTemplate = (row: TemplateRow): Template => ({
  ...purposeOf(row),
  id: row.id,
  createdAt: instantOf(row.created_at),
});

const toVersion = (row: VersionRow): TemplateVersion => ({
  ...purposeOf(row),
  id: row.id,
  templateId: row.template_id,
  number: row.number,
  state: row.state,
  wordings: row.wordings,
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

const LATEST = 'templateVersions.latest';

/** A condition on the purpose of a template; its values are `$2` to `$5`. */
const OF_PURPOSE = 't.kind = $2 and t.channel = $3 and t.writer = $4 and t.language = $5';
const valuesOf = ({ kind, channel, writer, language }: TemplatePurpose) => [kind, channel, writer, language];

export function createTemplateRepository(transaction: TenantTransaction): TemplateRepository {
  const { context, manager } = transaction;
  const { tenantId } = context;
  return {
    ...versionLifecycle(transaction, 'template_version', 'templates'),

    async lockedFor(purpose, id, at) {
      await manager.query(
        `/* templates.add */ insert into template (tenant_id, kind, channel, writer, language, id, created_at)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (tenant_id, kind, channel, writer, language) do nothing`,
        [tenantId, ...valuesOf(purpose), id, at.toString()],
      );
      const [row]: TemplateRow[] = await manager.query(
        `/* templates.lockedFor */ select ${TEMPLATE_COLUMNS} from template t
         where t.tenant_id = $1 and ${OF_PURPOSE} for update`,
        [tenantId, ...valuesOf(purpose)],
      );
      return toTemplate(row!);
    },

    async locked(id) {
      const [row]: TemplateRow[] = await manager.query(
        `/* templates.locked */ select ${TEMPLATE_COLUMNS} from template t
         where t.tenant_id = $1 and t.id = $2 for update`,
        [tenantId, id],
      );
      return row ? toTemplate(row) : null;
    },

    async currentIn(language) {
      const rows: VersionRow[] = await manager.query(
        `/* templates.currentIn */ select ${COLUMNS} from ${VERSIONS}
         where t.tenant_id = $1 and t.language = $2 and v.state in ('draft', 'published')`,
        [tenantId, language],
      );
      return rows.map(toVersion);
    },

    async currentFor(purpose) {
      const rows: VersionRow[] = await manager.query(
        `/* templates.currentFor */ select ${COLUMNS} from ${VERSIONS}
         where t.tenant_id = $1 and ${OF_PURPOSE} and v.state in ('draft', 'published')`,
        [tenantId, ...valuesOf(purpose)],
      );
      return rows.map(toVersion);
    },

    async byVersionIds(ids) {
      const rows: VersionRow[] = await manager.query(
        `/* templates.byVersionIds */ select ${COLUMNS} from ${VERSIONS}
         where t.tenant_id = $1 and v.id = any($2::uuid[])`,
        [tenantId, ids],
      );
      return rows.map(toVersion);
    },

    async page(purpose, request) {
      const parameters = new Parameters();
      const conditions = [`t.tenant_id = ${parameters.add(tenantId)}`];
      for (const [name, value] of Object.entries(purposeOf(purpose)))
        conditions.push(`t.${name} = ${parameters.add(value)}`);
      if (request.after)
        conditions.push(`v.number < ${parameters.add(fromCursor(LATEST, request.after).key)}::int`);
      const rows: (VersionRow & { sort_key: string })[] = await manager.query(
        `/* templates.page */ select ${COLUMNS}, v.number::text as sort_key from ${VERSIONS}
         where ${conditions.join(' and ')} order by v.number desc limit ${parameters.add(request.first + 1)}`,
        parameters.values,
      );
      return toPage(rows, request, LATEST, toVersion);
    },

    async published(kinds) {
      const rows: VersionRow[] = await manager.query(
        `/* templates.published */ select ${COLUMNS} from ${VERSIONS}
         where t.tenant_id = $1 and t.kind = any($2::text[]) and v.state = 'published'`,
        [tenantId, kinds],
      );
      return rows.flatMap((row) => documentsOf(row, row.wordings, row.number));
    },

    async insertVersion({ id, templateId, state, wordings, at }) {
      await manager.query(
        `/* templates.insertVersion */ insert into template_version
           (tenant_id, id, template_id, number, state, wordings, created_at, created_by, changed_at, changed_by,
            published_at, published_by)
         values ($1, $2, $3, 1 + coalesce((
             select max(v.number) from template_version v where v.tenant_id = $1 and v.template_id = $3), 0),
           $4, $5, $6, $7, $6, $7, case when $4 = 'published' then $6::timestamptz end,
           case when $4 = 'published' then $7::uuid end)`,
        [tenantId, id, templateId, state, JSON.stringify(wordings), at.toString(), membershipIdOf(context)],
      );
    },

    async change(versionId, wordings, at) {
      await manager.query(
        `/* templates.change */ update template_version
         set wordings = $3, revision = revision + 1, changed_at = $4, changed_by = $5
         where tenant_id = $1 and id = $2 and state = 'draft'`,
        [tenantId, versionId, JSON.stringify(wordings), at.toString(), membershipIdOf(context)],
      );
    },
  };
}
