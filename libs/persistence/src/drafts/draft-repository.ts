import {
  APPROVALS_ORDER,
  type ApprovalFilter,
  type CandidateText,
  type Drafting,
  type DraftRepository,
  type UsedWording,
} from '@afterword/application';
import { MESSAGE_COLUMNS, type MessageRow, toMessage } from '../messages/message-row.js';
import { instantOrNull } from '../shared/instant.js';
import { toPage } from '../shared/page.js';
import { Parameters } from '../shared/parameters.js';
import type { TenantTransaction } from '../tenancy/transaction.js';

interface DraftingRow {
  id: string;
  version: number;
  variant: string;
  template_version: number;
  language: string;
  writer: Drafting['writer'];
}

const COLUMNS = 'd.id, d.version, d.variant, d.template_version, d.language, d.writer';

const toDrafting = (row: DraftingRow): Drafting => ({
  messageId: row.id,
  version: row.version,
  variant: row.variant,
  templateVersion: row.template_version,
  language: row.language,
  writer: row.writer,
});

export function createDraftRepository({ context, manager }: TenantTransaction): DraftRepository {
  const { tenantId } = context;
  const toApprove = ({ kinds, advisorId }: ApprovalFilter, parameters: Parameters): string => {
    const conditions = [
      `m.tenant_id = ${parameters.add(tenantId)}`,
      `m.state = 'draft'`,
      `m.channel = 'email'`,
    ];
    if (kinds) conditions.push(`(m.kind = any(${parameters.add(kinds)}::text[]) or d.writer = 'advisor')`);
    if (advisorId) conditions.push(`c.advisor_id = ${parameters.add(advisorId)}`);
    return `from message m
      join candidate c on c.tenant_id = m.tenant_id and c.id = m.candidate_id
      left join drafting d on d.tenant_id = m.tenant_id and d.id = m.id
      where ${conditions.join(' and ')}`;
  };
  return {
    async toApprove(filter, request, after) {
      const parameters = new Parameters();
      const from = toApprove(filter, parameters);
      const beyond = after
        ? `and (m.expires_at, m.id) > (${parameters.add(after.key)}::timestamptz, ${parameters.add(after.id)}::uuid)`
        : '';
      const rows: (MessageRow & { sort_key: string })[] = await manager.query(
        `/* drafts.toApprove */ select ${MESSAGE_COLUMNS}, m.expires_at::text as sort_key ${from} ${beyond}
         order by m.expires_at, m.id limit ${parameters.add(request.first + 1)}`,
        parameters.values,
      );
      return toPage(rows, request, APPROVALS_ORDER, toMessage);
    },

    async countToApprove(filter) {
      const parameters = new Parameters();
      const rows: { count: number }[] = await manager.query(
        `/* drafts.countToApprove */ select count(*)::int as count ${toApprove(filter, parameters)}`,
        parameters.values,
      );
      return rows[0]?.count ?? 0;
    },

    async byMessageIds(messageIds) {
      const rows: DraftingRow[] = await manager.query(
        `/* drafts.byMessageIds */ select ${COLUMNS} from drafting d where d.tenant_id = $1 and d.id = any($2::uuid[])`,
        [tenantId, messageIds],
      );
      return rows.map(toDrafting);
    },

    async untouched(applicationIds) {
      const rows: DraftingRow[] = await manager.query(
        `/* drafts.untouched */ select ${COLUMNS} from message m
         join drafting d on d.tenant_id = m.tenant_id and d.id = m.id and d.version = m.version
         where m.tenant_id = $1 and m.application_id = any($2::uuid[]) and m.state = 'draft' order by m.id`,
        [tenantId, applicationIds],
      );
      return rows.map(toDrafting);
    },

    async applicationsOfUntouched({ kind, writer }) {
      const rows: { id: string }[] = await manager.query(
        `/* drafts.applicationsOfUntouched */ select distinct m.application_id as id from message m
         join drafting d on d.tenant_id = m.tenant_id and d.id = m.id and d.version = m.version
         where m.tenant_id = $1 and m.state = 'draft' and m.kind = $2 and d.writer = $3`,
        [tenantId, kind, writer],
      );
      return rows.map((row) => row.id);
    },

    async save(drafting, candidateId) {
      await manager.query(
        `/* drafts.save */
         insert into drafting (tenant_id, id, candidate_id, version, variant, template_version, language, writer)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (tenant_id, id) do update set version = excluded.version, variant = excluded.variant,
           template_version = excluded.template_version, language = excluded.language, writer = excluded.writer`,
        [
          tenantId,
          drafting.messageId,
          candidateId,
          drafting.version,
          drafting.variant,
          drafting.templateVersion,
          drafting.language,
          drafting.writer,
        ],
      );
    },

    async used(contactIds) {
      const rows: { message_id: string; contact_id: string; kind: UsedWording['kind']; variant: string }[] =
        await manager.query(
          `/* drafts.used */ select message_id, contact_id, kind, variant from contact_wordings($1::uuid[])`,
          [contactIds],
        );
      return rows.map((row) => ({
        messageId: row.message_id,
        contactId: row.contact_id,
        kind: row.kind,
        variant: row.variant,
      }));
    },

    async texts(candidateIds, most) {
      const rows: TextRow[] = await manager.query(TEXTS, [tenantId, candidateIds, most]);
      return rows.map(toText);
    },

    async waiting(stepIds) {
      return await manager.query(
        `/* drafts.waiting */ select s.id, exists (
           select 1 from message m where m.tenant_id = s.tenant_id and m.application_id = s.application_id
             and m.step_key = s.key) or exists (
           select 1 from message_part p where p.tenant_id = s.tenant_id and p.application_id = s.application_id
             and p.step_key = s.key) as written
         from step s where s.tenant_id = $1 and s.id = any($2::uuid[]) and s.state = 'planned' and not s.drafted`,
        [tenantId, stepIds],
      );
    },

    async alongWith(contactIds, kinds, until) {
      const rows: { id: string }[] = await manager.query(
        `/* drafts.alongWith */ select id from step
         where tenant_id = $1 and contact_id = any($2::uuid[]) and kind = any($3::text[]) and state = 'planned'
           and not drafted and not_before <= $4 order by id`,
        [tenantId, contactIds, kinds, until.toString()],
      );
      return rows.map((row) => row.id);
    },

    async joinable(contactIds, kinds) {
      return await manager.query(JOINABLE, [tenantId, contactIds, kinds]);
    },

    async markDrafted(stepIds) {
      await manager.query(
        `/* drafts.markDrafted */ update step set drafted = true where tenant_id = $1 and id = any($2::uuid[])`,
        [tenantId, stepIds],
      );
    },
  };
}

const TEXTS = `/* drafts.texts */
  select m.id, m.candidate_id, m.application_id, m.contact_id, m.step_key, m.kind, m.channel, m.state, m.to_name,
    e.name as employer_name, v.text, m.sent_at
  from unnest($2::uuid[]) as c (id)
  cross join lateral (
    select * from message m where m.tenant_id = $1 and m.candidate_id = c.id and m.state not in ('failed', 'cancelled')
    order by m.id desc limit $3) m
  join message_version v on v.tenant_id = $1 and v.message_id = m.id and v.number = m.version
  join application a on a.tenant_id = $1 and a.id = m.application_id
  join employer e on e.tenant_id = $1 and e.id = a.employer_id
  order by m.id desc`;

const JOINABLE = `/* drafts.joinable */
  select m.id as "messageId", m.kind, m.channel, d.writer, m.contact_id as "contactId", m.candidate_id as "candidateId",
    c.advisor_id as "advisorId", m.automatic, exists (
      select 1 from candidate_consent cc where cc.tenant_id = $1 and cc.candidate_id = m.candidate_id
        and cc.revoked_at is null) as consented
  from message m
  join drafting d on d.tenant_id = $1 and d.id = m.id and d.version = m.version
  join candidate c on c.tenant_id = $1 and c.id = m.candidate_id
  where m.tenant_id = $1 and m.contact_id = any($2::uuid[]) and m.kind = any($3::text[])
    and m.state in ('draft', 'approved') and m.by_hand is null
  order by m.id`;

interface TextRow {
  id: string;
  candidate_id: string;
  application_id: string;
  contact_id: string | null;
  step_key: string;
  kind: CandidateText['kind'];
  channel: CandidateText['channel'];
  state: CandidateText['state'];
  to_name: string;
  employer_name: string;
  text: string;
  sent_at: Date | null;
}

const toText = (row: TextRow): CandidateText => ({
  messageId: row.id,
  candidateId: row.candidate_id,
  applicationId: row.application_id,
  contactId: row.contact_id,
  stepKey: row.step_key,
  kind: row.kind,
  channel: row.channel,
  state: row.state,
  toName: row.to_name,
  employerName: row.employer_name,
  text: row.text,
  sentAt: instantOrNull(row.sent_at),
});
