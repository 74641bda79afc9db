import {
  type Clock,
  createSealer,
  dispatchMessages,
  type FileStore,
  fileMail,
  type IncomingEnvelope,
  type Mail,
  type MailReader,
  receiveMail,
  systemClock,
  type UnitOfWork,
} from '@afterword/application';
import { createMailReader } from '@afterword/mail';
import {
  addSendableMessages,
  asAdmin,
  createTestTenant,
  letTenantSend,
  type SendableMessage,
  type TestTenant,
} from '@afterword/testing';
import { accepting } from './scripted-mailer.js';

/** From where the employers of tests send, as their domains say. */
export const THEIR_SERVER = '192.0.2.25';

const notFound = () => Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }));

/** Every domain of these tests lets `THEIR_SERVER` alone send for it, and refuses all else. */
export const testReader: MailReader = createMailReader({
  resolver: async (name, type) => {
    if (type !== 'TXT') return await notFound();
    if (name.startsWith('_dmarc.')) return [['v=DMARC1; p=reject']];
    if (name.includes('_domainkey')) return await notFound();
    return [[`v=spf1 ip4:${THEIR_SERVER} -all`]];
  },
});

/** A message that was sent, with the address for answers that it carried. */
export interface SentTestMessage extends SendableMessage {
  readonly tenant: TestTenant;
  readonly replyAddress: string;
  readonly messageId: string;
  readonly mail: Mail;
}

export async function sentMessage(unitOfWork: UnitOfWork, tenant?: TestTenant): Promise<SentTestMessage> {
  const home = tenant ?? (await createTestTenant());
  if (!tenant) await letTenantSend(home);
  const [message] = await addSendableMessages(home, 1);
  const mailer = accepting();
  await dispatchMessages(
    {
      unitOfWork,
      clock: systemClock,
      routes: { mailerFor: () => mailer },
      sealer: createSealer(['0'.repeat(64)]),
      places: { replyDomain: 'reply.afterword.example', publicUrl: 'https://afterword.test' },
      chance: () => 0.5,
    },
    home.system,
    100,
  );
  const mail = mailer.sent.find(({ to }) => to.address === message?.address);
  if (!message || !mail?.replyTo) throw new Error('The message was not sent.');
  return { ...message, tenant: home, mail, replyAddress: mail.replyTo.address, messageId: mail.messageId };
}

/** A raw mail of lines. */
export const eml = (...lines: string[]): Buffer => Buffer.from(lines.join('\r\n'));

/** What the contact of a message writes back, with a Message-ID of its own. */
export function replyTo(
  { address, replyAddress, messageId }: SentTestMessage,
  text: string,
  headers: readonly string[] = [],
): Buffer {
  return eml(
    `From: Dana Smith <${address}>`,
    `To: Ana Silva <${replyAddress}>`,
    'Subject: Re: Our talk',
    'Date: Tue, 17 Nov 2026 15:00:00 +0000',
    `Message-ID: <${crypto.randomUUID()}@acme.example>`,
    `In-Reply-To: <${messageId}>`,
    ...headers,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
  );
}

/** A delivery report on a message, as a mail server sends it to the address that the message came from. */
export function bounceOf(
  { address, messageId }: Pick<SentTestMessage, 'address' | 'messageId'>,
  { action = 'failed', status = '5.1.1', words = '550 5.1.1 No such user' } = {},
): Buffer {
  return eml(
    'From: Mail Delivery System <mailer-daemon@mx.acme.example>',
    'Subject: Undelivered Mail Returned to Sender',
    `Message-ID: <${crypto.randomUUID()}@mx.acme.example>`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'It could not be delivered.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.acme.example',
    '',
    `Final-Recipient: rfc822; ${address}`,
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${words}`,
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: <${messageId}>`,
    `To: ${address}`,
    '',
    '--b--',
  );
}

export interface Incoming {
  readonly unitOfWork: UnitOfWork;
  readonly files: FileStore;
  readonly clock?: Clock;
}

/** Takes a raw mail in, by SMTP unless something else is said of its envelope. Answers its id, or null for a known one. */
export async function takeIn(
  { unitOfWork, files, clock = systemClock }: Incoming,
  tenant: TestTenant,
  raw: Uint8Array,
  envelope: Partial<IncomingEnvelope> = {},
): Promise<string | null> {
  const sender = /^From: .*?([^\s<>]+@[^\s<>]+)/m.exec(Buffer.from(raw).toString('latin1'))?.[1] ?? '';
  const { mailId } = await receiveMail({ unitOfWork, files, clock, keepDays: 30 }, tenant.system, {
    via: 'smtp',
    envelope: { recipient: '', sender, remoteAddress: THEIR_SERVER, helo: 'mx.acme.example', ...envelope },
    bytes: (async function* whole() {
      yield raw;
    })(),
  });
  return mailId;
}

/** Reads and files what was taken in, as the worker's job does. */
export async function fileIt(
  { unitOfWork, files, clock = systemClock }: Incoming,
  tenant: TestTenant,
  mailId: string | null,
): Promise<void> {
  if (mailId !== null)
    await fileMail({ unitOfWork, files, clock, reader: testReader }, tenant.system, mailId);
}

export interface IncomingEnd {
  readonly id: string;
  readonly state: string;
  readonly kind: string | null;
  readonly verified: boolean;
  readonly message_id: string | null;
  readonly fact_id: string | null;
  readonly returns_on: string | null;
  readonly why: string | null;
  readonly text: string | null;
}

/** All mail of the tenant that came back, as it really is. */
export function incomingOf(tenant: TestTenant): Promise<IncomingEnd[]> {
  return asAdmin<IncomingEnd>(
    `select m.id, m.state, m.kind, m.verified, m.message_id, m.fact_id, m.returns_on::text as returns_on, c.why, c.text
     from incoming_mail m left join incoming_content c on c.tenant_id = m.tenant_id and c.id = m.id
     where m.tenant_id = $1 order by m.id`,
    [tenant.id],
  );
}

/** Takes a mail in, files it, and gives what became of it. */
export async function comesBack(
  incoming: Incoming,
  message: Pick<SentTestMessage, 'tenant' | 'replyAddress'>,
  raw: Uint8Array,
  envelope: Parameters<typeof takeIn>[3] = { recipient: message.replyAddress },
) {
  const { tenant } = message;
  const id = await takeIn(incoming, tenant, raw, envelope);
  await fileIt(incoming, tenant, id);
  const mail = (await incomingOf(tenant)).find((one) => one.id === id);
  if (!mail) throw new Error('The mail is not there.');
  return mail;
}

/** Facts of the message's application, those taken back too. */
export const factsOf = (message: Pick<SentTestMessage, 'applicationId'>) =>
  asAdmin<{ type: string; body: Record<string, unknown>; withdrawn: boolean; text: string | null }>(
    `select f.type, f.body, f.withdrawn_at is not null as withdrawn, c.details ->> 'text' as text
     from fact f left join fact_content c on c.tenant_id = f.tenant_id and c.id = f.id
     where f.application_id = $1 order by f.id`,
    [message.applicationId],
  );
/** What is on its way to candidates of the tenant. */
export const forwardsOf = (message: Pick<SentTestMessage, 'tenant'>) =>
  asAdmin<{ id: string; state: string }>(
    `select id, state from notification where tenant_id = $1 and kind = 'forward'`,
    [message.tenant.id],
  );
/** Why addresses of the tenant are blocked. */
export const suppressionsOf = async (message: SentTestMessage) =>
  (
    await asAdmin<{ reason: string }>('select reason from suppression where tenant_id = $1 order by 1', [
      message.tenant.id,
    ])
  ).map(({ reason }) => reason);
