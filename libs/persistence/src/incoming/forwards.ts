import { type IncomingMailRepository, parseReplyLocalPart } from '@afterword/application';
import type { TenantTransaction } from '../tenancy/transaction.js';

interface ForwardRow {
  candidate_name: string;
  candidate_email: string;
  tenant_name: string;
  slug: string;
  from_name: string | null;
  from_address: string | null;
  to_address: string | null;
  recipient: string;
  subject: string | null;
  text: string | null;
  attachment_count: number;
  employer_name: string;
  role: string;
  own_message_id: string | null;
  reference_ids: string[];
}

/** Replies on their way to candidates. */
export function createForwards({
  context: { tenantId },
  manager,
}: TenantTransaction): Pick<IncomingMailRepository, 'queueForward' | 'forwardedBy'> {
  return {
    async queueForward({ id, mailId, candidateId, messageId, at }) {
      await manager.query(
        `/* incoming.queueForward */
         insert into notification
           (tenant_id, id, kind, candidate_id, incoming_mail_id, state, message_id, not_before, created_at)
         values ($1, $2, 'forward', $3, $4, 'queued', $5, $6, $6)
         on conflict (tenant_id, incoming_mail_id) where incoming_mail_id is not null do nothing`,
        [tenantId, id, candidateId, mailId, messageId, at.toString()],
      );
    },

    async forwardedBy(notificationId) {
      const [row]: ForwardRow[] = await manager.query(FORWARDED, [tenantId, notificationId]);
      if (!row) return null;
      // Where our message went is where an answer belongs, whatever the mail says.
      const address = row.to_address ?? row.from_address;
      if (address === null) return null;
      const localPart = row.recipient.slice(0, Math.max(row.recipient.lastIndexOf('@'), 0));
      return {
        candidate: { name: row.candidate_name, email: row.candidate_email },
        tenant: { name: row.tenant_name, slug: row.slug },
        from: { name: row.from_name ?? '', address },
        replyAddress: parseReplyLocalPart(localPart) ? row.recipient : null,
        subject: row.subject ?? '',
        text: row.text,
        attachmentCount: row.attachment_count,
        employerName: row.employer_name,
        role: row.role,
        ownMessageId: row.own_message_id,
        references: row.reference_ids,
      };
    },
  };
}

const FORWARDED = `/* incoming.forwardedBy */
  select c.name as candidate_name, c.email as candidate_email, t.name as tenant_name, t.slug,
    i.from_name, i.from_address, coalesce(o.to_address, k.email) as to_address, i.recipient, i.subject, i.text,
    (select count(*)::int from incoming_attachment x where x.tenant_id = m.tenant_id and x.mail_id = m.id) as attachment_count,
    e.name as employer_name, a.role, i.own_message_id, i.reference_ids
  from notification n
  join incoming_mail m on m.tenant_id = n.tenant_id and m.id = n.incoming_mail_id
  join incoming_content i on i.tenant_id = m.tenant_id and i.id = m.id
  join candidate c on c.tenant_id = n.tenant_id and c.id = n.candidate_id
  join tenant t on t.id = n.tenant_id
  join application a on a.tenant_id = m.tenant_id and a.id = m.application_id
  join employer e on e.tenant_id = a.tenant_id and e.id = a.employer_id
  left join message o on o.tenant_id = m.tenant_id and o.id = m.message_id
  left join contact k on k.tenant_id = m.tenant_id and k.id = m.contact_id
  where n.tenant_id = $1 and n.id = $2`;
