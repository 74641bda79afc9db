import { type Departure, holidayCalendars, leavesAt, mayGoNow, presets } from '@afterword/follow-up-policy';
import type { Considered, Judged } from './ports.js';

/** Holidays are worked out once for each place and year. */
const calendars = holidayCalendars();
/** By which hours and caps messages go that have no plan. */
export const sendingPolicy = presets.balanced;

/** What binds the time of a message; null where it has no step or no contact any more. */
function departureOf({ message, step, contact, candidate, employer }: Considered): Departure | null {
  if (!step || !contact) return null;
  const { name, email, timeZone, country } = candidate;
  return {
    parties: {
      candidate: { name, email, timeZone, country: country ?? undefined },
      employer: { ...employer, thankYouNotes: undefined },
    },
    contact: {
      id: contact.id,
      name: contact.name,
      roles: contact.roles,
      timeZone: contact.timeZone ?? undefined,
      country: contact.country ?? undefined,
      region: contact.region ?? undefined,
    },
    channel: message.channel,
    hard: step.hard,
    notBefore: step.notBefore,
    due: step.dueAt,
    // Only a moment that the employer named has no length.
    named: message.kind === 'directed_contact' && Temporal.Instant.compare(step.notBefore, step.dueAt) === 0,
  };
}

/** Whether the recipient may be reached at this moment. */
export function mayLeave(considered: Judged, now: Temporal.Instant): boolean {
  const departure = departureOf(considered);
  return departure !== null && mayGoNow(departure, considered.playbook, calendars, now);
}

/** When a message that is let go now leaves; null where there is no allowed moment for its channel. */
export function departureTime(considered: Judged, from: Temporal.Instant): Temporal.Instant | null {
  const departure = departureOf(considered);
  return (
    (departure && leavesAt(departure, considered.playbook, calendars, from, considered.message.id)) ?? null
  );
}

/** A message that leaves after its due, late rather than never, has a day for it. */
const LATE = { hours: 24 };

/** The end of the window in which a message may be tried. */
export function expiryOf({ step }: Considered, leaves: Temporal.Instant): Temporal.Instant {
  return step && Temporal.Instant.compare(step.dueAt, leaves) > 0 ? step.dueAt : leaves.add(LATE);
}
