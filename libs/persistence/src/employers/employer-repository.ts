import {
  type Employer,
  type EmployerCulture,
  type EmployerRepository,
  fromCursor,
  searchPattern,
  sortName,
} from '@afterword/application';
import { type KeysetRow, toPage } from '../shared/page.js';
import { Parameters } from '../shared/parameters.js';
import type { TenantTransaction } from '../tenancy/transaction.js';
import { EmployerEntity } from './employer-entity.js';

interface EmployerRow {
  id: string;
  name: string;
  time_zone: string;
  country: string;
  region: string | null;
  culture: EmployerCulture;
  business_hours: { from: string; to: string } | null;
  thank_you_notes: boolean;
}

const toEmployer = (row: EmployerRow): Employer => ({
  id: row.id,
  name: row.name,
  timeZone: row.time_zone,
  country: row.country,
  region: row.region,
  culture: row.culture,
  businessHours: row.business_hours && {
    from: Temporal.PlainTime.from(row.business_hours.from),
    to: Temporal.PlainTime.from(row.business_hours.to),
  },
  thankYouNotes: row.thank_you_notes,
});

const COLUMNS = `e.id, e.name, e.time_zone, e.country, e.region, e.culture, e.business_hours,
  e.thank_you_notes`;

const ORDERING = 'employers.name';

export function createEmployerRepository({ context, manager }: TenantTransaction): EmployerRepository {
  const { tenantId } = context;

  function conditionsOf(search: string | undefined, parameters: Parameters): string {
    const pattern = searchPattern(search ?? '');
    return `e.tenant_id = ${parameters.add(tenantId)}${pattern ? ` and e.sort_name like ${parameters.add(pattern)}` : ''}`;
  }

  return {
    async page(request, search) {
      const parameters = new Parameters();
      let conditions = conditionsOf(search, parameters);
      if (request.after) {
        const after = fromCursor(ORDERING, request.after);
        conditions += ` and (e.sort_name, e.id) > (${parameters.add(after.key)}, ${parameters.add(after.id)}::uuid)`;
      }
      const rows: (EmployerRow & KeysetRow)[] = await manager.query(
        `/* employers.page */ select ${COLUMNS}, e.sort_name as sort_key from employer e
         where ${conditions} order by e.sort_name, e.id limit ${parameters.add(request.first + 1)}`,
        parameters.values,
      );
      return toPage(rows, request, ORDERING, toEmployer);
    },

    async count(search) {
      const parameters = new Parameters();
      const conditions = conditionsOf(search, parameters);
      const [row]: { count: number }[] = await manager.query(
        `/* employers.count */ select count(*)::int as count from employer e where ${conditions}`,
        parameters.values,
      );
      return row?.count ?? 0;
    },

    async byIds(ids) {
      const rows: EmployerRow[] = await manager.query(
        `/* employers.byIds */ select ${COLUMNS} from employer e where e.tenant_id = $1 and e.id = any($2::uuid[])`,
        [tenantId, ids],
      );
      return rows.map(toEmployer);
    },

    async update({ id, businessHours, ...changed }) {
      const clock = (time: Temporal.PlainTime) => time.toString({ smallestUnit: 'minute' });
      await manager.update(
        EmployerEntity,
        { tenantId, id },
        {
          ...changed,
          businessHours: businessHours && { from: clock(businessHours.from), to: clock(businessHours.to) },
          sortName: sortName(changed.name),
        },
      );
    },

    async planCounts(ids) {
      const rows: { id: string; count: number }[] = await manager.query(
        `/* employers.planCounts */ select a.employer_id as id, count(*)::int as count from application a
         join plan p on p.tenant_id = a.tenant_id and p.application_id = a.id
         where a.tenant_id = $1 and a.employer_id = any($2::uuid[]) group by 1`,
        [tenantId, ids],
      );
      return new Map(rows.map((row) => [row.id, row.count]));
    },

    async applicationIds(employerId) {
      const rows: { id: string }[] = await manager.query(
        `/* employers.applicationIds */ select id from application
         where tenant_id = $1 and employer_id = $2 order by id desc`,
        [tenantId, employerId],
      );
      return rows.map((row) => row.id);
    },
  };
}
