import type { StepEffect } from '@afterword/web/facts';
import type { InterviewPartFragment, StepState } from '@afterword/web/graphql';
import { isOpen } from '../../../shared/standing.js';

/** What a mark looks like. */
export type MarkShape = 'interview' | 'done' | 'step' | 'new' | 'withheld';

/** A mark on one of the two lanes, at an instant. */
export interface Mark {
  lane: 'before' | 'after';
  at: number;
  shape: MarkShape;
  /** Only what changes is named, so that names do not run into each other. */
  label?: string;
}

/** A step that moves: from its place above to its place below. */
export interface Connector {
  from: number;
  to: number;
}

export interface LanesLayout {
  marks: readonly Mark[];
  connectors: readonly Connector[];
  /** The span that the axis covers. */
  start: number;
  end: number;
}

/** What of a step the picture shows. */
export interface PicturedStep {
  effect: StepEffect['effect'];
  title: string;
  before?: { dueAt: string; state: StepState } | null;
  after?: { dueAt: string; state: StepState } | null;
}

const DAY_MS = 86_400_000;
const DONE = new Set(['DONE', 'SENT']);

/** Two plans of one application as marks on two lanes, with a connector for each step that moves. */
export function layoutOf(
  steps: readonly PicturedStep[],
  interviews: readonly Pick<InterviewPartFragment, 'startsAt' | 'cancelledAt'>[],
  now: Date,
): LanesLayout {
  const marks: Mark[] = interviews
    .filter(({ cancelledAt }) => !cancelledAt)
    .flatMap(({ startsAt }) =>
      (['before', 'after'] as const).map(
        (lane): Mark => ({ lane, at: Date.parse(startsAt), shape: 'interview' }),
      ),
    );
  const connectors: Connector[] = [];
  for (const step of steps) {
    const { effect, before, after, title } = step;
    const changes = effect !== 'UNCHANGED';
    const [from, to] = [before && Date.parse(before.dueAt), after && Date.parse(after.dueAt)];
    if (before && from && (isOpen(before.state) || DONE.has(before.state)))
      marks.push({
        lane: 'before',
        at: from,
        shape: DONE.has(before.state) ? 'done' : 'step',
        ...(changes && { label: title }),
      });
    if (from && (effect === 'WITHHELD' || effect === 'CANCELLED'))
      marks.push({
        lane: 'after',
        at: from,
        shape: 'withheld',
        label: effect === 'WITHHELD' ? 'withheld' : 'ends',
      });
    else if (after && to && (isOpen(after.state) || DONE.has(after.state)))
      marks.push({
        lane: 'after',
        at: to,
        shape: DONE.has(after.state) ? 'done' : changes ? 'new' : 'step',
        ...(changes && { label: title }),
      });
    if (effect === 'MOVED' && from && to && from !== to) connectors.push({ from, to });
  }
  const times = [now.getTime(), ...marks.map(({ at }) => at)];
  return {
    marks,
    connectors,
    start: Math.min(...times) - DAY_MS,
    end: Math.max(...times, now.getTime() + 14 * DAY_MS) + 2 * DAY_MS,
  };
}

/** A label with the row that keeps it clear of its neighbours: 0 nearest to the lane, none where there is no room. */
export interface PlacedLabel extends Mark {
  x: number;
  row: number;
}

/** About how wide a letter of a label is, in pixels. */
const LETTER = 5.8;
const ROWS = 2;

/** Puts the labels of a lane into two rows; one that fits neither is left to the list beside the picture. */
export function placeLabels(
  marks: readonly Mark[],
  xOf: (at: number) => number,
  width: number,
): PlacedLabel[] {
  const ends = new Array<number>(ROWS).fill(Number.NEGATIVE_INFINITY);
  const placed: PlacedLabel[] = [];
  for (const mark of marks.toSorted((a, b) => a.at - b.at)) {
    if (!mark.label) continue;
    const half = (mark.label.length * LETTER) / 2;
    const x = Math.min(Math.max(xOf(mark.at), half), width - half);
    const row = ends.findIndex((end) => end + 8 < x - half);
    if (row < 0) continue;
    ends[row] = x + half;
    placed.push({ ...mark, x, row });
  }
  return placed;
}
