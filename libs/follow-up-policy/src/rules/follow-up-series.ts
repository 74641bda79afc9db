import type { AllowedMoments, Span } from '../allowed-moments.js';
import type { Deed } from '../deeds.js';
import { type Directions, dayOfMoment, endOf, releaseOf } from '../directions.js';
import { explain } from '../explain.js';
import type { Interview } from '../facts.js';
import type { FollowUpRule } from '../playbook.js';
import { isPureReferee } from '../reach.js';
import type { Situation } from '../situation.js';
import { dayIn, isBefore, laterDay, laterOf } from '../time.js';
import type { Channel, Contact, Reason, StepKind } from '../types.js';
import type { MovedThankYou } from './thank-you.js';

/** Kinds of which a contact gets only so many from all candidates together. */
const cappedKinds: readonly StepKind[] = ['follow_up', 'follow_up_call', 'feedback_request', 'stay_in_touch'];

/** A follow-up's day with what moved it. */
export interface DatedFollowUp extends Span {
  /** A hold, promise, cap or absence keeps it later than the rule alone would. */
  readonly held: boolean;
  /** Kept back until something else is done, whatever the date. */
  readonly heldUntilDone: boolean;
  readonly overdueSince?: Temporal.Instant | undefined;
  readonly because: readonly Reason[];
}

interface NextRequest {
  readonly asOf: Temporal.Instant;
  readonly contact: Contact;
  readonly channel: Channel;
  readonly moments: AllowedMoments;
  /** The day of the planned follow-up before it; without one it is the first to come. */
  readonly previous?: Temporal.PlainDate | undefined;
  /** Those sent before it. */
  readonly sent?: readonly Deed[];
}

/** The follow-ups of one application, sent and to come. */
export class FollowUpSeries {
  readonly #situation: Situation;
  readonly #rule: FollowUpRule;
  readonly #movedThankYous: readonly MovedThankYou[];
  /** The first to be sent first. */
  readonly sent: readonly Deed[];
  readonly #replies: readonly Temporal.Instant[];

  constructor(situation: Situation, rule: FollowUpRule, movedThankYous: readonly MovedThankYou[]) {
    this.#situation = situation;
    this.#rule = rule;
    this.#movedThankYous = movedThankYous;
    this.sent = situation.deeds.claimAll('follow_up');
    this.#replies = situation.facts
      .filter((fact) => fact.type === 'reply')
      .filter((fact) => !fact.automatic && !isPureReferee(situation.contact(fact.contact)))
      .map((fact) => fact.at);
  }

  /** How many were sent after one interview and before the next. */
  sentAfter(interview: Interview): number {
    return this.sent.filter((deed) => deed.interview?.key === interview.key).length;
  }

  /** How many were sent since the last human reply. */
  unansweredAt(asOf: Temporal.Instant): number {
    const reply = latest(this.#replies, asOf);
    return this.sent.filter(({ fact }) => !isBefore(asOf, fact.at) && (!reply || isBefore(reply, fact.at)))
      .length;
  }

  /** The next follow-up as things stood at an instant. */
  next({ asOf, contact, channel, moments, previous, sent = this.sent }: NextRequest): DatedFollowUp {
    const { employer } = this.#situation.scenario;
    const directions = this.#situation.directionsAt(asOf);
    const days = { days: this.#rule.everyDays };
    const because: Reason[] = [];
    const keepUntil = (day: Temporal.PlainDate, reason: Reason): void => {
      if (Temporal.PlainDate.compare(day, wish) <= 0) return;
      wish = day;
      because.push(reason);
    };

    const anchor = this.#anchorAt(asOf);
    const lastSent = latest(
      sent.map(({ fact }) => fact.at),
      asOf,
    );
    const afterSent = lastSent && moments.dayOf(lastSent).add(days);
    const silence = moments.dayOf(anchor).add(days);
    const alone = previous?.add(days) ?? (afterSent ? laterDay(silence, afterSent) : silence);
    let wish = alone;

    const promise = directions.promise && dayOfMoment(directions.promise.by, employer.timeZone);
    const isPending = promise && Temporal.PlainDate.compare(promise, dayIn(anchor, employer.timeZone)) >= 0;
    if (promise && isPending && previous === undefined) {
      const after = moments.businessDaysAfter(promise, this.#rule.businessDaysAfterPromise);
      wish = afterSent ? laterDay(after, afterSent) : after;
      because.push(explain.promised(promise));
    }
    const away = this.#absenceAt(asOf, contact);
    if (away) keepUntil(away, explain.away(contact, away));
    const appointment = this.#openAppointmentAt(asOf, directions);
    if (appointment && previous === undefined) {
      keepUntil(appointment.add(days), explain.appointment(appointment));
    }

    const release = releaseOf(directions, contact.id, channel, employer.timeZone);
    const businessDay = moments.businessDayFrom(wish);
    let span: Span = { notBefore: moments.opening(businessDay), due: moments.closing(businessDay) };
    if (release && isBefore(span.notBefore, release.at)) {
      span = moments.restOfDayFrom(laterOf(span.notBefore, release.at));
      because.push(explain.held(release.at, employer.timeZone));
    }
    const due = this.#underCap(asOf, contact, moments, span.due, previous);
    if (isBefore(span.due, due)) {
      const { messages, hours } = this.#situation.playbook.cap;
      span = { notBefore: moments.opening(moments.dayOf(due)), due };
      because.push(explain.capped(contact, messages, hours / 24));
    }
    const ruleAlone = moments.opening(moments.businessDayFrom(alone));
    const heldUntilDone = appointment !== undefined;
    if (!isBefore(asOf, span.due)) {
      return { ...this.#datedAnew(asOf, span.due, moments), heldUntilDone };
    }
    if (!moments.isBusinessDay(wish)) because.push(explain.movedLater());
    return { ...span, held: isBefore(ruleAlone, span.notBefore), heldUntilDone, because };
  }

  /** The next allowed day's hours, for one whose day has passed unsent. */
  #datedAnew(
    asOf: Temporal.Instant,
    since: Temporal.Instant,
    moments: AllowedMoments,
  ): Omit<DatedFollowUp, 'heldUntilDone'> {
    let day = moments.businessDayFrom(moments.dayOf(asOf));
    if (!isBefore(asOf, moments.closing(day))) day = moments.businessDaysAfter(day, 1);
    return {
      notBefore: moments.opening(day),
      due: moments.closing(day),
      held: false,
      overdueSince: since,
      because: [explain.overdue(moments.dayOf(since))],
    };
  }

  /** The first closing hour from `due` on at which one more message keeps to the cap on the contact (law 3). */
  #underCap(
    asOf: Temporal.Instant,
    contact: Contact,
    moments: AllowedMoments,
    due: Temporal.Instant,
    previous: Temporal.PlainDate | undefined,
  ): Temporal.Instant {
    const { messages, hours } = this.#situation.playbook.cap;
    const own = cappedKinds
      .flatMap((kind) => this.#situation.deeds.of(kind))
      .filter(({ fact }) => fact.contact === contact.id && !isBefore(asOf, fact.at))
      .map(({ fact }) => fact.at);
    const touches = [
      ...own,
      ...(contact.recentTouches ?? []),
      ...(previous ? [moments.closing(previous)] : []),
    ];
    const isFull = (at: Temporal.Instant): boolean => {
      const since = at.subtract({ hours });
      return touches.filter((touch) => isBefore(since, touch) && !isBefore(at, touch)).length >= messages;
    };
    let moment = due;
    while (isFull(moment)) moment = moments.closing(moments.businessDaysAfter(moments.dayOf(moment), 1));
    return moment;
  }

  /** What the silence is counted from, other than earlier follow-ups. */
  #anchorAt(asOf: Temporal.Instant): Temporal.Instant {
    const { interviews, deeds } = this.#situation;
    const ends = interviews.map((it) => it.end);
    const directed = deeds.of('directed_contact').map(({ fact }) => fact.at);
    const past = latest([...ends, ...this.#replies, ...directed], asOf) ?? asOf;
    return this.#movedThankYous
      .filter(({ since }) => !isBefore(asOf, since))
      .reduce((last, { to }) => laterOf(last, to), past);
  }

  /** The day on which a contact returns, unless they have written themselves since. */
  #absenceAt(asOf: Temporal.Instant, contact: Contact): Temporal.PlainDate | undefined {
    const replies = this.#situation.facts.filter(
      (fact) => fact.type === 'reply' && fact.contact === contact.id && !isBefore(asOf, fact.at),
    );
    const last = replies.at(-1);
    return last?.type === 'reply' && last.automatic ? last.returnsOn : undefined;
  }

  /** The day of the latest contact that the employer asked for and that has not been made. */
  #openAppointmentAt(asOf: Temporal.Instant, directions: Directions): Temporal.PlainDate | undefined {
    const { deeds, scenario } = this.#situation;
    const { timeZone } = scenario.employer;
    return directions.appointments
      .filter(({ at, contact, when, ifSilent }) => {
        const made = deeds
          .of('directed_contact')
          .some(
            ({ fact }) => !isBefore(fact.at, at) && (fact.contact === undefined || fact.contact === contact),
          );
        const answered = this.#replies.some(
          (reply) => isBefore(at, reply) && isBefore(reply, endOf(when, timeZone)),
        );
        return !made && !(ifSilent && answered) && !isBefore(asOf, at);
      })
      .map(({ when }) => dayOfMoment(when, timeZone))
      .reduce<Temporal.PlainDate | undefined>((last, day) => (last ? laterDay(last, day) : day), undefined);
  }
}

/** The latest instant that is not after `asOf`. */
function latest(instants: readonly Temporal.Instant[], asOf: Temporal.Instant): Temporal.Instant | undefined {
  return instants
    .filter((instant) => !isBefore(asOf, instant))
    .reduce<Temporal.Instant | undefined>((last, it) => (last ? laterOf(last, it) : it), undefined);
}
