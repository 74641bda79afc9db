import { IconArrowRight } from '@tabler/icons-react';
import { StatusGlyph } from '../parts/status/StatusGlyph.js';
import { useDates } from '../text/DatesProvider.js';
import classes from './EffectList.module.css';
import { effectLine, type PlanEffect, type StepEffect } from './words.js';

export interface EffectListProps {
  effect: PlanEffect;
  /** Names the list: “What changes”. */
  label: string;
  size?: 'regular' | 'large';
}

/** What would change in a plan, a line each: what, why, from when to when. */
export function EffectList({ effect, label, size = 'regular' }: EffectListProps) {
  const dates = useDates();
  const lines = effect.steps.flatMap((step) => {
    const line = effectLine(step, dates);
    return line ? [{ step, line }] : [];
  });
  if (lines.length === 0) {
    return (
      <p className={classes.none} data-size={size}>
        No step changes its date.
      </p>
    );
  }
  return (
    <ol className={classes.list} aria-label={label} data-size={size}>
      {lines.map(({ step, line }, index) => (
        // Steps that are new have no id yet, and two may share kind and title.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list has no state of its own
        <li key={index}>
          <span className={classes.glyph}>
            <StatusGlyph status={line.status} label={line.word} />
          </span>
          <b>{step.title}</b>
          <span className={classes.move}>
            {line.from && (
              <>
                <span>{line.from}</span>
                <IconArrowRight size={13} stroke={1.8} aria-label="becomes" />
              </>
            )}
            <mark>{line.to}</mark>
          </span>
          <small>{whyOf(step)}</small>
        </li>
      ))}
    </ol>
  );
}

/** A law is what makes the difference, where one is named; the last that is said is the one that decides. */
const whyOf = ({ because }: StepEffect): string =>
  (because.findLast(({ rule }) => rule.startsWith('law-')) ?? because[0])?.text ?? '';
