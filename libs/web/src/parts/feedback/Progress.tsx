import type { ReactNode } from 'react';
import classes from './Progress.module.css';

export interface ProgressProps {
  done: number;
  total: number;
  /** What is under way, such as “Checking rows”. */
  label: string;
  /** Beside the bar; default “12 of 40”. */
  words?: ReactNode;
  /** `parts` draws one dash per part, for a handful. */
  as?: 'bar' | 'parts';
}

/** How far something is. */
export function Progress({ done, total, label, words, as = 'bar' }: ProgressProps) {
  const share = total > 0 ? Math.min(1, done / total) : 0;
  return (
    <div className={classes.progress}>
      <span className={classes.words}>
        {words ?? `${done.toLocaleString()} of ${total.toLocaleString()}`}
      </span>
      <div
        className={classes.track}
        data-as={as}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={Math.min(done, total)}
      >
        {as === 'bar' ? (
          <i style={{ transform: `scaleX(${share})` }} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: dashes have nothing but their place.
          Array.from({ length: total }, (_, part) => <i key={part} data-on={part < done || undefined} />)
        )}
      </div>
    </div>
  );
}
