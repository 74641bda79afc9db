import { useId, useState } from 'react';
import type { MyStep } from '../../me/me.js';
import type { StepsInHand } from '../../me/useSteps.js';
import classes from './Now.module.css';
import { StepLine } from './StepLine.js';

/** Steps that are shown before somebody asks for all. */
const FEW = 5;

export interface StepGroupProps {
  title: string;
  of: readonly MyStep[];
  steps: StepsInHand;
}

/** Steps under a small heading; nothing where there are none. */
export function StepGroup({ title, of, steps }: StepGroupProps) {
  const heading = useId();
  const [all, setAll] = useState(false);
  if (of.length === 0) return null;
  const shown = all ? of : of.slice(0, FEW);
  return (
    <section className={classes.group} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <ul>
        {shown.map((step) => (
          <StepLine key={step.id} step={step} steps={steps} />
        ))}
      </ul>
      {of.length > FEW && !all && (
        <button type="button" className={classes.more} onClick={() => setAll(true)}>
          {of.length - FEW} more
        </button>
      )}
    </section>
  );
}
