import { LINK_MINUTES } from '../auth.js';
import { type Html, html } from './html.js';

const hidden = (name: string, value: string | null): Html | null =>
  value === null ? null : html`<input type="hidden" name="${name}" value="${value}">`;

/** Asks for an address. `problem` says what was wrong with the one given. */
export function signInForm(view: { next: string | null; email?: string; problem?: string }): Html {
  return html`<h1>Sign in</h1>
<p>We send a link to your mailbox. There is no password.</p>
<form method="post" action="/sign-in">
${hidden('next', view.next)}
<label for="email">E-mail address</label>
<input id="email" name="email" type="email" autocomplete="email" inputmode="email" required autofocus maxlength="254" value="${view.email ?? ''}"${
    view.problem ? html` aria-invalid="true" aria-describedby="problem"` : null
  }>
${view.problem ? html`<p class="problem" id="problem" role="alert">${view.problem}</p>` : null}
<button>Send me a link</button>
</form>`;
}

/** The same for an address that is known and one that is not. */
export function lookIntoMailbox(email: string): Html {
  return html`<h1>Look into your mailbox</h1>
<p>If somebody here has the address <b>${email}</b>, a link is on its way. It works once, within ${String(LINK_MINUTES)} minutes.</p>
<p>Nothing there after a few minutes? Look into the spam folder, or <a href="/sign-in">try another address</a>.</p>`;
}

/** Shown by the mailed link, which by itself changes nothing: mail scanners follow links. */
export function confirmSignIn(view: {
  tenantName: string | null;
  email: string;
  token: string;
  next: string | null;
}): Html {
  return html`<h1>Sign in to ${view.tenantName ?? 'Afterword'}</h1>
<p>As <b>${view.email}</b></p>
<form method="post" action="/sign-in/confirm">
${hidden('token', view.token)}
${hidden('next', view.next)}
<button autofocus>Sign in</button>
</form>`;
}

/** The same words whatever is wrong with a link, so that nothing can be learned from them. */
export function linkIsOver(next: string | null): Html {
  const address = next === null ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`;
  return html`<h1>This link no longer works</h1>
<p>A link signs in once, within ${String(LINK_MINUTES)} minutes. This one was used, is older, or did not arrive whole.</p>
<p><a class="button" href="${address}">Send a new link</a></p>`;
}

export function demoSignIn(view: { tenantName: string; name: string; role: string; token: string }): Html {
  return html`<h1>Sign in to ${view.tenantName}</h1>
<p>As <b>${view.name}</b>, ${view.role}, with demo data</p>
<form method="post" action="/sign-in/demo">
${hidden('as', view.token)}
<button autofocus>Sign in</button>
</form>`;
}
