import { Action, ListItem, ListSection, useDates } from '@afterword/web';
import { isDoneByFact } from '@afterword/web/facts';
import { useState } from 'react';
import { aboutOf, type MyStep } from '../../me/me.js';
import type { StepsInHand } from '../../me/useSteps.js';
import { momentWords } from '../../shared/momentWords.js';
import classes from './Now.module.css';

/** Steps that are shown before somebody asks for all. */
const FEW = 3;

/** What was done in the last days, each with its way back. */
export function DoneLately({ of, steps }: { of: readonly MyStep[]; steps: StepsInHand }) {
  const dates = useDates();
  const [all, setAll] = useState(false);
  if (of.length === 0) return null;
  const shown = all ? of : of.slice(0, FEW);
  return (
    <>
      <ListSection title="Done lately">
        {shown.map((step) => (
          <ListItem
            key={step.id}
            status="done"
            title={step.title}
            note={`${momentWords(step, dates).text}, ${aboutOf(step)}`}
            aside={
              step.state === 'DONE' &&
              !isDoneByFact(step, step.application.facts) && (
                <Action
                  rank="quiet"
                  loading={steps.busyStepId === step.id}
                  onClick={() => void steps.undo(step)}
                  aria-label={`Undo: ${step.title}`}
                >
                  Undo
                </Action>
              )
            }
          />
        ))}
      </ListSection>
      {of.length > FEW && !all && (
        <button type="button" className={classes.moreDone} onClick={() => setAll(true)}>
          {of.length - FEW} more done
        </button>
      )}
    </>
  );
}
