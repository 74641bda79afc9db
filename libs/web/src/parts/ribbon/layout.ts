import { DAY, dayNumber, toInstant, toLocal } from '../../text/zoned.js';

/** What a step looks like: something to somebody, a call in its window, or a task of one's own. */
export type RibbonShape = 'contact' | 'call' | 'task';

/** A step on a lane. Instants are ISO 8601. */
export interface RibbonStep {
  /** The same on both lanes for what is the same step. */
  id: string;
  /** “Follow up with Rafael Ibarra”. */
  title: string;
  shape: RibbonShape;
  from: string;
  due: string;
  hard: boolean;
  state: 'PLANNED' | 'WAITING' | 'BLOCKED' | 'DONE' | 'SENT' | 'CANCELLED';
  /** When it was done or sent. */
  doneAt?: string | null;
}

/** An interview, a hold of the employer, or the time until they promised to decide. */
export interface RibbonMark {
  kind: 'INTERVIEW' | 'HOLD' | 'PROMISE';
  from: string;
  until: string;
}

export interface RibbonSpan {
  from: number;
  until: number;
}

/** More weeks than this would leave no room between the steps of the first ones. */
const MOST = 70 * DAY;
const LEAST = 21 * DAY;
/** Of a plan that has run for longer, so much of what was; the rest of the picture is for what comes. */
const PAST = 28 * DAY;

const ms = (instant: string): number => Date.parse(instant);

/** Where a step stands: when it was done, else when it is due. */
export const placeOfStep = ({ due, doneAt }: RibbonStep): number => ms(doneAt ?? due);

/** The time that is shown: from just before the first thing on, ten weeks at most, with the present in it. */
export function spanOf(
  lanes: readonly (readonly RibbonStep[])[],
  marks: readonly RibbonMark[],
  now: number,
): RibbonSpan {
  const steps = lanes.flat();
  const first = Math.min(now, ...marks.map(({ from }) => ms(from)), ...steps.map(placeOfStep)) - 2 * DAY;
  const last = Math.max(now, ...marks.map(({ until }) => ms(until)), ...steps.map(placeOfStep)) + 3 * DAY;
  const from = Math.max(first, Math.min(now - PAST, last - MOST));
  return { from, until: from + Math.min(Math.max(last - from, LEAST), MOST) };
}

/** Whether an instant, in milliseconds since the epoch, is shown. */
export const isWithin = (at: number, { from, until }: RibbonSpan): boolean => at >= from && at <= until;

/** The Mondays of a span, and its weekends, at the place of the employer. */
export function weeksOf({ from, until }: RibbonSpan, zone: string): { monday: number; saturday: number }[] {
  const weeks: { monday: number; saturday: number }[] = [];
  const start = dayNumber(new Date(from), zone);
  const end = dayNumber(new Date(until), zone);
  // Day 0 was a Thursday.
  for (let day = start - ((start + 3) % 7); day <= end; day += 7)
    weeks.push({ monday: midnight(day, zone), saturday: midnight(day + 5, zone) });
  return weeks;
}

function midnight(day: number, zone: string): number {
  const local = toLocal(new Date(day * DAY), 'UTC');
  return ms(toInstant(local, zone) ?? new Date(day * DAY).toISOString());
}

/** A step with where it is drawn; `label` says on which side of the lane its date has room, if on one. */
export interface PlacedStep {
  step: RibbonStep;
  x: number;
  /** Where its window begins. */
  windowX: number;
  label: 'above' | 'below' | null;
}

/** What was ended is in the list alone, and so are one's own tasks once they are done: they would hide the rest. */
const isDrawn = ({ state, shape }: RibbonStep): boolean =>
  state !== 'CANCELLED' && !(state === 'DONE' && shape === 'task');

/** How wide a date is, with some air. */
const LABEL_WIDTH = 52;

/** The steps of a lane that lie within the span, with dates above and below in turn where they have room. */
export function placed(
  steps: readonly RibbonStep[],
  span: RibbonSpan,
  x: (at: number) => number,
): PlacedStep[] {
  const ends = { above: Number.NEGATIVE_INFINITY, below: Number.NEGATIVE_INFINITY };
  return steps
    .filter((step) => isWithin(placeOfStep(step), span) && isDrawn(step))
    .toSorted((a, b) => placeOfStep(a) - placeOfStep(b))
    .map((step) => {
      const at = x(placeOfStep(step));
      const label = (['above', 'below'] as const).find((side) => at - ends[side] >= LABEL_WIDTH) ?? null;
      if (label) ends[label] = at;
      return {
        step,
        x: at,
        windowX: x(Math.max(span.from, Math.min(ms(step.from), placeOfStep(step)))),
        label,
      };
    });
}

/** How many steps come after the span. */
export const laterThan = (steps: readonly RibbonStep[], { until }: RibbonSpan): number =>
  steps.filter((step) => step.state !== 'CANCELLED' && placeOfStep(step) > until).length;

/** Steps of two lanes that are the same and stand elsewhere, and those of the first that the second has not. */
export function comparison(
  before: readonly RibbonStep[],
  after: readonly RibbonStep[],
): { moved: { from: RibbonStep; to: RibbonStep }[]; added: Set<string>; gone: RibbonStep[] } {
  const open = (steps: readonly RibbonStep[]) => steps.filter(({ state }) => state !== 'CANCELLED');
  const [was, is] = [open(before), open(after)];
  const known = new Map(was.map((step) => [step.id, step]));
  const kept = new Set(is.map(({ id }) => id));
  return {
    moved: is.flatMap((to) => {
      const from = known.get(to.id);
      return from && placeOfStep(from) !== placeOfStep(to) ? [{ from, to }] : [];
    }),
    added: new Set(is.filter(({ id }) => !known.has(id)).map(({ id }) => id)),
    gone: was.filter(({ id }) => !kept.has(id)),
  };
}
