import type { ReactNode } from 'react';
import { percent } from '../../text/words.js';
import { StatusWord } from '../status/StatusGlyph.js';
import classes from './RateBar.module.css';

export interface RateBarProps {
  /** “Thank-yous on time”. */
  label: string;
  /** 0 to 1. Null where nothing was counted. */
  rate: number | null;
  /** Its counts in words: “we know about 1,024 of 1,248”. */
  counts: ReactNode;
  /** A line that the rate is measured against. */
  standard?: { rate: number; label: string };
  /** True where so few were counted that people could be recognised; no number is shown then. */
  suppressed?: boolean;
  /** Under the scale. */
  note?: ReactNode;
  /** At the right end of the heading, such as a link to the definition. */
  aside?: ReactNode;
  level?: 2 | 3;
}

/** A rate, its counts in words, and a thin scale with the standard. */
export function RateBar(props: RateBarProps) {
  const { label, rate, counts, standard, suppressed = false, note, aside, level = 2 } = props;
  const Heading = `h${level}` as const;
  const shown = suppressed ? null : rate;
  const below = shown !== null && standard !== undefined && shown < standard.rate;
  return (
    <figure className={classes.figure}>
      <div className={classes.head}>
        <Heading className={classes.label}>{label}</Heading>
        {aside}
      </div>
      <p className={classes.value}>
        <b>{suppressed ? '‡' : shown === null ? '–' : percent(shown)}</b>
        <span>{suppressed ? 'too few to show without telling who they are' : counts}</span>
      </p>
      {shown !== null && (
        <div className={classes.scale} aria-hidden="true">
          <i style={{ width: `${Math.min(1, Math.max(0, shown)) * 100}%` }} />
          {standard && <b style={{ left: `${standard.rate * 100}%` }} />}
          {standard && <span style={{ left: `${standard.rate * 100}%` }}>{standard.label}</span>}
        </div>
      )}
      {below && standard && (
        <p className={classes.note}>
          <StatusWord status="late" size={13}>
            Below the {standard.label} by {Math.round((standard.rate - (shown ?? 0)) * 1000) / 10} points
          </StatusWord>
        </p>
      )}
      {note && <p className={classes.note}>{note}</p>}
    </figure>
  );
}
