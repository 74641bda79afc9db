import type { Span } from '../allowed-moments.js';
import { type Dated, settled, type Unheld } from '../dating.js';
import type { Day } from '../days.js';
import type { Deed } from '../deeds.js';
import { dayOfMoment, type Release, releaseOf } from '../directions.js';
import { explain } from '../explain/explain.js';
import { recordedAt } from '../facts.js';
import type { ReadRule } from '../playbook/playbook.js';
import type { Situation } from '../situation.js';
import { isBefore, laterOf, latestBy } from '../time.js';
import type { CappedMessage, Touches } from '../touches.js';
import type { Reason } from '../types.js';
import { isOpenAt } from './directed-contact.js';
import type { MovedThankYou } from './thank-you.js';

/** A follow-up's day with what moved it. */
export interface DatedFollowUp extends Dated {
  /** What is to be done first, whatever the date. */
  readonly untilDone: Reason | undefined;
}

interface NextRequest extends CappedMessage {
  /** What counts beside it; nothing for one that was sent. */
  readonly touches?: Touches;
  /** The planned follow-up before it; without one it is the first to come. */
  readonly previous?: Pick<DatedFollowUp, 'notBefore' | 'unheld'> | undefined;
  /** Those sent before it. */
  readonly sent: readonly Deed[];
}

/** The follow-ups of one application, sent and to come. */
export class FollowUpSeries {
  readonly #situation: Situation;
  readonly #rule: ReadRule<'follow_up'>;
  readonly #movedThankYous: readonly MovedThankYou[];
  /** The first to be sent first. */
  readonly sent: readonly Deed[];

  constructor(situation: Situation, rule: ReadRule<'follow_up'>, movedThankYous: readonly MovedThankYou[]) {
    this.#situation = situation;
    this.#rule = rule;
    this.#movedThankYous = movedThankYous;
    this.sent = situation.deeds.claimAll('follow_up');
  }

  /** How many were sent since the last human reply. */
  unansweredAt(asOf: Temporal.Instant): number {
    const reply = latestBy(this.#replies, asOf);
    return this.sent.filter(({ fact }) => !isBefore(asOf, fact.at) && (!reply || isBefore(reply, fact.at)))
      .length;
  }

  get #replies(): readonly Temporal.Instant[] {
    return this.#situation.humanReplies.map((it) => it.at);
  }

  /** The next follow-up as things stood at an instant; undefined where the cap leaves no room for it. */
  next(request: NextRequest): DatedFollowUp | undefined {
    const { asOf, moments, touches, unheldAt } = request;
    const wish = this.#wish(request);
    const appointment = openAppointmentAt(this.#situation, asOf);
    const untilDone = appointment && explain.appointment(appointment);
    const alone = moments.opening(moments.businessDayFrom(wish.alone));
    const span = this.#allowed(request, wish);
    const release = touches && !unheldAt ? this.#releaseOf(request, span.release) : undefined;
    const unheld = release && this.#unheld(request, release);
    // Where the cap left no room without the hold, it makes none.
    if (release && unheld === undefined) return undefined;
    const because = [...wish.because, ...span.because];
    const planned: DatedFollowUp = {
      notBefore: span.notBefore,
      due: span.due,
      alone: span,
      held: isBefore(alone, span.notBefore),
      unheld,
      late: false,
      because: moments.isBusinessDay(wish.day) ? because : [...because, explain.movedLater()],
      untilDone,
    };
    return settled(request, planned);
  }

  /** The hold that moves it, or moved what it counts from. */
  #releaseOf({ asOf, previous }: NextRequest, own: Release | undefined): Release | undefined {
    if (own) return own;
    if (previous) return previous.unheld?.release;
    return this.#thankYousMovedBy(asOf).at(-1)?.release;
  }

  #unheld(request: NextRequest, release: Release): Unheld | undefined {
    const { previous } = request;
    const unheldAt = recordedAt(release.hold, this.#situation.now);
    const dated = this.next({ ...request, previous: previous?.unheld ?? previous, unheldAt });
    return dated && { release, notBefore: dated.notBefore, due: dated.due };
  }

  #thankYousMovedBy(asOf: Temporal.Instant): readonly MovedThankYou[] {
    return this.#movedThankYous.filter(
      ({ release }) => !isBefore(asOf, recordedAt(release.hold, this.#situation.now)),
    );
  }

  /** The day that the rule alone would take, and the one that promises, absences and appointments leave. */
  #wish(request: NextRequest): {
    readonly alone: Day;
    readonly day: Day;
    readonly because: readonly Reason[];
  } {
    const { asOf, contact, moments, previous, sent } = request;
    const { everyDays, businessDaysAfterPromise } = this.#rule.cadence;
    const { days } = moments;
    const because: Reason[] = [];
    const anchor = this.#anchorAt(request);
    const silence = days.after(moments.dayOf(anchor), everyDays);
    const lastSent = latestBy(
      sent.map(({ fact }) => fact.at),
      asOf,
    );
    const afterSent = lastSent && days.after(moments.dayOf(lastSent), everyDays);
    const alone = previous
      ? days.after(moments.dayOf(previous.notBefore), everyDays)
      : afterSent
        ? laterDay(silence, afterSent)
        : silence;

    let day = alone;
    const promise = pendingPromise(this.#situation, asOf, anchor);
    if (promise && previous === undefined) {
      const after = moments.businessDaysAfter(days.of(promise.date), businessDaysAfterPromise);
      day = afterSent ? laterDay(after, afterSent) : after;
      because.push(explain.promised(promise));
    }
    const keepUntil = (until: Day | undefined, reason: (until: Day) => Reason): void => {
      if (until === undefined || until.number <= day.number) return;
      day = until;
      because.push(reason(until));
    };
    keepUntil(this.#situation.absenceAt(asOf, contact), (until) => explain.away(contact, until));
    const appointment = previous === undefined ? openAppointmentAt(this.#situation, asOf) : undefined;
    if (appointment)
      keepUntil(days.after(days.of(appointment.date), everyDays), () => explain.appointment(appointment));
    return { alone, day, because };
  }

  /** The hours of the wished day, or what a hold leaves of a later one. */
  #allowed(
    { asOf, contact, channel, moments, unheldAt }: NextRequest,
    wish: { readonly day: Day },
  ): Span & { readonly release?: Release; readonly because: readonly Reason[] } {
    const { timeZone } = this.#situation.scenario.employer;
    const span = moments.hoursOf(moments.businessDayFrom(wish.day));
    const release =
      unheldAt === undefined
        ? releaseOf(this.#situation.directionsAt(asOf), contact.id, channel, timeZone)
        : undefined;
    if (!release || !isBefore(span.notBefore, release.at)) return { ...span, because: [] };
    const until = dayOfMoment(release.at, timeZone);
    return {
      ...moments.restOfDayFrom(laterOf(span.notBefore, release.at)),
      release,
      because: [explain.held(until)],
    };
  }

  /** What the silence is counted from, other than earlier follow-ups. */
  #anchorAt({ asOf, unheldAt }: NextRequest): Temporal.Instant {
    const { interviews, deeds } = this.#situation;
    const ends = interviews.map((it) => it.end);
    const directed = deeds.of('directed_contact').map(({ fact }) => fact.at);
    const past = latestBy([...ends, ...this.#replies, ...directed], asOf) ?? asOf;
    if (unheldAt) return past;
    return this.#thankYousMovedBy(asOf).reduce((last, { to }) => laterOf(last, to), past);
  }
}

export const laterDay = (a: Day, b: Day): Day => (a.number < b.number ? b : a);

/** The promised date as known at an instant, unless an interview, an answer or a contact came after it. */
export function pendingPromise(
  situation: Situation,
  asOf: Temporal.Instant,
  anchor: Temporal.Instant,
): Day | undefined {
  const { promise } = situation.directionsAt(asOf);
  const day = promise && dayOfMoment(promise.by, situation.scenario.employer.timeZone);
  return day && !isBefore(day.end, anchor) ? day : undefined;
}

/** The day of the latest contact that the employer asked for and that is open at an instant. */
export function openAppointmentAt(situation: Situation, asOf: Temporal.Instant): Day | undefined {
  let last: Day | undefined;
  for (const fact of situation.directionsAt(asOf).appointments) {
    if (!isOpenAt(situation, fact, asOf)) continue;
    const day = dayOfMoment(fact.when, situation.scenario.employer.timeZone);
    last = last ? laterDay(last, day) : day;
  }
  return last;
}
