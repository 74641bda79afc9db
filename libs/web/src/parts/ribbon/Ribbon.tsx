import { useElementSize } from '@mantine/hooks';
import { useId } from 'react';
import { useDates } from '../../text/DatesProvider.js';
import { count } from '../../text/words.js';
import { DAY, formatter } from '../../text/zoned.js';
import { Glyph } from './Glyph.js';
import {
  comparison,
  isWithin,
  laterThan,
  type PlacedStep,
  placed,
  placeOfStep,
  type RibbonMark,
  type RibbonSpan,
  type RibbonStep,
  spanOf,
  weeksOf,
} from './layout.js';
import timeMarks from './marks.module.css';
import classes from './Ribbon.module.css';

export interface RibbonLane {
  /** “Version 7”. */
  name: string;
  /** Below the name: “running”. */
  note: string;
  steps: readonly RibbonStep[];
}

export interface RibbonProps {
  /** Names the picture: “The plan over time”. */
  label: string;
  /** One lane; or two that are compared, the present one first. */
  lanes: readonly RibbonLane[];
  marks: readonly RibbonMark[];
  /** ISO 8601. */
  now: string;
  /** IANA; weeks begin where the employer is. */
  zone: string;
}

const HEAD = 28;
const LANE = 92;
const NAMES = 84;
/** Narrower than this it is moved sideways instead, as on a phone. */
const NARROWEST = 560;

/**
 * A plan over time: interviews, steps with their windows, holds and deadlines, of two versions with what moves between them.
 * It is a picture of a list, which has to stand beside it; what the list does not say is said here for screen readers.
 */
export function Ribbon({ label, lanes, marks, now, zone }: RibbonProps) {
  const { ref, width: room } = useElementSize();
  const dates = useDates();
  const hatch = useId();
  const width = Math.max(room || NARROWEST, NARROWEST);
  const height = HEAD + lanes.length * LANE;
  const span = spanOf(
    lanes.map(({ steps }) => steps),
    marks,
    Date.parse(now),
  );
  const x = (at: number) =>
    NAMES + ((clamp(at, span) - span.from) / (span.until - span.from)) * (width - NAMES - 14);
  const nowX = x(Date.parse(now));
  const [first, second] = lanes;
  const compared = first && second ? comparison(first.steps, second.steps) : null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer scrolls it by the arrow keys.
    <figure className={classes.figure} ref={ref} tabIndex={0} aria-label={label}>
      <ul className={classes.unseen}>
        {marks.map(({ kind, from, until }) => (
          <li key={`${kind} ${from}`}>
            {MARK_WORDS[kind]} {dates.dayTime(from, zone)} to {dates.dayTime(until, zone)}
          </li>
        ))}
      </ul>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        <title>{label}</title>
        <defs>
          <pattern
            id={hatch}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line x1="0" y1="0" x2="0" y2="6" className={classes.hatchLine} />
          </pattern>
        </defs>
        <Weeks span={span} zone={zone} x={x} height={height} />
        {lanes.map(({ name, note, steps }, index) => {
          const y = HEAD + index * LANE + LANE / 2;
          const later = laterThan(steps, span);
          return (
            <g key={name}>
              <line className={classes.edge} x1="0" x2={width} y1={y - LANE / 2} y2={y - LANE / 2} />
              <text className={classes.name} x="0" y={y - 2}>
                {name}
              </text>
              <text className={classes.note} x="0" y={y + 14}>
                {note}
              </text>
              <Marks marks={marks} span={span} x={x} y={y} hatch={hatch} />
              <line className={timeMarks.past} x1={NAMES} x2={nowX} y1={y} y2={y} />
              <line className={timeMarks.future} x1={nowX} x2={width - 14} y1={y} y2={y} />
              {placed(steps, span, x).map((it) => (
                <Step
                  key={it.step.id}
                  it={it}
                  y={y}
                  isNew={index === 1 && isNew(it.step, compared)}
                  words={shortDay(it.step.doneAt ?? it.step.due, zone, dates.reader.locale)}
                />
              ))}
              <Interviews marks={marks} span={span} x={x} y={y} now={now} />
              {index === 1 &&
                compared &&
                placed(compared.gone, span, x).map(({ step, x: at }) => (
                  <circle key={step.id} className={classes.gone} cx={at} cy={y} r="6">
                    <title>{step.title}: gone</title>
                  </circle>
                ))}
              {later > 0 && (
                <text className={classes.label} x={width - 14} y={y + 34} textAnchor="end">
                  {count(later, 'step')} later
                </text>
              )}
            </g>
          );
        })}
        {compared?.moved
          .filter(({ from, to }) => isWithin(placeOfStep(from), span) && isWithin(placeOfStep(to), span))
          .map(({ from, to }) => (
            <Connector key={to.id} from={x(placeOfStep(from))} to={x(placeOfStep(to))} />
          ))}
        <line className={timeMarks.now} x1={nowX} x2={nowX} y1={HEAD - 4} y2={height} />
      </svg>
    </figure>
  );
}

/** How wide a day on the axis is, with some air. */
const TICK_WIDTH = 40;

/** “Nov 19”, as the locale has it: on a time line the weekday is where it stands. */
const shortDay = (at: string | number, zone: string, locale: string): string =>
  formatter(locale, { timeZone: zone, day: 'numeric', month: 'short' }).format(new Date(at));

const MARK_WORDS = {
  INTERVIEW: 'Interview',
  HOLD: 'No contact, as they asked:',
  PROMISE: 'They decide:',
} as const;

const clamp = (at: number, { from, until }: RibbonSpan) => Math.min(Math.max(at, from), until);
const isNew = ({ id }: RibbonStep, compared: ReturnType<typeof comparison> | null) =>
  compared !== null && (compared.added.has(id) || compared.moved.some(({ to }) => to.id === id));

interface Drawn {
  x: (at: number) => number;
  y: number;
}

function Weeks({ span, zone, x, height }: { span: RibbonSpan; zone: string; x: Drawn['x']; height: number }) {
  const { locale } = useDates().reader;
  let last = Number.NEGATIVE_INFINITY;
  let month = '';
  return weeksOf(span, zone).map(({ monday, saturday }) => {
    const [begins, weekend, ends] = [x(monday), x(saturday), x(saturday + 2 * DAY)];
    const words = shortDay(monday, zone, locale);
    const own = formatter(locale, { timeZone: zone, month: 'short' }).format(monday);
    const hasRoom = monday >= span.from && begins - last >= TICK_WIDTH;
    const isNewMonth = own !== month;
    if (hasRoom) [last, month] = [begins, own];
    return (
      <g key={monday}>
        <rect
          className={classes.weekend}
          x={weekend}
          width={Math.max(0, ends - weekend)}
          y={HEAD}
          height={height - HEAD}
        />
        {monday >= span.from && (
          <line className={timeMarks.tick} x1={begins} x2={begins} y1={HEAD - 5} y2={height} />
        )}
        {hasRoom && (
          <text className={classes.axis} x={begins} y="16" textAnchor="middle">
            {isNewMonth ? words : formatter(locale, { timeZone: zone, day: 'numeric' }).format(monday)}
          </text>
        )}
      </g>
    );
  });
}

interface DrawnMarks extends Drawn {
  marks: readonly RibbonMark[];
  span: RibbonSpan;
}

function Marks({ marks, span, x, y, hatch }: DrawnMarks & { hatch: string }) {
  const dates = useDates();
  return marks.map(({ kind, from, until }) => {
    const [begins, ends] = [x(Date.parse(from)), x(Date.parse(until))];
    if (kind === 'INTERVIEW' || Date.parse(until) < span.from || Date.parse(from) > span.until) return null;
    if (kind === 'PROMISE')
      return (
        isWithin(Date.parse(until), span) && (
          <g key={`promise ${from}`}>
            <path className={classes.due} d={`M${ends} ${y + 13}V${y - 14}`} />
            <path className={classes.dueFlag} d={`M${ends} ${y - 14}h9l-2.6 3.6 2.6 3.6h-9z`}>
              <title>They decide by {dates.day(until)}</title>
            </path>
          </g>
        )
      );
    const box = { x: begins, y: y - 11, width: Math.max(0, ends - begins), height: 22, rx: 3 };
    return (
      <g key={`hold ${from}`}>
        <rect className={classes.hold} {...box} />
        <rect {...box} fill={`url(#${CSS.escape(hatch)})`}>
          <title>No contact before {dates.day(until)}</title>
        </rect>
        <line className={classes.holdEnd} x1={ends} x2={ends} y1={y - 13} y2={y + 13} />
      </g>
    );
  });
}

function Interviews({ marks, span, x, y, now }: DrawnMarks & { now: string }) {
  return marks
    .filter(({ kind }) => kind === 'INTERVIEW')
    .map(({ from }, index) => {
      if (!isWithin(Date.parse(from), span)) return null;
      const at = x(Date.parse(from));
      const isPast = from <= now;
      return (
        <g key={from} className={isPast ? classes.interview : classes.interviewAhead}>
          <rect x={at - 9} y={y - 9} width="18" height="18" rx="4" />
          <text x={at} y={y + 4} textAnchor="middle">
            {index + 1}
          </text>
        </g>
      );
    });
}

function Step({ it, y, isNew, words }: { it: PlacedStep; y: number; isNew: boolean; words: string }) {
  const { step, x, windowX, label } = it;
  const width = x - windowX;
  const isOver = step.state === 'DONE' || step.state === 'SENT';
  return (
    <g>
      {width > 14 && !isOver && step.shape !== 'task' && (
        <rect className={classes.window} x={windowX} y={y - 2} width={width} height="4" rx="2" />
      )}
      <Glyph step={step} x={x} y={y} isNew={isNew} />
      {label && (
        <text
          className={isNew ? classes.labelNew : classes.label}
          x={x}
          y={label === 'above' ? y - 17 : y + 26}
          textAnchor="middle"
        >
          {words}
        </text>
      )}
      <title>{`${step.title}, ${words}${step.hard ? ', a hard deadline' : ''}`}</title>
    </g>
  );
}

/** From where a step stands on the first lane to where it stands on the second. */
function Connector({ from, to }: { from: number; to: number }) {
  const [top, bottom] = [HEAD + LANE / 2 + 10, HEAD + LANE + LANE / 2 - 10];
  return (
    <path
      className={classes.connector}
      d={`M${from} ${top}C${from} ${top + 30} ${to} ${bottom - 30} ${to} ${bottom}`}
    />
  );
}
