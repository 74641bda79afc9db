import type { Membership, Role } from '@afterword/application';
import { addressOf } from '../places.js';
import { type Html, html } from './html.js';

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  admin: 'admin',
  advisor: 'advisor',
  viewer: 'viewer',
  candidate: 'candidate',
};

/** An invitation that the person who is signed in may accept. */
export interface OpenInvitation {
  readonly tenantId: string;
  readonly membershipId: string;
  readonly tenantName: string;
  readonly role: Role;
}

/** All places of a person, and where they are invited. */
export function whereTo(view: {
  email: string;
  places: readonly Membership[];
  invitations: readonly OpenInvitation[];
}): Html {
  const nothing = view.places.length === 0 && view.invitations.length === 0;
  return html`<h1>${nothing ? 'No place is open to you yet' : 'Where to?'}</h1>
<p>Signed in as <b>${view.email}</b>.${nothing ? ' Your center sends you an invitation by e-mail.' : ''}</p>
${view.places.length === 0 ? null : html`<ul class="places">${view.places.map(place)}</ul>`}
${
  view.invitations.length === 0
    ? null
    : html`<h2>You are invited</h2>
<ul class="places">${view.invitations.map(invitation)}</ul>`
}
<form method="post" action="/sign-out"><button class="quiet">Sign out</button></form>`;
}

const place = (membership: Membership): Html => html`<li><a href="${addressOf(membership)}">
<b>${membership.tenant.name}</b><span>${ROLE_WORDS[membership.role]}</span></a></li>`;

const invitation = (open: OpenInvitation): Html => html`<li><form method="post" action="/invitation/accept">
<input type="hidden" name="tenant" value="${open.tenantId}"><input type="hidden" name="membership" value="${open.membershipId}">
<b>${open.tenantName}</b><button class="quiet" aria-label="Join ${open.tenantName}">Join as ${ROLE_WORDS[open.role]}</button></form></li>`;

/** Shown by an invitation's link, which by itself changes nothing. */
export function acceptInvitation(view: {
  tenantName: string;
  role: Role;
  email: string;
  token: string;
}): Html {
  return html`<h1>${view.tenantName} invites you</h1>
<p>${
    view.role === 'candidate'
      ? 'In your portal you see what comes next after each interview, and when.'
      : `You would work there as ${ROLE_WORDS[view.role]}.`
  }</p>
<p>You join as <b>${view.email}</b>.</p>
<form method="post" action="/invitation">
<input type="hidden" name="token" value="${view.token}">
<button autofocus>Join and sign in</button>
</form>`;
}

/** What became of an invitation that cannot be accepted by its link. */
export function invitationIsOver(accepted: boolean): Html {
  return accepted
    ? html`<h1>This invitation was accepted</h1>
<p>Sign in with the address that it went to.</p>
<p><a class="button" href="/sign-in">Sign in</a></p>`
    : html`<h1>This invitation no longer works</h1>
<p>It is more than 14 days old, was replaced by a newer one, or did not arrive whole. If you are invited, signing in with the address that it went to lets you join.</p>
<p><a class="button" href="/sign-in">Send me a link</a></p>`;
}
