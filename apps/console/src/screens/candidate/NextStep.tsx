import { Action, noteOf, StatusWord, useDates } from '@afterword/web';
import type { StepPartFragment } from '@afterword/web/graphql';
import { isForAll } from '@afterword/web/series';
import { dueWords, stepStatus } from '../../shared/words.js';
import classes from './NextStep.module.css';

export interface NextStepProps {
  step: StepPartFragment;
  employerName: string;
  overdueCount: number;
  busy: boolean;
  onDone: () => void;
}

/** What to do for this candidate now, with the page's one filled button. */
export function NextStep({ step, employerName, overdueCount, busy, onDone }: NextStepProps) {
  const dates = useDates();
  const { status } = stepStatus(step, dates);
  const others = overdueCount - (status === 'late' ? 1 : 0);
  return (
    <section className={classes.next} data-edge={status} aria-label="Next step">
      <p className={classes.when}>
        <StatusWord status={status} coloured={status === 'late' || status === 'due'}>
          {dueWords(step, dates).text}
        </StatusWord>
        {others > 0 && <span>{others === 1 ? '1 more is overdue' : `${others} more are overdue`}</span>}
      </p>
      <h2>{saysWhere(step, employerName) ? step.title : `${step.title}, ${employerName}`}</h2>
      <p className={classes.why}>{step.because[0] ? noteOf([step.because[0]]).children : null}</p>
      <Action rank="primary" shortcut="d" loading={busy} onClick={onDone}>
        Mark done
      </Action>
    </section>
  );
}

/** Some titles name the employer, and one is about all of them. */
const saysWhere = (step: StepPartFragment, employerName: string): boolean =>
  isForAll(step) || step.title.includes(employerName);
