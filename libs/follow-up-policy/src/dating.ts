import type { AllowedMoments, Span } from './allowed-moments.js';
import { Days } from './days.js';
import type { Deed } from './deeds.js';
import { type Release, releaseOf } from './directions.js';
import { explain } from './explain/explain.js';
import { isPureReferee } from './reach.js';
import type { Situation } from './situation.js';
import { hours, isBefore, laterOf } from './time.js';
import { nextWindow } from './touches.js';
import type { Channel, Contact, Reason } from './types.js';

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
export interface DatingRequest {
  readonly contact: Contact;
  readonly channel: Channel;
  readonly moments: AllowedMoments;
  readonly from: Temporal.Instant;
  /** What the window counts from, where that lies before `from`. */
  readonly countFrom?: Temporal.Instant | undefined;
  readonly window: Window;
  readonly hard: boolean;
  readonly asOf: Temporal.Instant;
  /** Dated as it was when this was done. */
  readonly deed?: Deed | undefined;
  /** For what the employer asked for: when they did. */
  readonly askedAt?: Temporal.Instant | undefined;
  /** What has to be done first, and from when on it can then go. */
  readonly untilDone?: { readonly from: Temporal.Instant; readonly because: Reason } | undefined;
  /** Whether the cap over all candidates binds it. */
  readonly capped?: boolean | undefined;
}

/** The dates of a contact, with what moved them. */
export interface Dated extends Span {
  /** A hold, cap or absence keeps it later than its rule alone would. */
  readonly held: boolean;
  /** When it would be due without what keeps it back. */
  readonly dueAlone: Temporal.Instant;
  /** The hold that does, if one does. */
  readonly hold?: Release['hold'] | undefined;
  /** No allowed moment lay before the hard deadline. */
  readonly late: boolean;
  readonly overdueSince?: Temporal.Instant | undefined;
  /** When it was due before the cap moved it, if that did. */
  readonly dueBeforeCap?: Temporal.Instant | undefined;
  readonly because: readonly Reason[];
  /** When the dates would be others without a new fact, beside `notBefore` and `due`. */
  readonly changesAt?: Temporal.Instant | undefined;
}

/** Dates one contact. Undefined where the cap lets it go at no moment within 14 days. */
export function dateContact(situation: Situation, request: DatingRequest): Dated | undefined {
  const { contact, channel, from, hard, asOf } = request;
  const { timeZone } = situation.scenario.employer;
  const because: Reason[] = [];
  const alone = spanOf(request, from, undefined);
  let start = from;
  const directions = situation.directionsAt(asOf);
  const release = isPureReferee(contact)
    ? undefined
    : releaseOf(directions, contact.id, channel, timeZone, request.askedAt);
  const hold = release && isBefore(alone.notBefore, release.at) ? release.hold : undefined;
  if (release && hold) {
    start = laterOf(start, release.at);
    because.push(explain.held(Days.in(timeZone).at(release.at)));
  }
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
  const dated: Dated = { ...span, dueAlone: alone.due, hold, because, held: start !== from };
  if (hard) return dated;
  const kept = request.capped ? keptBack(situation, request, dated) : dated;
  if (kept === undefined) return undefined;
  const current = isBefore(asOf, kept.due) ? kept : datedAnew(request, kept);
  return request.capped ? underCap(situation, request, current) : current;
}

interface PlainSpan extends Span {
  readonly late: boolean;
  readonly because: readonly Reason[];
  /** Before it was moved to an allowed moment. */
  readonly deadline: Temporal.Instant;
}

/** @param kept the deadline that the event alone set; it holds where it is not past already. */
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
  const counted = kept === undefined ? (request.countFrom ?? start) : start;
  let deadline = kept && !isBefore(kept, start) ? kept : deadlineOf(request, counted, kept !== undefined);
  // What begins after its deadline, since what it follows was late, has its whole window from then on.
  if (!hard && counted !== start && isBefore(deadline, start)) deadline = deadlineOf(request, start, true);
  if (!hard) {
    const notBefore = moments.atOrAfter(start);
    const wish = moments.atOrAfter(laterOf(deadline, start));
    const closing = moments.closing(moments.dayOf(notBefore));
    // Anew it has all of its first day at least, as it would have had overdue: a hold brings nothing forward.
    const due = isBefore(notBefore, wish) ? (kept === undefined ? wish : laterOf(wish, closing)) : closing;
    return { notBefore, due, deadline, late: false, because: moved(due, deadline) };
  }
  const due = moments.atOrBefore(deadline, start);
  if (due === undefined) {
    return { ...moments.restOfDayFrom(start), deadline, late: true, because: [explain.afterDeadline()] };
  }
  const because = isBefore(due, deadline) ? [explain.movedEarlier()] : [];
  const wish = 'nextDay' in window && kept === undefined ? nextDayOf(request, start) : start;
  const opening = moments.atOrAfter(wish);
  const notBefore = isBefore(due, opening) ? moments.atOrAfter(start) : opening;
  return { notBefore, due, deadline, late: false, because };
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
function datedAnew({ moments, channel, asOf }: DatingRequest, { due, late, dueBeforeCap }: Dated): Dated {
  const span = anewFrom(moments, channel, asOf);
  const because = [explain.overdue(moments.dayOf(due))];
  return { ...span, dueAlone: due, late, held: false, overdueSince: due, dueBeforeCap, because };
}

/** The window of a call, or the hours of a business day, that ends next after an instant. */
export function anewFrom(moments: AllowedMoments, channel: Channel, asOf: Temporal.Instant): Span {
  if (channel === 'phone') return moments.windowAfter(asOf);
  const today = moments.businessDayFrom(moments.dayOf(asOf));
  const isOver = !isBefore(asOf, moments.closing(today));
  return moments.hoursOf(isOver ? moments.businessDaysAfter(today, 1) : today);
}

/** What {@link underCap} needs to know of a request. */
type CapRequest = Pick<DatingRequest, 'contact' | 'channel' | 'moments' | 'asOf' | 'deed'>;

/** Moves a dated contact to where the cap lets it go, and counts it there. */
export function underCap<T extends Dated>(
  situation: Situation,
  request: CapRequest,
  dated: T,
): T | undefined {
  const { contact, channel, moments, asOf, deed } = request;
  const { touches } = situation;
  const next = nextWindow(moments, channel === 'phone');
  const fit = touches.firstFit(contact, dated, asOf, deed, next);
  if (fit === undefined) return undefined;
  const last = fit.passed.at(-1);
  if (last === undefined) return dated;
  return {
    ...movedByCap(situation, contact, dated, fit.span),
    // What is dated anew starts from a later day once the last full one is over.
    changesAt: dated.overdueSince === undefined ? undefined : last,
  };
}

/** A contact in the window where it is not past, or where it was missed: past windows that the cap closed do not count. */
export function keptBack<T extends Dated>(
  situation: Situation,
  { contact, channel, moments, asOf, deed }: CapRequest,
  dated: T,
): T | undefined {
  const next = nextWindow(moments, channel === 'phone');
  const open = situation.touches.firstOpen(contact, dated, asOf, deed, next);
  if (open === undefined) return undefined;
  return open.passed.length === 0 ? dated : movedByCap(situation, contact, dated, open.span);
}

function movedByCap<T extends Dated>(situation: Situation, contact: Contact, dated: T, span: Span): T {
  const { messages, hours } = situation.touches.cap;
  const reason = explain.capped(contact, messages, hours / 24);
  const isSaid = dated.because.some(({ text }) => text === reason.text);
  return {
    ...dated,
    ...span,
    held: true,
    dueBeforeCap: dated.dueBeforeCap ?? dated.overdueSince ?? dated.due,
    because: isSaid ? dated.because : [...dated.because, reason],
  };
}
