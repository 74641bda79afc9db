import type { Step } from '@afterword/follow-up-policy';

const CAPPED = new Set<Step['kind']>(['follow_up', 'follow_up_call', 'feedback_request', 'stay_in_touch']);
/** What a contact gets at most from all candidates of a tenant (law 3, in the presets that tenants have). */
const MESSAGES = 2;
const SPAN_MS = 168 * 3_600_000;
/** Longer than this nobody put a message off (ruling 9). */
const LONGEST_DAYS = 14;

/** When contacts were written to or called, so that the demo's candidates never overran one. */
export class Touches {
  private readonly times = new Map<string, number[]>();

  add(step: Step, at: Temporal.Instant): void {
    const { contact } = step;
    if (!isCapped(step) || !contact) return;
    const times = this.times.get(contact) ?? [];
    times.push(at.epochMilliseconds);
    this.times.set(contact, times);
  }

  /**
   * The same time of day on the first working day from `at` on at which one more keeps to the cap; undefined where
   * none of the next two weeks has room.
   */
  roomFrom(step: Step, at: Temporal.Instant): Temporal.Instant | undefined {
    const { contact } = step;
    if (!isCapped(step) || !contact) return at;
    const times = this.times.get(contact) ?? [];
    for (let days = 0; days <= LONGEST_DAYS; days++) {
      const day = at.add({ hours: 24 * days });
      if (isWorkingDay(day) && fits(times, day.epochMilliseconds)) return day;
    }
    return undefined;
  }
}

/** An agency asks its client after each interview, for all candidates of a day at once; that is not counted. */
const isCapped = ({ kind, owner }: Step): boolean =>
  CAPPED.has(kind) && !(kind === 'feedback_request' && owner === 'advisor');

/** Roughly: wherever it is, this keeps to working days. */
const isWorkingDay = (at: Temporal.Instant): boolean => at.toZonedDateTimeISO('UTC').dayOfWeek <= 5;

function fits(times: readonly number[], at: number): boolean {
  const near = times.filter((it) => Math.abs(it - at) < SPAN_MS);
  return [at, ...near.filter((it) => it > at)].every(
    (end) => near.filter((it) => it > end - SPAN_MS && it <= end).length + 1 <= MESSAGES,
  );
}
