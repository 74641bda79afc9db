import {
  type CandidateOrder,
  type CandidateRepository,
  type CaseloadCounts,
  fromCursor,
  type NotificationState,
  searchText,
  sortName,
} from '@afterword/application';
import { type KeysetRow, toPage } from '../shared/page.js';
import { Parameters } from '../shared/parameters.js';
import { COUNTS_AS_DUE } from '../steps/counts-as-due.js';
import type { TenantTransaction } from '../tenancy/transaction.js';
import { candidateConditions } from './candidate-conditions.js';
import { CandidateEntity } from './candidate-entity.js';
import { CANDIDATE_COLUMNS, type CandidateRow, toCandidate } from './candidate-row.js';

const ORDERS: Record<CandidateOrder, { readonly name: string; readonly key: string; readonly type: string }> =
  {
    next_step: { name: 'candidates.nextStep', key: 'next_due_at', type: 'timestamptz' },
    name: { name: 'candidates.name', key: 'sort_name', type: 'text' },
  };

export function createCandidateRepository(transaction: TenantTransaction): CandidateRepository {
  const { context, manager } = transaction;
  const { tenantId } = context;
  return {
    async page(request, filter, order, today) {
      const { name, key, type } = ORDERS[order];
      const parameters = new Parameters();
      let conditions = await candidateConditions(transaction, filter, today, parameters);
      if (request.after) {
        const after = fromCursor(name, request.after);
        conditions += ` and (c.${key}, c.id) > (${parameters.add(after.key)}::${type}, ${parameters.add(after.id)}::uuid)`;
      }
      const rows: (CandidateRow & KeysetRow)[] = await manager.query(
        `/* candidates.page */ select ${CANDIDATE_COLUMNS}, c.${key}::text as sort_key
         from candidate c where ${conditions} order by c.${key}, c.id limit ${parameters.add(request.first + 1)}`,
        parameters.values,
      );
      return toPage(rows, request, name, toCandidate);
    },

    async count(filter, today) {
      const parameters = new Parameters();
      const conditions = await candidateConditions(transaction, filter, today, parameters);
      const [row]: { count: number }[] = await manager.query(
        `/* candidates.count */ select count(*)::int as count from candidate c where ${conditions}`,
        parameters.values,
      );
      return row?.count ?? 0;
    },

    async caseloadCounts(advisorId, today) {
      const parameters = new Parameters();
      const filter = advisorId ? { advisorId } : {};
      const conditions = await candidateConditions(transaction, filter, today, parameters);
      const now = `${parameters.add(today.now.toString())}::timestamptz`;
      const endOfToday = `${parameters.add(today.endOfToday.toString())}::timestamptz`;
      // Everybody's memberships are counted without looking at the candidates behind them.
      const isEverybody = !advisorId && context.scope.kind === 'tenant';
      const [row]: CaseloadCounts[] = await manager.query(
        `/* candidates.caseloadCounts */
         select n.total, n.overdue, n."dueToday", n."onTrack", n."nothingPlanned", n.total - (
             select count(*)::int from membership m
             where m.tenant_id = $1 and m.candidate_id is not null and m.accepted_at is not null and m.ended_at is null
               ${isEverybody ? '' : `and m.candidate_id in (select c.id from candidate c where ${conditions})`}
           ) as "notYetIn"
         from (
           select count(*)::int as total,
             count(*) filter (where c.next_due_at < ${now})::int as overdue,
             count(*) filter (where c.next_due_at >= ${now} and c.next_due_at < ${endOfToday})::int as "dueToday",
             count(*) filter (where c.next_due_at >= ${endOfToday} and c.next_due_at < 'infinity')::int as "onTrack",
             count(*) filter (where c.next_due_at = 'infinity')::int as "nothingPlanned"
           from candidate c where ${conditions}
         ) n`,
        parameters.values,
      );
      if (!row) throw new Error('A count without a row.');
      return row;
    },

    async byIds(ids) {
      const rows: CandidateRow[] = await manager.query(
        `/* candidates.byIds */ select ${CANDIDATE_COLUMNS} from candidate c
         where c.tenant_id = $1 and c.id = any($2::uuid[])`,
        [tenantId, ids],
      );
      return rows.map(toCandidate);
    },

    async overdueCounts(ids, now) {
      return (await manager.query(
        `/* candidates.overdueCounts */ select candidate_id as "candidateId", count(*)::int as count from step
         where tenant_id = $1 and candidate_id = any($2::uuid[]) and state in ('planned', 'waiting', 'blocked')
           and ${COUNTS_AS_DUE} < $3
         group by candidate_id`,
        [tenantId, ids, now.toString()],
      )) as { candidateId: string; count: number }[];
    },

    async lastInvitationMails(ids) {
      return (await manager.query(
        `/* candidates.lastInvitationMails */ select distinct on (candidate_id) candidate_id as "candidateId", state
         from notification where tenant_id = $1 and candidate_id = any($2::uuid[]) and kind = 'invitation'
         order by candidate_id, created_at desc, id desc`,
        [tenantId, ids],
      )) as { candidateId: string; state: NotificationState }[];
    },

    async caseloadOf(advisorId) {
      const [row]: { count: number }[] = await manager.query(
        `/* candidates.caseloadOf */ select count(*)::int as count from candidate
         where tenant_id = $1 and advisor_id = $2`,
        [tenantId, advisorId],
      );
      return row?.count ?? 0;
    },

    async handOver(fromAdvisorId, toAdvisorId) {
      const [rows]: [{ id: string }[], number] = await manager.query(
        `/* candidates.handOver */ update candidate set advisor_id = $3
         where tenant_id = $1 and advisor_id = $2 returning id`,
        [tenantId, fromAdvisorId, toAdvisorId],
      );
      return rows.map(({ id }) => id);
    },

    async insert(candidate) {
      const { name, email, externalId } = candidate;
      const { raw } = await manager
        .createQueryBuilder()
        .insert()
        .into(CandidateEntity)
        .values({
          tenantId,
          ...candidate,
          sortName: sortName(name),
          searchText: searchText(name, email, externalId),
        })
        .orIgnore()
        .returning('id')
        .execute();
      return (raw as unknown[]).length > 0;
    },
  };
}
