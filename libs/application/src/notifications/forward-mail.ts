import type { ForwardedReply } from '../incoming/ports.js';
import { html } from './html.js';
import { mailPage } from './mail-layout.js';
import type { Mail } from './mailer.js';

/**
 * A contact's reply as the candidate gets it: from our own address with the contact's name, so that it passes every check
 * of where it comes from. An answer goes to the contact, and to the message's own address so that it is heard of; it
 * names the contact's mail, so it stays in their thread. Nothing of the original's HTML or attachments is passed on.
 */
export function forwardMail(
  reply: ForwardedReply,
  publicUrl: string,
): Omit<Mail, 'to' | 'messageId'> & { readonly html: string } {
  const { tenant, from, employerName, role, attachmentCount, replyAddress } = reply;
  const name = from.name || from.address;
  const address = new URL(`/portal/${tenant.slug}`, publicUrl).toString();
  const text = reply.text ?? 'There is no text in this mail.';
  const title = `${name} answered you`;
  const about = `About your application as ${role} at ${employerName}.`;
  const attachments =
    attachmentCount === 0
      ? []
      : [
          attachmentCount === 1
            ? 'One attachment came with it. Your advisor can open it for you.'
            : `${attachmentCount} attachments came with it. Your advisor can open them for you.`,
        ];
  const foot = `Answer this mail and ${name} gets your answer. ${tenant.name} sees it too, so that nobody reminds you of what is done.`;
  const body = html`<p style="margin:0 0 16px;color:#5f6a6d">${about}</p>
<div style="margin:0;padding-left:14px;border-left:3px solid #5b7f4d;font-family:Georgia,serif;white-space:pre-wrap">${text}</div>
${attachments.map((line) => html`<p style="margin:16px 0 0;color:#5f6a6d">${line}</p>`)}`;
  const button = { label: 'Open your steps', address };
  return {
    fromName: `${name} via ${tenant.name}`,
    replyTo: from,
    ...(replyAddress !== null && { replyAlsoTo: { name: tenant.name, address: replyAddress } }),
    subject: reply.subject || title,
    text: `${[`${title}. ${about}`, text, ...attachments, `Your steps:\n${address}`, foot].join('\n\n')}\n`,
    html: mailPage({ title: `${title}.`, body, button, foot }),
    ...(reply.ownMessageId !== null && { inReplyTo: reply.ownMessageId }),
    references: [
      ...reply.references.slice(-18),
      ...(reply.ownMessageId === null ? [] : [reply.ownMessageId]),
    ],
    automatic: true,
  };
}
