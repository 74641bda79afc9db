import { type Html, html } from '../identity/pages/html.js';

/** Shown by the link in a mail program, which by itself changes nothing. */
export function askToStop(view: { name: string; tenantName: string; token: string }): Html {
  return html`<h1>No more reminders?</h1>
<p>${view.tenantName} then no longer reminds you of anything by mail, ${view.name}. What you see when you sign in stays, and there
you can turn them on again.</p>
<form method="post" action="/stop-reminders">
<input type="hidden" name="token" value="${view.token}">
<button autofocus>No more reminders</button>
</form>`;
}

export function stopped(tenantName: string): Html {
  return html`<h1>No more reminders</h1>
<p>${tenantName} reminds you of nothing by mail from now on. You can turn it on again under Reminders, once you are signed in.</p>`;
}

export function stopLinkIsUnknown(): Html {
  return html`<h1>This link does not work</h1>
<p>It did not arrive whole, or a later mail brought another. Sign in and look under Reminders; there you can turn them off as
well.</p>`;
}
