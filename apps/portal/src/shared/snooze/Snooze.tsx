import { Action, useDates } from '@afterword/web';
import { tomorrowIn } from '@afterword/web/facts';
import type { MyStepFragment } from '@afterword/web/graphql';
import { toLocal } from '@afterword/web/zoned';
import { useId, useState } from 'react';
import { type SnoozeChoice, useSnooze } from '../../me/useSnooze.js';
import { remindsAgainWords } from '../dueWords.js';
import classes from './Snooze.module.css';

/** Whether a reminder of the step may be put off: one comes, and to the candidate. */
export const maySnooze = ({ state, owner }: Pick<MyStepFragment, 'state' | 'owner'>): boolean =>
  state === 'PLANNED' && owner === 'CANDIDATE';

export interface SnoozeProps {
  step: MyStepFragment;
  rank?: 'plain' | 'quiet';
}

/** Puts the reminder of a step off: a button, and below it until when. The step stays as it is. */
export function Snooze({ step, rank = 'quiet' }: SnoozeProps) {
  const dates = useDates();
  const choices = useId();
  const [open, setOpen] = useState(false);
  const [date, setDate] = useState('');
  const { snooze, busy, refusal } = useSnooze(step);
  const { now, zone } = dates.reader;
  const choose = async (choice: SnoozeChoice) => {
    if (await snooze(choice)) setOpen(false);
  };
  return (
    <>
      <Action
        rank={rank}
        aria-expanded={open}
        aria-controls={open ? choices : undefined}
        aria-label={`Remind me later: ${step.title}`}
        onClick={() => setOpen(!open)}
      >
        Later
      </Action>
      {open && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a field of the form around it.
        <div
          id={choices}
          role="group"
          aria-label={`When to remind you of: ${step.title}`}
          className={classes.choices}
        >
          <p>Remind me again</p>
          <div className={classes.acts}>
            <Action disabled={busy} onClick={() => void choose({ until: 'LATER_TODAY' })}>
              Later today
            </Action>
            <Action disabled={busy} onClick={() => void choose({ until: 'TOMORROW' })}>
              Tomorrow
            </Action>
            <label className={classes.day}>
              <span>On</span>
              <input
                type="date"
                aria-label="On which day"
                min={tomorrowIn(now, zone)}
                max={step.hard ? toLocal(step.dueAt, zone).slice(0, 10) : undefined}
                value={date}
                onChange={(event) => setDate(event.currentTarget.value)}
              />
            </label>
            {date !== '' && (
              <Action disabled={busy} onClick={() => void choose({ until: 'DATE', date })}>
                On that day
              </Action>
            )}
          </div>
          <p role="alert" className={classes.refusal}>
            {refusal}
          </p>
        </div>
      )}
    </>
  );
}

/** That a reminder was put off, until when, and the way back; nothing where it was not. */
export function Snoozed({ step }: { step: MyStepFragment }) {
  const dates = useDates();
  const { undo, busy } = useSnooze(step);
  if (!step.remindsAgainAt) return null;
  return (
    <p className={classes.snoozed}>
      {remindsAgainWords(step.remindsAgainAt, dates)}
      <button
        type="button"
        disabled={busy}
        onClick={() => void undo()}
        aria-label={`Remind me as before: ${step.title}`}
      >
        Undo
      </button>
    </p>
  );
}
