import type { RibbonStep } from './layout.js';
import timeMarks from './marks.module.css';
import classes from './Ribbon.module.css';

/** A step's sign: shapes carry the meaning, colour supports it. */
export function Glyph({ step, x, y, isNew }: { step: RibbonStep; x: number; y: number; isNew: boolean }) {
  const { shape, state, hard } = step;
  if (state === 'DONE' || state === 'SENT')
    return (
      <>
        <circle className={classes.done} cx={x} cy={y} r="7" />
        <path className={timeMarks.tickMark} d={`M${x - 3} ${y}l2.2 2.4 4-4.6`} />
      </>
    );
  const tone = isNew ? classes.added : state === 'WAITING' ? classes.waiting : classes.planned;
  return (
    <>
      {hard && (
        <>
          <path className={classes.flagLine} d={`M${x} ${y}V${y - 15}`} />
          <path className={classes.flag} d={`M${x} ${y - 15}h8l-2.4 3.2 2.4 3.2h-8z`} />
        </>
      )}
      {shape === 'call' ? (
        <g className={tone}>
          <rect x={x - 7} y={y - 9} width="5.5" height="18" rx="2" />
          <rect x={x + 1.5} y={y - 9} width="5.5" height="18" rx="2" />
        </g>
      ) : shape === 'task' ? (
        <path className={tone} d={`M${x} ${y - 6.5}l6.5 6.5-6.5 6.5-6.5-6.5z`} />
      ) : (
        <circle className={tone} cx={x} cy={y} r="6.2" />
      )}
    </>
  );
}
