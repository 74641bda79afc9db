import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
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
  /** A link led to this very step: it is brought into view, takes the focus and is marked. */
  linked?: boolean;
}

/** One step. Withheld ones stay visible, so that a missing letter explains itself. */
export function StepItem({
  status,
  statusWord,
  date,
  what,
  why,
  whyOpen = false,
  action,
  linked = false,
}: StepItemProps) {
  const [open, setOpen] = useState(whyOpen || linked);
  const note = useId();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!linked) return;
    item.current?.focus({ preventScroll: true });
    item.current?.scrollIntoView({ block: 'center' });
  }, [linked]);
  return (
    <li
      ref={item}
      className={classes.step}
      data-status={status}
      data-linked={linked || undefined}
      tabIndex={linked ? -1 : undefined}
    >
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
export function Fold({
  label,
  children,
  startsOpen = false,
}: {
  label: string;
  children: ReactNode;
  /** Something in it was asked for already, such as by a link to it. */
  startsOpen?: boolean;
}) {
  const [open, setOpen] = useState(startsOpen);
  if (open) return <>{children}</>;
  return (
    <li className={classes.fold}>
      <button type="button" onClick={() => setOpen(true)}>
        {label}
      </button>
    </li>
  );
}
