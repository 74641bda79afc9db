import { placeOnDay } from './call.js';
import classes from './Draft.module.css';

export interface DayLineProps {
  windows: readonly { from: string; to: string }[];
  /** The clock there, `HH:MM`. */
  clock: string;
  open: boolean;
}

/** The day there from 8 to 18, the hours in which one calls, and where the clock stands. In words it is said above. */
export function DayLine({ windows, clock, open }: DayLineProps) {
  return (
    <div className={classes.day} role="img" aria-label={`Call ${windows.map(words).join(' or ')} there`}>
      <span className={classes.axis} />
      {windows.map(({ from, to }) => (
        <span
          key={from}
          className={classes.window}
          data-open={(open && from <= clock && clock < to) || undefined}
          style={{ left: `${placeOnDay(from)}%`, width: `${placeOnDay(to) - placeOnDay(from)}%` }}
        >
          <small>
            {from}–{to}
          </small>
        </span>
      ))}
      <span className={classes.hand} style={{ left: `${placeOnDay(clock)}%` }} />
    </div>
  );
}

const words = ({ from, to }: { from: string; to: string }): string => `from ${from} to ${to}`;
