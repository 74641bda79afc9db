import { INVITATION_HOURS, invitationAddress } from '../members/issue-invitation.js';
import type { MemberInvitation } from '../members/ports.js';
import type { MailContent } from './digest-mail.js';
import { html } from './html.js';
import { mailPage } from './mail-layout.js';

/** Asks a member to come in, by a link of their own. */
export function invitationMail(invitation: MemberInvitation, token: string, publicUrl: string): MailContent {
  const { name, role, tenantName } = invitation;
  const address = invitationAddress(publicUrl, token);
  const subject = `${tenantName} invites you to Afterword`;
  const purpose =
    role === 'candidate'
      ? `${tenantName} uses Afterword to help you after your interviews: whom to thank, when to follow up, and why.`
      : `${tenantName} would like you to work with them in Afterword.`;
  const days = INVITATION_HOURS / 24;
  const foot = `The link is yours alone and works for ${days} days. If you don't know ${tenantName}, do nothing.`;
  const text = [`Hello ${name},`, purpose, `Accept the invitation:\n${address}`, foot].join('\n\n');
  const body = html`<p style="margin:0 0 16px">Hello ${name},</p>
<p style="margin:0">${purpose}</p>`;
  const button = { label: 'Accept the invitation', address };
  return { subject, text: `${text}\n`, html: mailPage({ title: subject, body, button, foot }) };
}
