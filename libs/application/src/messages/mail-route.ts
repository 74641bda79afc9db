import { sealedPlace } from '../mail-settings/change-mail-settings.js';
import type { MailSettings, MailSettingsRepository } from '../mail-settings/ports.js';
import type { Mailer } from '../notifications/mailer.js';
import type { Sealer } from '../shared/sealing.js';

/** By which way a tenant's mail leaves. */
export interface MailRoute {
  readonly tenantId: string;
  /** Null: by the product's own server. */
  readonly smtp: {
    readonly host: string;
    readonly port: number;
    readonly tls: boolean;
    readonly user: string | null;
    readonly password: string | null;
  } | null;
  readonly dkim: { readonly domain: string; readonly selector: string; readonly privateKey: string } | null;
}

/** Mailers by route. One tenant's flood takes turns with the others' mail. */
export interface MailRoutes {
  mailerFor(route: MailRoute): Mailer;
}

/** The way of a tenant's mail, its secrets opened. */
export async function routeOf(
  tenantId: string,
  settings: MailSettings,
  repository: MailSettingsRepository,
  sealer: Sealer,
): Promise<MailRoute> {
  const { smtpPassword, dkimKey } = await repository.sealed();
  const open = (sealed: string | null, purpose: 'smtp_password' | 'dkim_key') =>
    sealed === null ? null : sealer.open(sealed, sealedPlace(tenantId, settings.id, purpose));
  const { smtp, sendingDomain, dkimSelector } = settings;
  const privateKey = open(dkimKey, 'dkim_key');
  return {
    tenantId,
    smtp: smtp && { ...smtp, password: open(smtpPassword, 'smtp_password') },
    dkim:
      privateKey && sendingDomain && dkimSelector
        ? { domain: sendingDomain, selector: dkimSelector, privateKey }
        : null,
  };
}
