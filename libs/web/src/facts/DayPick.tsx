import { useId } from 'react';
import { useDates } from '../text/DatesProvider.js';
import classes from './DayPick.module.css';
import { likelyFridays, tomorrowIn, weeksAhead } from './dayChoices.js';
import { InlineInput } from './Inline.js';

export interface DayPickProps {
  label: string;
  /** The employer's zone. */
  zone: string;
  /** `2026-12-04`, or nothing yet. */
  value: string;
  onChange: (day: string) => void;
}

/** A day ahead: the Fridays that employers like to name, or any other. */
export function DayPick({ label, zone, value, onChange }: DayPickProps) {
  const dates = useDates();
  const group = useId();
  const { now } = dates.reader;
  const likely = likelyFridays(now, zone);
  return (
    <div role="radiogroup" aria-label={label} className={classes.pick}>
      {likely.map((day) => (
        <label key={day} className={classes.day}>
          <input
            type="radio"
            name={group}
            value={day}
            checked={value === day}
            onChange={() => onChange(day)}
          />
          <small>{weeksAhead(day, now, zone)}</small> <span>{dates.localDay(day)}</span>
        </label>
      ))}
      <InlineInput
        type="date"
        aria-label={`${label}, another day`}
        min={tomorrowIn(now, zone)}
        value={likely.includes(value) ? '' : value}
        onChange={onChange}
      />
    </div>
  );
}
