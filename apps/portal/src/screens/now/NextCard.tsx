import { Action, ActionLink, Card, useDates, useViewer } from '@afterword/web';
import { useId, useState } from 'react';
import { aboutOf, type MyStep } from '../../me/me.js';
import type { StepsInHand } from '../../me/useSteps.js';
import { dueWords } from '../../shared/dueWords.js';
import { Reasons } from '../../shared/Reasons.js';
import { maySnooze, Snooze, Snoozed } from '../../shared/snooze/Snooze.js';
import { checkInAddress, isCheckIn } from '../checkin/interview.js';
import { draftAddress, draftVerb, hasDraft } from '../draft/address.js';
import { byWhen } from './headline.js';
import classes from './Now.module.css';

/** The one thing to do first, with the screen's one filled button. */
export function NextCard({ step, steps }: { step: MyStep; steps: StepsInHand }) {
  const dates = useDates();
  const { tenant } = useViewer().membership;
  const [asked, setAsked] = useState(false);
  const note = useId();
  const due = dueWords(step.dueAt, dates);
  const { application, because } = step;
  const why = due.status === 'late' ? 'Why?' : `Why ${byWhen([step], dates)}?`;
  return (
    <Card
      kick={due}
      aside={aboutOf(step)}
      title={step.title}
      action={
        isCheckIn(step) ? (
          <ActionLink rank="primary" size="lg" fullWidth shortcut="c" to={checkInAddress(step, tenant.slug)}>
            Check in, two minutes
          </ActionLink>
        ) : hasDraft(step) ? (
          <ActionLink rank="primary" size="lg" fullWidth shortcut="r" to={draftAddress(step, tenant.slug)}>
            {draftVerb(step)}
          </ActionLink>
        ) : (
          <Action
            rank="primary"
            size="lg"
            fullWidth
            shortcut="d"
            loading={steps.busyStepId === step.id}
            onClick={() => void steps.done(step)}
          >
            Done
          </Action>
        )
      }
      others={
        <>
          <ActionLink rank="quiet" to={`/${tenant.slug}/applications/${encodeURIComponent(application.id)}`}>
            The whole plan
          </ActionLink>
          {(isCheckIn(step) || hasDraft(step)) && (
            <Action
              rank="quiet"
              shortcut="d"
              loading={steps.busyStepId === step.id}
              onClick={() => void steps.done(step)}
            >
              Done
            </Action>
          )}
          {because.length > 0 && (
            <Action
              rank="quiet"
              shortcut="w"
              aria-expanded={asked}
              aria-controls={asked ? note : undefined}
              onClick={() => setAsked(!asked)}
            >
              {why}
            </Action>
          )}
          {maySnooze(step) && <Snooze key={step.id} step={step} />}
          {asked && (
            <div id={note} className={classes.note}>
              <Reasons of={because} tone={due.status === 'late' ? 'late' : 'due'} />
            </div>
          )}
        </>
      }
    >
      {asked ? null : because[0]?.text}
      <Snoozed step={step} />
    </Card>
  );
}
