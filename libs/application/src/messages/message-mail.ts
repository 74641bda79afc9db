import type { MailSettings } from '../mail-settings/ports.js';
import { html } from '../notifications/html.js';
import type { Mail } from '../notifications/mailer.js';
import type { ReadyMessage } from './claim-messages.js';

/** Where answers and opt-outs reach us. */
export interface ReplyPlaces {
  /** The domain of reply addresses, whose mail comes to us. */
  readonly replyDomain: string;
  readonly publicUrl: string;
}

/**
 * The mail of a message: from an address of the tenant's domain with the name of who writes, answers to the message's own
 * address. Nothing in it tells of us: plain text, and the same as a light page. Null where the tenant has no domain.
 */
export function messageMail(
  message: ReadyMessage,
  { sendingDomain, fromLocalPart }: Pick<MailSettings, 'sendingDomain' | 'fromLocalPart'>,
  { replyDomain, publicUrl }: ReplyPlaces,
): Mail | null {
  if (sendingDomain === null) return null;
  const reply = `${message.replyLocalPart}@${replyDomain}`;
  return {
    from: { name: message.senderName, address: `${fromLocalPart}@${sendingDomain}` },
    to: { name: message.toName, address: message.toAddress },
    replyTo: { name: message.senderName, address: reply },
    // Bounces come back by the same token, so they name the message that they are about.
    envelopeFrom: reply,
    subject: message.subject,
    text: message.text,
    html: lightPage(message.text),
    messageId: message.messageId,
    ...(message.inReplyTo !== null && { inReplyTo: message.inReplyTo }),
    references: message.references,
    automatic: message.automatic,
    ...(!message.isReply && { unsubscribe: optOutAddress(publicUrl, message.optOutToken) }),
  };
}

/** A GET of it asks; only a POST opts out. */
export function optOutAddress(publicUrl: string, token: string): string {
  const address = new URL('/opt-out', publicUrl);
  address.searchParams.set('token', token);
  return address.toString();
}

/** Paragraphs and line breaks as they were written, and nothing else. */
function lightPage(text: string): string {
  const paragraphs = text.trim().split(/\n{2,}/);
  return html`<!doctype html>
<html><body>
${paragraphs.map((paragraph) => html`<p>${paragraph.split('\n').map((line, index) => (index === 0 ? html`${line}` : html`<br>${line}`))}</p>\n`)}</body></html>
`.source;
}
