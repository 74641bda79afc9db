import { Days } from '../days.js';
import { byTime, hours, isBefore, laterOf } from '../time.js';
import type { StepKind } from '../types.js';
import { wakingMoment } from '../waking.js';
import { Slots, type WritingTimes } from './slots.js';
import { LAST_HOURS, type RemindableStep, urgentFrom } from './urgent.js';

/** How a candidate wants to be reminded. */
export interface ReminderWishes extends WritingTimes {
  /** What is urgent is told at once; false: it waits for the daily mail. */
  readonly urgentAtOnce: boolean;
  /** Kinds of which the candidate wants to hear nothing. */
  readonly mutedKinds: readonly StepKind[];
}

export interface ReminderQuestion {
  readonly wishes: ReminderWishes;
  /** The candidate's, an IANA name. */
  readonly timeZone: string;
  /** All that they may be reminded of: planned, and theirs to do. */
  readonly steps: readonly RemindableStep[];
  /** The time of the daily mail that something waits for, as the last decision named it. */
  readonly dailyAt: Temporal.Instant | null;
  /** When the last daily mail was made. */
  readonly lastDailyAt: Temporal.Instant | null;
  readonly now: Temporal.Instant;
}

export interface ReminderDecision {
  /** What goes out now, as one mail: the day's, or one for what is urgent with what can be done along with it. */
  readonly mail: { readonly kind: 'digest' | 'urgent'; readonly stepIds: readonly string[] } | null;
  /** What to give as `dailyAt` the next time. */
  readonly dailyAt: Temporal.Instant | null;
  /** When to ask again, later than `now`, unless a step or a wish changes before; null: not by itself. */
  readonly nextAt: Temporal.Instant | null;
}

/**
 * Decides whether a candidate is written to now, of what, and when to look again. The same question has the same
 * answer, and asking only at `nextAt` finds what asking every minute would.
 *
 * 1. The day's mail comes at the candidate's hour by their clock, once a day, with all that asks to be told before the
 *    next one, also what can be done only later that day. Nothing to tell: no mail. What turns up after the hour waits
 *    for the next day, even where the day had no mail: their hour was their wish. A mail that something waited for
 *    and that we were late with is made up for by day.
 * 2. What is urgent (see `urgentFrom`) is told at once, by day, and takes along what can be done already and would
 *    come with the next daily mail. Without `urgentAtOnce` it waits for the daily mail, even past its due instant.
 * 3. A step is told once for each date it is given, and once more where it comes to be urgent on a later day. Never
 *    twice on one day, unless the candidate snoozed it and so asked for it.
 * 4. A snoozed step is told when its snooze ends, and not before; where its plan moved so that its hard due instant
 *    comes first, 4 hours before that.
 * 5. On a quiet day nothing is told, neither daily nor urgent nor snoozed; it waits for the next free day. The one
 *    exception is a step whose due instant can't be moved and comes before noon of that day: a quiet day is for rest,
 *    and nobody rests better for having missed what can't be made up for. Only such steps are in that mail.
 */
export function decideReminders(question: ReminderQuestion): ReminderDecision {
  const { wishes, timeZone, dailyAt, lastDailyAt, now, steps } = question;
  const slots = new Slots(wishes, timeZone, lastDailyAt);
  const moment: Moment = {
    isDue: dailyAt !== null && !isBefore(now, dailyAt) && slots.isOpen(now),
    next: slots.after(now),
    isQuiet: slots.isQuiet(Days.in(timeZone).at(now)),
    now,
  };
  const mail = mailNow(asksOf(question, steps, slots), moment);
  const told = new Set(mail?.stepIds);
  const after = steps.map((step) =>
    told.has(step.id) ? { ...step, toldAt: now, fresh: false, snoozedUntil: null } : step,
  );
  const later = mail?.kind === 'digest' ? new Slots(wishes, timeZone, now) : slots;
  return { mail, ...nextLook(asksOf(question, after, later), later, now) };
}

/** When a step asks to be told. */
interface Ask {
  readonly step: RemindableStep;
  /** From when on it belongs in a daily mail. */
  readonly dailyFrom: Temporal.Instant;
  /** When it is told by itself; null where it waits for a daily mail. */
  readonly alone: Temporal.Instant | null;
  /** It was told on the day before this moment, and once on a day is enough; null: it may be told whenever. */
  readonly free: Temporal.Instant | null;
  /** The candidate named this moment, so no daily mail before it is to tell of it. */
  readonly snoozed: boolean;
}

function asksOf(question: ReminderQuestion, steps: readonly RemindableStep[], slots: Slots): Ask[] {
  const { wishes, timeZone, now } = question;
  if (!wishes.daily && !wishes.urgentAtOnce) return [];
  const days = Days.in(timeZone);
  const asks = steps
    .filter(({ kind }) => !wishes.mutedKinds.includes(kind))
    .map((step) => askOf(step, question))
    .filter((ask) => ask !== null);
  return asks.map((ask) => ({
    ...ask,
    alone: ask.alone && speakableAt(ask.alone, ask.step, { days, slots, now }),
  }));
}

function askOf(step: RemindableStep, { wishes, timeZone, now }: ReminderQuestion): Ask | null {
  const { toldAt, fresh, snoozedUntil, due, hard } = step;
  const urgent = urgentFrom(step, timeZone);
  if (snoozedUntil) {
    const missesDue = hard && !isBefore(snoozedUntil, due);
    const end = missesDue ? (urgentFrom({ ...step, fresh: false }, timeZone) ?? due) : snoozedUntil;
    return { step, dailyFrom: end, alone: end, free: null, snoozed: true };
  }
  const days = Days.in(timeZone);
  const free = toldAt && days.after(days.at(toldAt), 1).start;
  const fromThen = (moment: Temporal.Instant) => (free ? laterOf(free, moment) : moment);
  const alone = wishes.urgentAtOnce && urgent ? fromThen(urgent) : null;
  if (fresh) return { step, dailyFrom: fromThen(step.remindAt), alone, free, snoozed: false };
  // Again only where it comes to be urgent on a later day, and where that is still of use.
  if (!urgent || !isBefore(now, due) || (free && isBefore(urgent, free))) return null;
  return { step, dailyFrom: urgent, alone, free, snoozed: false };
}

/** The first moment from `wish` on, and from now on, at which one may speak of a step by itself; null: there is none. */
function speakableAt(
  wish: Temporal.Instant,
  step: RemindableStep,
  { days, slots, now }: { days: Days; slots: Slots; now: Temporal.Instant },
): Temporal.Instant | null {
  const outsideQuietDays = (moment: Temporal.Instant) => {
    if (!slots.isQuiet(days.at(moment))) return moment;
    const free = slots.freeMorning(moment);
    const isOfUse = step.hard && isBefore(now, step.due) && isBefore(moment, step.due);
    const comesTooLate = !free || isBefore(step.due.subtract(LAST_HOURS), free);
    return isOfUse && comesTooLate ? moment : free;
  };
  const moment = outsideQuietDays(awake(wish, step, days));
  if (!moment || isBefore(now, moment)) return moment;
  return outsideQuietDays(awake(now, step, days));
}

/** A moment, or the morning after where it is night and the step can wait for it. */
function awake(moment: Temporal.Instant, { due }: RemindableStep, days: Days): Temporal.Instant {
  // What is past its due instant has no deadline left that could justify the night.
  const tomorrow = moment.add(hours(48));
  return wakingMoment(days, moment, { notBefore: moment, due: isBefore(moment, due) ? due : tomorrow });
}

interface Moment {
  /** The time of the daily mail has come. */
  readonly isDue: boolean;
  /** The next daily mail after now. */
  readonly next: Temporal.Instant | null;
  readonly isQuiet: boolean;
  readonly now: Temporal.Instant;
}

function mailNow(asking: readonly Ask[], { isDue, isQuiet, now, next }: Moment): ReminderDecision['mail'] {
  const isUrgent = ({ alone }: Ask) => alone !== null && !isBefore(now, alone);
  const urgent = asking.filter(isUrgent);
  /** What the next daily mail would be too late for. */
  const asksNow = ({ dailyFrom, free, snoozed }: Ask) =>
    (free === null || !isBefore(now, free)) &&
    (next && !snoozed ? isBefore(dailyFrom, next) : !isBefore(now, dailyFrom));
  const others = asking.filter((ask) => !isUrgent(ask) && asksNow(ask));
  const mail = (kind: 'digest' | 'urgent', asks: readonly Ask[]) => ({
    kind,
    stepIds: asks.map(({ step }) => step.id),
  });
  if (isDue) {
    const all = [...urgent, ...others.filter((ask) => !comesByItself(ask, now))];
    return all.length > 0 ? mail('digest', all) : null;
  }
  if (urgent.length === 0) return null;
  const along = others.filter(({ step }) => step.fresh && !isBefore(now, step.notBefore));
  return mail('urgent', isQuiet ? urgent : [...urgent, ...along]);
}

/** What can't be done yet and is told at once when it can: telling of it in the morning would only be early. */
const comesByItself = ({ alone, step }: Ask, now: Temporal.Instant): boolean =>
  alone !== null && isBefore(now, alone) && isBefore(now, step.notBefore);

function nextLook(
  asking: readonly Ask[],
  slots: Slots,
  now: Temporal.Instant,
): Pick<ReminderDecision, 'dailyAt' | 'nextAt'> {
  const next = slots.after(now);
  /** The daily mail that is the first to tell of it. */
  const dailyOf = ({ dailyFrom, snoozed }: Ask) =>
    snoozed ? slots.after(dailyFrom.subtract({ nanoseconds: 1 })) : slots.notAfter(dailyFrom);
  const daily = next ? asking.map((ask) => laterOf(next, dailyOf(ask) ?? next)) : [];
  const alone = asking.flatMap(({ alone }) => (alone && isBefore(now, alone) ? [alone] : []));
  const first = (moments: readonly Temporal.Instant[]) => moments.toSorted(byTime)[0] ?? null;
  return { dailyAt: first(daily), nextAt: first([...daily, ...alone]) };
}

/** The daily mail of staff, which has nothing urgent beside it: whether its time has come, and when that is next. */
export function decideDaily({
  times,
  timeZone,
  dailyAt,
  lastDailyAt,
  now,
}: {
  readonly times: WritingTimes;
  /** The person's, an IANA name. */
  readonly timeZone: string;
  /** As the last decision named it; null where there was none yet. */
  readonly dailyAt: Temporal.Instant | null;
  /** When the last daily mail was made. */
  readonly lastDailyAt: Temporal.Instant | null;
  readonly now: Temporal.Instant;
}): { readonly isDue: boolean; readonly dailyAt: Temporal.Instant | null } {
  const slots = new Slots(times, timeZone, lastDailyAt);
  return {
    isDue: dailyAt !== null && !isBefore(now, dailyAt) && slots.isOpen(now),
    dailyAt: slots.after(now),
  };
}
