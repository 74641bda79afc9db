import {
  type ExistingCandidate,
  IMPORT_SOURCE,
  type ImportedCandidate,
  type ImportTargetRepository,
  newId,
  searchText,
  sortName,
} from '@afterword/application';
import { byId } from '../shared/by-id.js';
import type { TenantTransaction } from '../tenancy/transaction.js';

const RECORD = `id uuid, name text, email text, phone text, "timeZone" text, country text, "externalId" text,
  "advisorId" uuid, "cohortId" uuid, "sortName" text, "searchText" text`;

export function createImportTargetRepository({
  context,
  manager,
}: TenantTransaction): ImportTargetRepository {
  const { tenantId } = context;

  const link = async (candidates: readonly ImportedCandidate[]): Promise<void> => {
    const linked = candidates.flatMap(({ id, externalId }) =>
      externalId === null ? [] : [{ id: newId(), externalId, candidateId: id }],
    );
    await manager.query(
      `/* importTargets.link */
       insert into external_reference (tenant_id, id, source, kind, external_id, entity_id)
       select $1, x.id, $2, 'candidate', x."externalId", x."candidateId"
       from jsonb_to_recordset($3::jsonb) as x (id uuid, "externalId" text, "candidateId" uuid)
       on conflict (tenant_id, source, kind, external_id) do update set entity_id = excluded.entity_id`,
      [tenantId, IMPORT_SOURCE, JSON.stringify(linked)],
    );
  };

  return {
    async candidates({ emails, externalIds }, locked) {
      const rows: ExistingCandidate[] = await manager.query(
        `/* importTargets.candidates */
         select c.id, c.name, c.email, c.phone, c.time_zone as "timeZone", c.country,
           c.external_id as "externalId", c.advisor_id as "advisorId", m.name as advisor,
           c.cohort_id as "cohortId", co.name as cohort,
           array(select r.external_id from external_reference r
             where r.tenant_id = $1 and r.kind = 'candidate' and r.entity_id = c.id and r.source = $4
               and r.external_id = any($3::text[])) as references
         from candidate c
         left join membership m on m.tenant_id = c.tenant_id and m.id = c.advisor_id
         left join cohort co on co.tenant_id = c.tenant_id and co.id = c.cohort_id
         where c.tenant_id = $1 and c.id in (
           select id from candidate where tenant_id = $1 and email_key = any($2::text[])
           union all
           select entity_id from external_reference
           where tenant_id = $1 and source = $4 and kind = 'candidate' and external_id = any($3::text[]))
         order by c.id ${locked ? 'for no key update of c' : ''}`,
        [tenantId, emails, externalIds, IMPORT_SOURCE],
      );
      return rows;
    },

    async cohorts(names) {
      return await manager.query(
        `/* importTargets.cohorts */ select n.wanted, c.id, c.name from unnest($2::text[]) as n (wanted)
         join cohort c on c.tenant_id = $1 and lower(c.name) = lower(n.wanted)`,
        [tenantId, names],
      );
    },

    async createCohorts(names, at) {
      await manager.query(
        `/* importTargets.createCohorts */ insert into cohort (tenant_id, id, name, created_at)
         select $1, x.id, x.name, $4 from unnest($2::uuid[], $3::text[]) as x (id, name)
         on conflict (tenant_id, lower(name)) do nothing`,
        [tenantId, names.map(() => newId()), names, at.toString()],
      );
    },

    async insertCandidates(candidates, at) {
      if (candidates.length === 0) return [];
      const written: { id: string }[] = await manager.query(
        `/* importTargets.insertCandidates */
         insert into candidate (tenant_id, id, name, email, phone, time_zone, country, external_id, advisor_id,
           cohort_id, sort_name, search_text, created_at)
         select $1, x.id, x.name, x.email, x.phone, x."timeZone", x.country, x."externalId", x."advisorId",
           x."cohortId", x."sortName", x."searchText", $3
         from jsonb_to_recordset($2::jsonb) as x (${RECORD})
         on conflict do nothing returning id`,
        [tenantId, JSON.stringify(candidates.map(searchable)), at.toString()],
      );
      const ids = new Set(written.map(({ id }) => id));
      await link(candidates.filter(({ id }) => ids.has(id)));
      return [...ids];
    },

    async updateCandidates(candidates) {
      if (candidates.length === 0) return;
      const [ids, records] = byId(candidates.map(searchable));
      await manager.query(
        `/* importTargets.updateCandidates */
         update candidate c set (name, email, phone, time_zone, country, external_id, advisor_id, cohort_id,
             sort_name, search_text) = (
           select x.name, x.email, x.phone, x."timeZone", x.country, x."externalId", x."advisorId", x."cohortId",
             x."sortName", x."searchText" from jsonb_to_record($3::jsonb -> c.id::text) as x (${RECORD}))
         where c.tenant_id = $1 and c.id = any($2::uuid[])`,
        [tenantId, ids, records],
      );
      // A link that went to a wrong address must not open the door once the address was mended.
      await manager.query(
        `/* importTargets.updateInvited */
         update membership m set (name, email, invite_secret_hash, invite_expires_at) = (
           select x.name, x.email, case when lower(m.email) = lower(x.email) then m.invite_secret_hash end,
             case when lower(m.email) = lower(x.email) then m.invite_expires_at end
           from jsonb_to_record($3::jsonb -> m.candidate_id::text) as x (name text, email text))
         where m.tenant_id = $1 and m.candidate_id = any($2::uuid[]) and m.accepted_at is null`,
        [tenantId, ids, records],
      );
      await link(candidates);
    },

    async replan(candidateIds, at) {
      await manager.query(
        `/* importTargets.replan */ update plan set replan_at = $3
         where tenant_id = $1 and candidate_id = any($2::uuid[]) and (replan_at is null or replan_at > $3)`,
        [tenantId, candidateIds, at.toString()],
      );
    },
  };
}

function searchable(candidate: ImportedCandidate) {
  const { name, email, externalId } = candidate;
  return { ...candidate, sortName: sortName(name), searchText: searchText(name, email, externalId) };
}
