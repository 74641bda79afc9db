import { type ReactNode, useId, useState } from 'react';
import { type Status, StatusGlyph } from '../status/StatusGlyph.js';
import { Why, type WhyProps } from '../why/Why.js';
import classes from './Steps.module.css';

/** A plan as a rail: one glyph per step, date, what, why. {@link StepItem}s inside. */
export function Steps({
  label,
  children,
  size = 'regular',
}: {
  label: string;
  children: ReactNode;
  size?: 'regular' | 'large';
}) {
  return (
    <ol className={classes.steps} aria-label={label} data-size={size}>
      {children}
    </ol>
  );
}

export interface StepItemProps {
  status: Status;
  /** The status in a word, for those who do not see the glyph: “sent”, “2 d late”. */
  statusWord: string;
  date: ReactNode;
  /** What to do: the main words in `<b>`, the rest beside them. */
  what: ReactNode;
  /** Its reason; opens on request unless `whyOpen`. */
  why?: Pick<WhyProps, 'title' | 'children' | 'cites' | 'tone'>;
  whyOpen?: boolean;
  action?: ReactNode;
}

/** One step. Withheld ones stay visible, so that a missing letter explains itself. */
export function StepItem({ status, statusWord, date, what, why, whyOpen = false, action }: StepItemProps) {
  const [open, setOpen] = useState(whyOpen);
  const note = useId();
  return (
    <li className={classes.step} data-status={status}>
      <span className={classes.glyph}>
        <StatusGlyph status={status} label={statusWord} />
      </span>
      <span className={classes.date}>{date}</span>
      <div className={classes.what}>
        {what}
        {why && open && (
          <div id={note} className={classes.note}>
            <Why size="small" {...why} />
          </div>
        )}
      </div>
      <div className={classes.end}>
        {why && (
          <button
            type="button"
            className={classes.why}
            aria-expanded={open}
            aria-controls={open ? note : undefined}
            onClick={() => setOpen(!open)}
          >
            why
          </button>
        )}
        {action}
      </div>
    </li>
  );
}

/** The line of today between what lies behind and what comes. */
export function TodayMark({ children }: { children: ReactNode }) {
  return (
    <li className={classes.today}>
      <span>{children}</span>
    </li>
  );
}

/** Lines of the rail that few want to read: a button in their place until somebody asks for them. */
export function Fold({ label, children }: { label: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  if (open) return <>{children}</>;
  return (
    <li className={classes.fold}>
      <button type="button" onClick={() => setOpen(true)}>
        {label}
      </button>
    </li>
  );
}
