import { type Mail, UnsendableMail } from '@afterword/application';
import MailComposer from 'nodemailer/lib/mail-composer';
import { type DkimKey, signed } from './dkim.js';

/** A mail address that can stand alone in an SMTP command and in a header: no spaces, brackets, commas or controls. */
const ADDRESS = /^[^\s<>,;:"()[\]\\@]+@[^\s<>,;:"()[\]\\@]+$/u;
const MESSAGE_ID = /^[!#-'*+\-./0-9=?A-Z^_`a-z{|}~]+@[A-Za-z0-9.-]+$/;
/** Of a mail of somebody else, which may be odder; still nothing that could end the header. */
const FOREIGN_MESSAGE_ID = /^[!-;=?-~]{1,480}@[!-;=?-~]{1,480}$/;

/** A message as the server will get it, and the envelope around it. */
export interface Message {
  readonly envelope: { readonly from: string; readonly to: string[] };
  readonly messageId: string;
  readonly bytes: Buffer;
}

/** True for one address alone, which can go into a command and a header as it is. */
export function isSingleAddress(address: string): boolean {
  return ADDRESS.test(address);
}

/**
 * The MIME form of a mail to a single address, signed where there is a key. Throws on a Message-ID or an address of ours
 * that could say more than it should.
 *
 * @param from the product's own address, for a mail that names no other.
 */
export async function composeMessage(from: string, mail: Mail, key?: DkimKey): Promise<Message> {
  if (!MESSAGE_ID.test(mail.messageId)) throw new UnsendableMail('The Message-ID must look like an address.');
  const sender = mail.from ?? { name: mail.fromName ?? 'Afterword', address: from };
  const replyTo = [mail.replyTo, mail.replyAlsoTo].filter((to) => to !== undefined);
  for (const address of [sender.address, ...replyTo.map((to) => to.address), mail.envelopeFrom])
    if (address !== undefined && !isSingleAddress(address))
      throw new UnsendableMail('The sender of a mail must be one address.');
  const named = ({ name, address }: Mail['to']) => ({ name: oneLine(name), address });
  const references = (mail.references ?? []).filter(isForeignId);
  const inReplyTo = mail.inReplyTo !== undefined && isForeignId(mail.inReplyTo) ? mail.inReplyTo : undefined;
  const node = new MailComposer({
    from: named(sender),
    to: named(mail.to),
    ...(replyTo.length > 0 && { replyTo: replyTo.map(named) }),
    subject: oneLine(mail.subject),
    messageId: `<${mail.messageId}>`,
    ...(inReplyTo !== undefined && { inReplyTo: `<${inReplyTo}>` }),
    ...(references.length > 0 && { references: references.map((id) => `<${id}>`) }),
    headers: { ...automaticHeaders(mail), ...unsubscribeHeaders(mail) },
    text: mail.text,
    ...(mail.html !== undefined && { html: mail.html }),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const bytes = await node.build();
  return {
    envelope: { from: mail.envelopeFrom ?? sender.address, to: [mail.to.address] },
    messageId: mail.messageId,
    bytes: key ? await signed(bytes, key) : bytes,
  };
}

/** Says to out-of-office responders and to list software that no person wrote this (RFC 3834). */
const automaticHeaders = ({ automatic = true }: Mail): Record<string, string> =>
  automatic ? { 'Auto-Submitted': 'auto-generated' } : {};

/** RFC 8058: one POST opts out, without a page in between. */
function unsubscribeHeaders({ unsubscribe }: Mail): Record<string, string> {
  if (unsubscribe === undefined) return {};
  return {
    'List-Unsubscribe': `<${new URL(unsubscribe)}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}

const isForeignId = (id: string): boolean => FOREIGN_MESSAGE_ID.test(id);

/** Without line breaks and other control characters, which would end a header. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
