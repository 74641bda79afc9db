import { departureTime, mayLeave } from './departure.js';
import type { Considered, Judged } from './ports.js';

/** Whether a message may go at this moment, apart from the cap; and if not, what becomes of it. */
export type Verdict =
  | { readonly kind: 'go' }
  /** Facts changed since it was planned: plan first, then look again. */
  | { readonly kind: 'replan' }
  | { readonly kind: 'later'; readonly leavesAt: Temporal.Instant; readonly words: string }
  /** A person has to look at it again. */
  | { readonly kind: 'draft'; readonly words: string }
  /** Nobody wants it any more. */
  | { readonly kind: 'cancelled'; readonly words: string }
  | { readonly kind: 'failed'; readonly words: string };

/** The one predicate of eligibility, for what we send and for what people send by hand. */
export function verdictOn(considered: Judged, now: Temporal.Instant): Verdict {
  const { message, step, contact } = considered;
  if (considered.planIsStale) return { kind: 'replan' };
  const pointless = pointlessness(considered);
  if (pointless !== null) return { kind: 'cancelled', words: pointless };
  const missing = missingOf(considered);
  if (missing !== null) return { kind: 'draft', words: missing };
  if (Temporal.Instant.compare(message.expiresAt, now) < 0)
    return { kind: 'failed', words: 'Its time was over before it could leave.' };
  if (mayLeave(considered, now)) return { kind: 'go' };
  const leavesAt = departureTime(considered, now);
  if (!leavesAt || !step || !contact)
    return { kind: 'draft', words: 'There is no allowed hour in which it could leave.' };
  return { kind: 'later', leavesAt, words: `It may not reach ${contact.name} at this hour.` };
}

/** Why nobody wants it any more: a reply, an outcome, an opt-out, or that it was done. */
function pointlessness({ step, contact, suppressed }: Considered): string | null {
  if (!contact) return 'The contact was deleted.';
  if (contact.optedOut || suppressed) return `${contact.name} wants no messages.`;
  if (!step || step.state === 'cancelled') return 'The plan no longer asks for it.';
  if (step.state === 'done') return 'The step was done in another way.';
  if (step.state === 'sent') return 'The step was sent already.';
  return null;
}

/** What a person has to put right before it can go. */
function missingOf({ message, contact, consented, domainVerified }: Considered): string | null {
  if (!consented) return 'The candidate has not agreed to messages in their name.';
  if (message.channel !== 'email') return null;
  if (!contact?.email) return 'There is no e-mail address of the contact.';
  if (contact.email !== message.toAddress) return 'The address of the contact changed. Look at it again.';
  // What people send by hand leaves from their own mailbox.
  if (!domainVerified && message.byHand === null) return 'The sending domain of the center is not verified.';
  return null;
}
