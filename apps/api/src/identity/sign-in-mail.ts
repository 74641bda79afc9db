import { type Mail, newId } from '@afterword/application';
import { LINK_MINUTES } from './auth.js';
import { html } from './pages/html.js';

/** The mail with a sign-in link. The tenant is null where the link is for none in particular. */
export function signInMail(view: {
  name: string;
  email: string;
  tenantName: string | null;
  address: string;
  publicUrl: string;
}): Mail {
  const place = view.tenantName ?? 'Afterword';
  const ask = `Open this link to sign in to ${place} as ${view.email}:`;
  const rule = `It works once, within ${LINK_MINUTES} minutes. If you did not ask for it, you need do nothing.`;
  return {
    to: { name: view.name, address: view.email },
    subject: `Sign in to ${place}`,
    text: `${ask}\n\n${view.address}\n\n${rule}\n`,
    html: html`<p>${ask}</p><p><a href="${view.address}">Sign in to ${place}</a></p><p>${rule}</p>`.text,
    messageId: `${newId()}.sign-in@${new URL(view.publicUrl).hostname}`,
  };
}
