import {
  type CandidateSelection,
  type Invitable,
  type InvitationRepository,
  newId,
  type Today,
} from '@afterword/application';
import { candidateConditions } from '../candidates/candidate-conditions.js';
import { instantOrNull } from '../shared/instant.js';
import { Parameters } from '../shared/parameters.js';
import type { TenantTransaction } from '../tenancy/transaction.js';

interface InvitableRow {
  candidate_id: string;
  membership_id: string | null;
  invited_at: Date | null;
  accepted_at: Date | null;
  ended_at: Date | null;
}

const toInvitable = (row: InvitableRow): Invitable => ({
  candidateId: row.candidate_id,
  membershipId: row.membership_id,
  invitedAt: instantOrNull(row.invited_at),
  acceptedAt: instantOrNull(row.accepted_at),
  endedAt: instantOrNull(row.ended_at),
});

export function createInvitationRepository(transaction: TenantTransaction): InvitationRepository {
  const { context, manager } = transaction;
  const { tenantId } = context;

  const conditionsOf = async (selection: CandidateSelection, today: Today, parameters: Parameters) => {
    const filter = selection.kind === 'filter' ? selection.filter : {};
    const conditions = await candidateConditions(transaction, filter, today, parameters);
    if (selection.kind === 'filter') return conditions;
    return `${conditions} and c.id = any(${parameters.add(selection.ids)}::uuid[])`;
  };

  return {
    async invitable(selection, today) {
      const parameters = new Parameters();
      const conditions = await conditionsOf(selection, today, parameters);
      const rows: InvitableRow[] = await manager.query(
        `/* invitations.invitable */
         select c.id as candidate_id, m.id as membership_id, m.invited_at, m.accepted_at, m.ended_at
         from candidate c
         left join membership m on m.tenant_id = c.tenant_id and m.candidate_id = c.id
         where ${conditions}`,
        parameters.values,
      );
      return rows.map(toInvitable);
    },

    async lock(selection, today) {
      const parameters = new Parameters();
      const conditions = await conditionsOf(selection, today, parameters);
      // In the order of the ids, so that two who lock the same candidates do not wait for each other.
      const rows: { id: string }[] = await manager.query(
        `/* invitations.lock */ select c.id from candidate c where ${conditions} order by c.id for no key update`,
        parameters.values,
      );
      return rows.map(({ id }) => id);
    },

    async insertMemberships(memberships, at) {
      const ids = Object.fromEntries(memberships.map(({ id, candidateId }) => [candidateId, id]));
      await manager.query(
        `/* invitations.insertMemberships */
         insert into membership (tenant_id, id, role, name, email, candidate_id, created_at)
         select $1, ($2::jsonb ->> c.id::text)::uuid, 'candidate', c.name, c.email, c.id, $4
         from candidate c where c.tenant_id = $1 and c.id = any($3::uuid[])`,
        [tenantId, JSON.stringify(ids), Object.keys(ids), at.toString()],
      );
    },

    async queue(membershipIds, at) {
      const ids = Object.fromEntries(membershipIds.map((membershipId) => [membershipId, newId()]));
      await manager.query(
        `/* invitations.queue */
         insert into notification
           (tenant_id, id, kind, candidate_id, membership_id, state, message_id, not_before, created_at)
         select $1, n.id, 'invitation', m.candidate_id, m.id, 'queued', n.id || '@afterword', $4, $4
         from membership m cross join lateral (select ($2::jsonb ->> m.id::text)::uuid as id) n
         where m.tenant_id = $1 and m.id = any($3::uuid[])`,
        [tenantId, JSON.stringify(ids), membershipIds, at.toString()],
      );
      await manager.query(
        `/* invitations.markInvited */ update membership set invited_at = $3, reminders_look_at = $3
         where tenant_id = $1 and id = any($2::uuid[])`,
        [tenantId, membershipIds, at.toString()],
      );
    },
  };
}
