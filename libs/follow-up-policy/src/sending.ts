import type { AllowedMoments } from './allowed-moments.js';
import type { Calendars, Playbook } from './playbook/playbook.js';
import { Situation } from './situation.js';
import { isBefore, laterOf } from './time.js';
import { cappedKinds } from './touches.js';
import type { Channel, Contact, Scenario, Step, StepKind } from './types.js';

/** A message that is ready to go: to whom, how, and what binds its time. */
export interface Departure {
  readonly parties: Pick<Scenario, 'candidate' | 'employer'>;
  readonly contact: Contact;
  readonly channel: Channel;
  /** Of the step: a hard one may go in the evening rather than late. */
  readonly hard: boolean;
  /** Not before this. */
  readonly notBefore: Temporal.Instant;
  readonly due: Temporal.Instant;
  /** The employer named the very moment `notBefore`: law 2 lets it go then, open or not. */
  readonly named: boolean;
}

/** The most that a message is held back so that not all leave in the first minute, in milliseconds. */
const longestSpread = 15 * 60_000;

/** How long after a named moment a message still counts as sent at that moment. */
const namedMoment = { hours: 1 };

/**
 * Whether law 2 lets a message go at an instant: not before its time, and in the recipient's allowed hours on a
 * business day of the recipient's place, or at the very moment that the employer named.
 */
export function mayGoNow(
  departure: Departure,
  playbook: Playbook,
  calendars: Calendars,
  now: Temporal.Instant,
): boolean {
  const first = firstMoment(departure, playbook, calendars, now);
  return first !== undefined && !isBefore(now, first);
}

/**
 * When a message leaves that is let go at an instant: the first allowed moment from then on, and up to 15 minutes
 * later by an offset that is always the same for one `seed`, within that day's allowed hours and before its due where
 * that lies ahead. Undefined where no hours of a day are left for the channel.
 */
export function leavesAt(
  departure: Departure,
  playbook: Playbook,
  calendars: Calendars,
  from: Temporal.Instant,
  seed: string,
): Temporal.Instant | undefined {
  const first = firstMoment(departure, playbook, calendars, from);
  const moments = momentsOf(departure, playbook, calendars, from);
  if (first === undefined || moments === undefined || isNamed(departure, first)) return first;
  const closing = moments.closing(moments.dayOf(first));
  const latest = isBefore(first, departure.due) && isBefore(departure.due, closing) ? departure.due : closing;
  const room = Math.min(longestSpread, latest.epochMilliseconds - first.epochMilliseconds);
  return first.add({ milliseconds: Math.floor(share(seed) * Math.max(room, 0)) });
}

/**
 * Whether a message of this kind is bound by the cap over all candidates (law 3). A playbook may let the one that an advisor
 * sends go free, such as an agency's request to its client.
 *
 * @param owner whose step it is.
 */
export function isCapped(kind: StepKind, owner: Step['owner'], playbook: Playbook): boolean {
  if (kind !== 'feedback_request') return cappedKinds.includes(kind);
  return playbook.rulesOf(kind).some((rule) => rule.owner === owner && rule.capped === true);
}

function firstMoment(
  departure: Departure,
  playbook: Playbook,
  calendars: Calendars,
  from: Temporal.Instant,
): Temporal.Instant | undefined {
  const start = laterOf(from, departure.notBefore);
  if (isNamed(departure, start)) return start;
  return momentsOf(departure, playbook, calendars, from)?.atOrAfter(start);
}

const isNamed = ({ named, notBefore }: Departure, at: Temporal.Instant): boolean =>
  named && !isBefore(notBefore.add(namedMoment), at);

/** By the planner's own reading of whose hours count, so that the two cannot differ. */
function momentsOf(
  { parties, contact, channel, hard }: Departure,
  playbook: Playbook,
  calendars: Calendars,
  now: Temporal.Instant,
): AllowedMoments | undefined {
  const { candidate, employer } = parties;
  const application = { role: '', dreamJob: false };
  const scenario = { candidate, employer, application, contacts: [contact], facts: [] };
  return new Situation(scenario, playbook, calendars, now).momentsOf(contact, channel, hard);
}

/** From 0 up to 1, by FNV-1a: the same everywhere, and evenly spread over ids. */
function share(seed: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < seed.length; index++)
    hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
  // Ids that differ in their last digits only would otherwise leave side by side.
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
