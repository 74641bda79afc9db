import type {
  FoundRecords,
  MailSettings,
  MailSettingsRepository,
  MessageSenders,
} from '@afterword/application';
import { instantOrNull } from '../shared/instant.js';
import type { TenantTransaction } from '../tenancy/transaction.js';

interface MailSettingsRow {
  id: string;
  sending_domain: string | null;
  from_local: string;
  verified_at: Date | null;
  looked_at: Date | null;
  found: FoundRecords;
  smtp_host: string | null;
  smtp_port: number | null;
  smtp_tls: boolean;
  smtp_user: string | null;
  dkim_selector: string | null;
  dkim_public_key: string | null;
  senders: MessageSenders;
  per_minute: number;
  per_domain_minute: number;
}

const toSettings = (row: MailSettingsRow): MailSettings => ({
  id: row.id,
  sendingDomain: row.sending_domain,
  fromLocalPart: row.from_local,
  verifiedAt: instantOrNull(row.verified_at),
  lookedAt: instantOrNull(row.looked_at),
  found: row.found,
  smtp:
    row.smtp_host !== null && row.smtp_port !== null
      ? { host: row.smtp_host, port: row.smtp_port, tls: row.smtp_tls, user: row.smtp_user }
      : null,
  dkimSelector: row.dkim_selector,
  dkimPublicKey: row.dkim_public_key,
  senders: row.senders,
  perMinute: row.per_minute,
  perDomainMinute: row.per_domain_minute,
});

export function createMailSettingsRepository({
  context,
  manager,
}: TenantTransaction): MailSettingsRepository {
  const { tenantId } = context;
  return {
    async own({ held } = { held: false }) {
      // By the row of the tenant, since their own may not be there yet.
      if (held) {
        await manager.query('/* mailSettings.hold */ select 1 from tenant where id = $1 for no key update', [
          tenantId,
        ]);
      }
      const rows: MailSettingsRow[] = await manager.query(
        `/* mailSettings.own */ select id, sending_domain, from_local, verified_at, smtp_host, smtp_port, smtp_tls,
           smtp_user, dkim_selector, dkim_public_key, senders, per_minute, per_domain_minute, looked_at, found
         from tenant_mail where tenant_id = $1`,
        [tenantId],
      );
      return rows[0] ? toSettings(rows[0]) : null;
    },

    async sealed() {
      const rows: { smtp_password_sealed: string | null; dkim_key_sealed: string | null }[] =
        await manager.query(
          `/* mailSettings.sealed */ select smtp_password_sealed, dkim_key_sealed from tenant_mail where tenant_id = $1`,
          [tenantId],
        );
      return {
        smtpPassword: rows[0]?.smtp_password_sealed ?? null,
        dkimKey: rows[0]?.dkim_key_sealed ?? null,
      };
    },

    async save(settings, at) {
      await manager.query(SAVE, [
        tenantId,
        settings.id,
        settings.sendingDomain,
        settings.fromLocalPart,
        settings.verifiedAt?.toString() ?? null,
        settings.smtp?.host ?? null,
        settings.smtp?.port ?? null,
        settings.smtp?.tls ?? false,
        settings.smtp?.user ?? null,
        settings.dkimSelector,
        settings.dkimPublicKey,
        JSON.stringify(settings.senders),
        settings.perMinute,
        settings.perDomainMinute,
        at.toString(),
        settings.lookedAt?.toString() ?? null,
        JSON.stringify(settings.found),
      ]);
    },

    async saveSecrets({ smtpPassword, dkimKey }) {
      await manager.query(
        `/* mailSettings.saveSecrets */ update tenant_mail set
           smtp_password_sealed = case when $2 then $3 else smtp_password_sealed end,
           dkim_key_sealed = case when $4 then $5 else dkim_key_sealed end
         where tenant_id = $1`,
        [tenantId, smtpPassword !== undefined, smtpPassword ?? null, dkimKey !== undefined, dkimKey ?? null],
      );
    },
  };
}

const SAVE = `/* mailSettings.save */
  insert into tenant_mail (tenant_id, id, sending_domain, from_local, verified_at, smtp_host, smtp_port, smtp_tls,
    smtp_user, dkim_selector, dkim_public_key, senders, per_minute, per_domain_minute, changed_at,
    looked_at, found)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
  on conflict (tenant_id) do update set sending_domain = excluded.sending_domain, from_local = excluded.from_local,
    verified_at = excluded.verified_at, smtp_host = excluded.smtp_host, smtp_port = excluded.smtp_port,
    smtp_tls = excluded.smtp_tls, smtp_user = excluded.smtp_user, dkim_selector = excluded.dkim_selector,
    dkim_public_key = excluded.dkim_public_key, senders = excluded.senders, per_minute = excluded.per_minute,
    per_domain_minute = excluded.per_domain_minute, changed_at = excluded.changed_at,
    looked_at = excluded.looked_at, found = excluded.found`;
