import { timeMarks, useDates } from '@afterword/web';
import type { PlanEffect } from '@afterword/web/facts';
import type { ApplicationPartFragment } from '@afterword/web/graphql';
import { useElementSize } from '@mantine/hooks';
import { playbookName } from '../../../shared/words.js';
import classes from './Lanes.module.css';
import { type LanesLayout, layoutOf, type Mark, type PicturedStep, placeLabels } from './layout.js';

const ASIDE = 150;
const LANE = { before: 56, after: 128 } as const;
/** Where the two rows of labels stand: over the lane above, under the one below, clear of the connectors. */
const LABEL = { before: [-12, -24], after: [20, 33] } as const;
const HEIGHT = 176;
/** A date of the axis gives way to today's within this distance, in pixels. */
const CLEAR = 64;
const DAY_MS = 86_400_000;

export interface LanesProps {
  application: ApplicationPartFragment;
  /** What would change; null while nothing is said. */
  effect: PlanEffect | null;
}

/**
 * Both plans as a picture: as it is, and if it is saved, with a dashed line for what moves. The list beside it says
 * the same, so the picture is for the eye alone; a phone shows the list only.
 */
export function Lanes({ application, effect }: LanesProps) {
  const dates = useDates();
  const { ref, width } = useElementSize();
  const { now } = dates.reader;
  const steps = effect?.steps ?? asTheyAre(application);
  const layout = layoutOf(steps, application.interviews, now);
  return (
    <div className={classes.lanes} ref={ref} aria-hidden="true">
      {width > 0 && (
        <Picture layout={layout} width={width} application={application} saved={effect !== null} />
      )}
    </div>
  );
}

interface PictureProps {
  layout: LanesLayout;
  width: number;
  application: ApplicationPartFragment;
  saved: boolean;
}

function Picture({ layout, width, application, saved }: PictureProps) {
  const dates = useDates();
  const { marks, connectors, start, end } = layout;
  const now = dates.reader.now.getTime();
  const xOf = (at: number) => ASIDE + ((at - start) / (end - start)) * (width - ASIDE - 24);
  const lanes = saved ? (['before', 'after'] as const) : (['before'] as const);
  return (
    <svg width={width} height={saved ? HEIGHT : HEIGHT - 72} role="presentation">
      {ticksOf(start, end).map((at) => (
        <g key={at}>
          <line className={timeMarks.tick} x1={xOf(at)} x2={xOf(at)} y1={22} y2={saved ? 164 : 90} />
          {Math.abs(xOf(at) - xOf(now)) > CLEAR && (
            <text className={classes.axis} x={xOf(at)} y={14} textAnchor="middle">
              {dates.day(new Date(at))}
            </text>
          )}
        </g>
      ))}
      {lanes.map((lane) => (
        <g key={lane}>
          <text className={classes.name} x={0} y={LANE[lane] - 2}>
            {lane === 'before' ? 'As it is' : 'If you save'}
          </text>
          <text className={classes.sub} x={0} y={LANE[lane] + 14}>
            {lane === 'before' ? playbookName(application.plan?.playbook ?? '') : 'their word'}
          </text>
          <line className={timeMarks.past} x1={ASIDE} x2={xOf(now)} y1={LANE[lane]} y2={LANE[lane]} />
          <line className={timeMarks.future} x1={xOf(now)} x2={width - 8} y1={LANE[lane]} y2={LANE[lane]} />
        </g>
      ))}
      {saved &&
        connectors.map(({ from, to }) => (
          <path key={`${from} ${to}`} className={classes.connector} d={curve(xOf(from), xOf(to))} />
        ))}
      <line className={timeMarks.now} x1={xOf(now)} x2={xOf(now)} y1={18} y2={saved ? 164 : 90} />
      <rect className={classes.pill} x={xOf(now) - 24} y={0} width={48} height={19} rx={9.5} />
      <text className={classes.today} x={xOf(now)} y={13} textAnchor="middle">
        {dates.day(dates.reader.now)}
      </text>
      {lanes.map((lane) => {
        const own = marks.filter((mark) => mark.lane === lane);
        return (
          <g key={lane} transform={`translate(0 ${LANE[lane]})`}>
            {own.map((mark, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: marks have no ids, and the picture no state
              <MarkShape key={index} mark={mark} x={xOf(mark.at)} />
            ))}
            {saved &&
              placeLabels(own, xOf, width).map(({ label, x, row, at }) => (
                <text
                  key={`${label} ${at}`}
                  className={classes.label}
                  x={x}
                  y={LABEL[lane][row] ?? 0}
                  textAnchor="middle"
                >
                  {label}
                </text>
              ))}
          </g>
        );
      })}
    </svg>
  );
}

function MarkShape({ mark, x }: { mark: Mark; x: number }) {
  switch (mark.shape) {
    case 'interview':
      return <rect className={classes.interview} x={x - 7} y={-7} width={14} height={14} rx={3} />;
    case 'done':
      return (
        <g transform={`translate(${x} 0)`}>
          <circle className={classes.done} r={6} />
          <path className={timeMarks.tickMark} d="M-2.6 .2l1.8 1.8 3.4-3.8" />
        </g>
      );
    case 'withheld':
      return (
        <g transform={`translate(${x} 0)`}>
          <circle className={classes.withheld} r={6} />
          <path className={classes.slash} d="M-2.4 2.4l4.8-4.8" />
        </g>
      );
    case 'new':
    case 'step':
      return <circle className={classes.step} data-new={mark.shape === 'new' || undefined} cx={x} r={5.5} />;
  }
}

const curve = (from: number, to: number): string =>
  `M${from} ${LANE.before + 8}C${from} ${LANE.before + 46} ${to} ${LANE.after - 46} ${to} ${LANE.after - 8}`;

/** Mondays, or every other one where there are many. */
function ticksOf(start: number, end: number): number[] {
  const first = new Date(start);
  first.setUTCHours(12, 0, 0, 0);
  while (first.getUTCDay() !== 1) first.setUTCDate(first.getUTCDate() + 1);
  const weeks = Math.ceil((end - first.getTime()) / (7 * DAY_MS));
  const every = Math.max(1, Math.ceil(weeks / 9));
  const ticks: number[] = [];
  for (let at = first.getTime(); at < end; at += every * 7 * DAY_MS) ticks.push(at);
  return ticks;
}

/** The plan with nothing said: as it is, above as below. */
function asTheyAre({ plan }: ApplicationPartFragment): PicturedStep[] {
  return (plan?.steps ?? []).map((step) => ({
    effect: 'UNCHANGED',
    title: step.title,
    before: step,
    after: step,
  }));
}
