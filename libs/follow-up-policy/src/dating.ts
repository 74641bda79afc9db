import type { Span } from './allowed-moments.js';
import { Days } from './days.js';
import { type Deed, stateOf } from './deeds.js';
import { type Release, releaseOf } from './directions.js';
import { explain } from './explain/explain.js';
import { recordedAt } from './facts.js';
import { isPureReferee } from './reach.js';
import type { Situation } from './situation.js';
import { hours, isBefore, laterOf } from './time.js';
import { type CappedMessage, clockOf, type Touches } from './touches.js';
import type { Reason } from './types.js';

/** How long a step may take from the event on, as its rule says it. */
export type Window =
  | { readonly hours: number }
  | { readonly businessDays: number }
  | { readonly nextDay: true }
  /** The first of the day's windows, such as one for calls. */
  | { readonly oneWindow: true }
  /** The allowed hours of the day, or of the next business day. */
  | { readonly sameDay: true }
  /** A fixed deadline; after a hold that outlasts it, 24 hours more. */
  | { readonly until: Temporal.Instant }
  /** The very moment that the employer named, open or not. */
  | { readonly exactly: Temporal.Instant };

/** A contact to be dated: whom, how, from when, and what may keep it back. */
export interface DatingRequest extends CappedMessage {
  readonly from: Temporal.Instant;
  /** What the window counts from, where that lies before `from`. */
  readonly countFrom?: Temporal.Instant | undefined;
  readonly window: Window;
  readonly hard: boolean;
  /** For what the employer asked for: when they did. */
  readonly askedAt?: Temporal.Instant | undefined;
  /** What it goes with or after, and when that goes, where a hold moved it. */
  readonly follows?: { readonly from: Temporal.Instant; readonly release: Release } | undefined;
  /** What has to be done first, and from when on it can then go. */
  readonly untilDone?: { readonly from: Temporal.Instant; readonly because: Reason } | undefined;
  /** What counts beside it, where the cap over all candidates binds it. */
  readonly touches?: Touches | undefined;
}

/** The dates of a contact, with what moved them. */
export interface Dated extends Span {
  /** A hold, cap or absence keeps it later than its rule alone would. */
  readonly held: boolean;
  /** Its dates without what keeps it back. */
  readonly alone: Span;
  /** The hold that does, and when it lets go, if one does. */
  readonly release?: Release | undefined;
  /** When the cap would let it go without that hold. */
  readonly unheld?: Unheld | undefined;
  /** No allowed moment lay before the hard deadline. */
  readonly late: boolean;
  readonly overdueSince?: Temporal.Instant | undefined;
  /** For one that is dated anew: when it was to go by the plan of an earlier instant. */
  readonly dueThen?: ((asOf: Temporal.Instant) => Temporal.Instant) | undefined;
  /** When it was due before the cap moved it, if that did. */
  readonly dueBeforeCap?: Temporal.Instant | undefined;
  readonly because: readonly Reason[];
  /** When the dates would be others without a new fact, beside `notBefore` and `due`. */
  readonly changesAt?: Temporal.Instant | undefined;
}

/** When a contact would go without a hold that moves it, as things stood when that was recorded. */
export interface Unheld extends Span {
  readonly release: Release;
}

/** Dates one contact. Undefined where the cap lets it go at no moment within 14 days. */
export function dateContact(situation: Situation, request: DatingRequest): Dated | undefined {
  const { contact, channel, from, follows, hard, asOf, touches, unheldAt } = request;
  const { timeZone } = situation.scenario.employer;
  const because: Reason[] = [];
  const alone = spanOf(request, from, undefined);
  let start = from;
  const directions = situation.directionsAt(asOf);
  const last =
    unheldAt || isPureReferee(contact)
      ? undefined
      : releaseOf(directions, contact.id, channel, timeZone, request.askedAt);
  const release = last && isBefore(alone.notBefore, last.at) ? last : undefined;
  if (release) {
    start = laterOf(start, release.at);
    because.push(explain.held(Days.in(timeZone).at(release.at)));
  }
  if (follows) start = laterOf(start, follows.from);
  const heldBy = release ?? follows?.release;
  const unheld = heldBy && touches && datedUnheld(situation, request, heldBy);
  // Where the cap left no room without the hold, it makes none.
  if (heldBy && touches && unheld === undefined) return undefined;
  const away = hard ? undefined : situation.absenceAt(asOf, contact);
  if (away && isBefore(alone.notBefore, away.start)) {
    start = laterOf(start, away.start);
    because.push(explain.away(contact, away));
  }
  if (request.untilDone) {
    start = laterOf(start, request.untilDone.from);
    because.push(request.untilDone.because);
  }
  const span = start === from ? alone : spanOf(request, start, alone.deadline);
  because.push(...span.because);
  const dated: Dated = { ...span, alone, release, unheld, because, held: start !== from };
  return hard ? dated : settled(request, dated);
}

function datedUnheld(situation: Situation, request: DatingRequest, release: Release): Unheld | undefined {
  const unheldAt = recordedAt(release.hold, situation.now);
  const dated = dateContact(situation, { ...request, follows: undefined, unheldAt });
  return dated && { release, notBefore: dated.notBefore, due: dated.due };
}

/** What could have gone at no moment and was done all the same. */
export function datedAsDone({ days }: Situation, deed: Deed): Dated {
  const { at, kind } = deed.fact;
  const span = { notBefore: at, due: at };
  const because = [explain.recorded(kind, stateOf(deed), days.at(at))];
  return { ...span, alone: span, held: false, late: false, because };
}

/** A soft contact where the cap leaves it, dated anew where it was missed; undefined where the cap leaves no room. */
export function settled<T extends Dated>(
  request: CappedMessage & Pick<DatingRequest, 'touches'>,
  dated: T,
): T | undefined {
  const { touches } = request;
  const kept = touches ? keptBack(touches, request, dated) : dated;
  if (kept === undefined) return undefined;
  const current = isBefore(clockOf(request), kept.due) ? kept : datedAnew(request, kept);
  return touches ? notAdvanced(underCap(touches, request, current)) : current;
}

/** Not before it would go without the hold that moves it (ruling 15). */
const notAdvanced = <T extends Dated>(dated: T | undefined): T | undefined =>
  dated?.unheld ? { ...dated, notBefore: laterOf(dated.notBefore, dated.unheld.notBefore) } : dated;

interface PlainSpan extends Span {
  readonly late: boolean;
  readonly because: readonly Reason[];
  /** That the event set, before anything moved it. */
  readonly deadline: Temporal.Instant;
}

/** @param kept the deadline that the event set, for a start that something moved. */
function spanOf(
  request: DatingRequest,
  start: Temporal.Instant,
  kept: Temporal.Instant | undefined,
): PlainSpan {
  const { moments, hard, window } = request;
  if ('exactly' in window && kept === undefined) {
    const moment = window.exactly;
    return { notBefore: moment, due: moment, deadline: moment, late: false, because: [] };
  }
  if ('oneWindow' in window) {
    const { notBefore, due } = moments.windowFrom(start);
    return { notBefore: laterOf(notBefore, start), due, deadline: due, late: false, because: [] };
  }
  const set = kept ?? deadlineOf(request, request.countFrom ?? start, false);
  // What begins after its deadline, since something kept it back or what it follows was late, has its whole window anew.
  const isAnew = isBefore(set, start) && (kept !== undefined || (!hard && request.countFrom !== undefined));
  const deadline = isAnew ? deadlineOf(request, start, true) : set;
  if (!hard) {
    const notBefore = moments.atOrAfter(start);
    const wish = moments.atOrAfter(laterOf(deadline, start));
    const closing = moments.closing(moments.dayOf(notBefore));
    // Anew it has all of its first day at least, as it would have had overdue: a hold brings nothing forward.
    const due = isBefore(notBefore, wish) ? (kept === undefined ? wish : laterOf(wish, closing)) : closing;
    return { notBefore, due, deadline: set, late: false, because: moved(due, deadline) };
  }
  const due = moments.atOrBefore(deadline, start);
  if (due === undefined) {
    return { ...moments.restOfDayFrom(start), deadline: set, late: true, because: [explain.afterDeadline()] };
  }
  // "By Tuesday" is kept by Tuesday's hours.
  const isByDay = deadline.equals(moments.dayOf(due).end);
  const because = isBefore(due, deadline) && !isByDay ? [explain.movedEarlier()] : [];
  const wish = 'nextDay' in window && kept === undefined ? nextDayOf(request, start) : start;
  const opening = moments.atOrAfter(wish);
  const notBefore = isBefore(due, opening) ? moments.atOrAfter(start) : opening;
  return { notBefore, due, deadline: set, late: false, because };
}

function deadlineOf(request: DatingRequest, start: Temporal.Instant, isAnew: boolean): Temporal.Instant {
  const { moments, window } = request;
  if ('hours' in window) return start.add(hours(window.hours));
  if ('exactly' in window || 'oneWindow' in window) return start.add(hours(24));
  if ('until' in window) return isAnew ? start.add(hours(24)) : window.until;
  if ('sameDay' in window) return moments.closing(moments.businessDayFrom(moments.dayOf(start)));
  if ('nextDay' in window) {
    const day = moments.days.after(moments.dayOf(start), 1);
    return moments.isBusinessDay(day) ? moments.closing(day) : day.end;
  }
  return moments.closing(moments.businessDaysAfter(moments.dayOf(start), window.businessDays));
}

const nextDayOf = ({ moments }: DatingRequest, start: Temporal.Instant): Temporal.Instant =>
  moments.days.after(moments.dayOf(start), 1).start;

const moved = (due: Temporal.Instant, deadline: Temporal.Instant): readonly Reason[] =>
  isBefore(deadline, due) ? [explain.movedLater()] : [];

/** The next allowed hours, for a soft contact whose due has passed unsent (ruling 8). */
function datedAnew<T extends Dated>(message: CappedMessage, dated: T): T {
  const { notBefore, due } = dated;
  return {
    ...dated,
    ...anewFrom(message),
    alone: { notBefore, due },
    held: false,
    release: undefined,
    overdueSince: due,
    dueThen: (then) =>
      isBefore(then, due) ? due : anewFrom({ ...message, asOf: then, unheldAt: undefined }).due,
    because: [explain.overdue(message.moments.dayOf(due))],
  };
}

/** The window of a call, or the hours of a business day, that ends next. */
function anewFrom(message: CappedMessage): Span {
  const { moments, channel } = message;
  const clock = clockOf(message);
  if (channel === 'phone') return moments.windowAfter(clock);
  const today = moments.businessDayFrom(moments.dayOf(clock));
  const isOver = !isBefore(clock, moments.closing(today));
  return moments.hoursOf(isOver ? moments.businessDaysAfter(today, 1) : today);
}

/** Moves a dated contact to where the cap lets it go. */
function underCap<T extends Dated>(touches: Touches, message: CappedMessage, dated: T): T | undefined {
  const { overdueSince, dueBeforeCap } = dated;
  const fit = touches.firstFit(message, dated, overdueSince === undefined ? dueBeforeCap : undefined);
  if (fit === undefined) return undefined;
  const last = fit.passed.at(-1);
  if (last === undefined) return dated;
  return {
    ...movedByCap(touches, message, dated, fit.span),
    // What is dated anew starts from a later day once the last full one is over.
    changesAt: overdueSince === undefined ? undefined : last,
  };
}

/** A contact in the window where it is not past, or where it was missed: past windows that the cap closed do not count. */
function keptBack<T extends Dated>(touches: Touches, message: CappedMessage, dated: T): T | undefined {
  const open = touches.firstOpen(message, dated);
  if (open === undefined) return undefined;
  return open.passed.length === 0 ? dated : movedByCap(touches, message, dated, open.span);
}

function movedByCap<T extends Dated>({ cap }: Touches, { contact }: CappedMessage, dated: T, span: Span): T {
  return {
    ...dated,
    ...span,
    held: true,
    dueBeforeCap: dated.dueBeforeCap ?? dated.overdueSince ?? dated.due,
    because: withReason(dated.because, explain.capped(contact, cap.messages, cap.hours / 24)),
  };
}

/** A reason is said once. */
export const withReason = (because: readonly Reason[], more: Reason | undefined): readonly Reason[] =>
  more === undefined || because.some(({ text }) => text === more.text) ? because : [...because, more];
