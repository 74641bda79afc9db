import { type Html, html } from '../identity/pages/html.js';

/** Shown by the link in a mail program, which by itself changes nothing. */
export function askToOptOut(view: { tenantName: string; address: string; token: string }): Html {
  return html`<h1>No more messages?</h1>
<p>Candidates of ${view.tenantName} then no longer write to <b>${view.address}</b> through this service.</p>
<form method="post" action="/opt-out">
<input type="hidden" name="token" value="${view.token}">
<button autofocus>No more messages</button>
</form>`;
}

export function optedOut(address: string): Html {
  return html`<h1>No more messages</h1>
<p>Nothing more goes to <b>${address}</b> from this service. What is on its way already may still arrive.</p>`;
}

export function linkIsUnknown(): Html {
  return html`<h1>This link does not work</h1>
<p>It did not arrive whole. Answer the message instead and say that you want no more; that works as well.</p>`;
}
