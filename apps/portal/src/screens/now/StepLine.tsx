import { Action, ActionLink, useDates, useViewer } from '@afterword/web';
import { IconChevronDown } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { aboutOf, type MyStep } from '../../me/me.js';
import type { StepsInHand } from '../../me/useSteps.js';
import { momentWords } from '../../shared/momentWords.js';
import { Reasons } from '../../shared/Reasons.js';
import { maySnooze, Snooze, Snoozed } from '../../shared/snooze/Snooze.js';
import { iconOf } from '../../shared/stepIcons.js';
import { checkInAddress, isCheckIn } from '../checkin/interview.js';
import { draftAddress, draftVerb, hasDraft } from '../draft/address.js';
import classes from './Now.module.css';

/** An open step as one line; it opens to its reasons and what can be done with it. */
export function StepLine({ step, steps }: { step: MyStep; steps: StepsInHand }) {
  const dates = useDates();
  const { tenant } = useViewer().membership;
  const [opened, setOpened] = useState(false);
  const region = useId();
  const Icon = iconOf(step);
  const { application, because, state, owner } = step;
  const busy = steps.busyStepId === step.id;
  const { text, tone } = momentWords(step, dates);
  return (
    <li className={classes.item}>
      <button
        type="button"
        className={classes.line}
        aria-expanded={opened}
        aria-controls={opened ? region : undefined}
        onClick={() => setOpened(!opened)}
      >
        <span className={classes.icon}>
          <Icon size={20} stroke={1.6} aria-hidden="true" />
        </span>
        <span>
          <b>{step.title}</b>
          <small>
            <span data-tone={tone}>{text}</span>, {aboutOf(step)}
          </small>
        </span>
        <IconChevronDown className={classes.chevron} size={18} stroke={1.6} aria-hidden="true" />
      </button>
      {opened && (
        <div id={region} className={classes.opened}>
          {because.length > 0 && <Reasons of={because} tone={state === 'PLANNED' ? undefined : 'hold'} />}
          <div className={classes.acts}>
            {owner === 'CANDIDATE' && isCheckIn(step) && (
              <ActionLink to={checkInAddress(step, tenant.slug)}>Check in</ActionLink>
            )}
            {hasDraft(step) && (
              <ActionLink to={draftAddress(step, tenant.slug)}>{draftVerb(step)}</ActionLink>
            )}
            {owner === 'CANDIDATE' && (
              <Action loading={busy} onClick={() => void steps.done(step)} aria-label={`Done: ${step.title}`}>
                Done
              </Action>
            )}
            <ActionLink
              rank="quiet"
              to={`/${tenant.slug}/applications/${encodeURIComponent(application.id)}`}
            >
              The whole plan
            </ActionLink>
            {maySnooze(step) && <Snooze step={step} />}
          </div>
          <Snoozed step={step} />
        </div>
      )}
    </li>
  );
}
