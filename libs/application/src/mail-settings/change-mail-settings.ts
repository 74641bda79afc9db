import { generateKeyPairSync } from 'node:crypto';
import { type StepKind, stepKinds } from '@afterword/follow-up-policy';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { Problems } from '../shared/problems.js';
import type { Repositories } from '../shared/repositories.js';
import type { Sealer } from '../shared/sealing.js';
import { defaultMailSettings } from './defaults.js';
import type { MailServer, MailSettings, MessageSender } from './ports.js';

/** What is absent stays as it is. */
export interface MailSettingsChanges {
  readonly sendingDomain?: string | null;
  readonly fromLocalPart?: string | null;
  /** An empty host takes the server away. */
  readonly smtp?:
    | (Omit<MailServer, 'user'> & { readonly user?: string | null; readonly password?: string | null })
    | null;
  readonly senders?: readonly { readonly kind: StepKind; readonly sender: MessageSender }[] | null;
  readonly perMinute?: number | null;
  readonly perDomainMinute?: number | null;
}

const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
const LOCAL_PART = /^[a-z0-9][a-z0-9._-]{0,63}$/;
/** One printable line: it goes into an SMTP command. */
const PRINTABLE = /^[\x21-\x7e]{1,200}$/;

/** Where the secrets of a tenant's mail lie, for sealing. */
export const sealedPlace = (tenantId: string, id: string, purpose: 'smtp_password' | 'dkim_key') => ({
  tenantId,
  id,
  purpose,
});

/**
 * Changes by which way a tenant's messages leave. Another sending domain gets a key of its own and is to be verified
 * anew; another mail server or user name forgets the password. Refuses, by path, whatever cannot be so.
 */
export async function changeMailSettings(
  repositories: Repositories,
  { tenantId }: RequestContext,
  clock: Clock,
  sealer: Sealer,
  changes: MailSettingsChanges,
): Promise<{ mailSettingsId: string }> {
  const before = (await repositories.mailSettings.own({ held: true })) ?? defaultMailSettings();
  const changed = checked(before, changes);
  const isNew = changed.sendingDomain !== null && changed.sendingDomain !== before.sendingDomain;
  const key = isNew ? newKey(clock.now()) : null;
  const settings = key
    ? { ...changed, ...unseen, dkimSelector: key.selector, dkimPublicKey: key.publicKey }
    : changed;
  await repositories.mailSettings.save(settings, clock.now());
  const password = changes.smtp?.password;
  const forgets = settings.smtp === null || !isSameDoor(settings.smtp, before.smtp);
  const place = (purpose: 'smtp_password' | 'dkim_key') => sealedPlace(tenantId, settings.id, purpose);
  await repositories.mailSettings.saveSecrets({
    ...(forgets && { smtpPassword: null }),
    ...(settings.smtp && password && { smtpPassword: sealer.seal(password, place('smtp_password')) }),
    ...(key && { dkimKey: sealer.seal(key.privateKey, place('dkim_key')) }),
  });
  return { mailSettingsId: settings.id };
}

/** Nobody has looked at another domain yet. */
const unseen = { verifiedAt: null, lookedAt: null, found: {} } as const;

function checked(before: MailSettings, changes: MailSettingsChanges): MailSettings {
  const problems = new Problems();
  const domain = changes.sendingDomain?.trim().toLowerCase();
  if (domain && !DOMAIN.test(domain))
    problems.add('sendingDomain', `${domain} is no domain, such as mail.lakemont.example.`);
  const local = changes.fromLocalPart?.trim().toLowerCase();
  if (local && !LOCAL_PART.test(local))
    problems.add('fromLocalPart', 'This takes letters, digits, dots and dashes, such as candidates.');
  const smtp =
    changes.smtp === undefined || changes.smtp === null ? before.smtp : serverOf(changes.smtp, problems);
  const limit = (field: 'perMinute' | 'perDomainMinute') => {
    const given = changes[field];
    if (given == null) return before[field];
    if (!Number.isInteger(given) || given < 1 || given > 1_000_000)
      problems.add(field, 'This takes a whole number from 1 to 1,000,000.');
    return given;
  };
  const [perMinute, perDomainMinute] = [limit('perMinute'), limit('perDomainMinute')];
  problems.refuseIfAny();
  const senders = (changes.senders ?? []).filter(({ kind }) => stepKinds.includes(kind));
  return {
    ...before,
    sendingDomain: domain || before.sendingDomain,
    fromLocalPart: local || before.fromLocalPart,
    smtp,
    perMinute,
    perDomainMinute,
    senders: { ...before.senders, ...Object.fromEntries(senders.map(({ kind, sender }) => [kind, sender])) },
  };
}

/** The server as it would be kept, after its parts were looked at; null for an empty host. */
export function serverOf(
  smtp: NonNullable<MailSettingsChanges['smtp']>,
  problems: Problems,
): MailServer | null {
  const host = smtp.host.trim().toLowerCase();
  if (host === '') return null;
  if (!/^[a-z0-9.:-]{1,253}$/.test(host)) problems.add('smtp.host', 'This takes the name of a mail server.');
  if (!Number.isInteger(smtp.port) || smtp.port < 1 || smtp.port > 65_535)
    problems.add('smtp.port', 'A port is a number from 1 to 65535, such as 587.');
  if (smtp.user && !PRINTABLE.test(smtp.user)) problems.add('smtp.user', 'A user name is one word.');
  if (smtp.password && /[\r\n\0]/.test(smtp.password))
    problems.add('smtp.password', 'A password is one line.');
  return { host, port: smtp.port, tls: smtp.tls, user: smtp.user || null };
}

/** A kept password is told to nobody but the server and the user that it was kept for. */
export const isSameDoor = (server: MailServer, before: MailServer | null): boolean =>
  server.host === before?.host && server.user === before.user;

/** RSA, because that is what every receiver verifies; 2048 bits is the most that fits one DNS record well. */
function newKey(now: Temporal.Instant): { selector: string; publicKey: string; privateKey: string } {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const day = now.toString().slice(0, 10).replaceAll('-', '');
  return {
    selector: `afterword-${day}`,
    publicKey: pair.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
