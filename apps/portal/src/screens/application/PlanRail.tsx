import {
  Action,
  ActionLink,
  count,
  type Dates,
  Fold,
  noteOf,
  type Status,
  StepItem,
  Steps,
  TodayMark,
  useViewer,
} from '@afterword/web';
import { isDoneByFact } from '@afterword/web/facts';
import type { MyApplicationFragment } from '@afterword/web/graphql';
import { firstOfSeries } from '@afterword/web/series';
import type { ReactNode } from 'react';
import type { MyStep } from '../../me/me.js';
import type { StepsInHand } from '../../me/useSteps.js';
import { dueWords, isOpen, remindsAgainWords } from '../../shared/dueWords.js';
import { momentWords } from '../../shared/momentWords.js';
import { withheldWords } from '../../shared/withheld.js';
import { checkInAddress, isCheckIn } from '../checkin/interview.js';
import { draftAddress, draftVerb, hasDraft } from '../draft/address.js';
import classes from './Application.module.css';

/** What is shown before somebody asks for all: of what is done, of what comes, of what was left out. */
const FEW = { behind: 3, ahead: 6, leftOut: 2 };

export interface PlanRailProps {
  application: MyApplicationFragment;
  plan: NonNullable<MyApplicationFragment['plan']>;
  steps: StepsInHand;
  dates: Dates;
  /** The step that a link led to. */
  linkedId: string | null;
}

/**
 * The plan as a rail in the order of time: what is done, today, what comes, and what was left out and why. What lies
 * far behind or far ahead, repeats itself or is not needed any more is folded.
 */
export function PlanRail({ application, plan, steps, dates, linkedId }: PlanRailProps) {
  const own: MyStep[] = plan.steps
    .map((step) => ({ ...step, application }))
    .sort((a, b) => Date.parse(momentOf(a)) - Date.parse(momentOf(b)));
  const behind = own.filter((step) => !isOpen(step) && step.state !== 'CANCELLED');
  const cancelled = own.filter(({ state }) => state === 'CANCELLED');
  const open = own.filter(isOpen);
  const ahead = firstOfSeries(open).slice(0, FEW.ahead);
  const later = open.filter((step) => !ahead.includes(step));
  const { withheld } = plan;
  const holdsLinked = (folded: readonly MyStep[]) => folded.some(({ id }) => id === linkedId);
  const item = (step: MyStep) => (
    <PlanStep key={step.id} step={step} steps={steps} dates={dates} linked={step.id === linkedId} />
  );
  const leftOut = ({ kind, contact, because }: (typeof withheld)[number]) => (
    <StepItem
      key={`${kind} ${contact?.id}`}
      status="withheld"
      statusWord="left out"
      date="Left out"
      what={<b>{withheldWords(kind, contact?.name)}</b>}
      why={{ ...noteOf(because), tone: 'hold' }}
      whyOpen
    />
  );
  return (
    <Steps label={`Plan for ${application.employer.name}`} size="large">
      <Folded steps={behind.slice(0, -FEW.behind)} word="earlier" item={item} startsOpen={holdsLinked} />
      {behind.slice(-FEW.behind).map(item)}
      <TodayMark>{dates.longDay(dates.reader.now)}</TodayMark>
      {ahead.map(item)}
      <Folded steps={later} word="later" item={item} startsOpen={holdsLinked} />
      {withheld.slice(0, FEW.leftOut).map(leftOut)}
      <Folded steps={withheld.slice(FEW.leftOut)} word="more left out" item={leftOut} />
      {cancelled.length > 0 && (
        <Fold
          label={`${count(cancelled.length, 'step')} no longer needed`}
          startsOpen={holdsLinked(cancelled)}
        >
          {cancelled.map(item)}
        </Fold>
      )}
    </Steps>
  );
}

interface FoldedProps<S> {
  steps: readonly S[];
  word: string;
  item: (step: S) => ReactNode;
  /** Whether it holds what a link led to. */
  startsOpen?: (steps: readonly S[]) => boolean;
}

function Folded<S>({ steps, word, item, startsOpen }: FoldedProps<S>) {
  if (steps.length === 0) return null;
  return (
    <Fold label={`${steps.length} ${word}`} startsOpen={startsOpen?.(steps) ?? false}>
      {steps.map(item)}
    </Fold>
  );
}

/** A step stands where it was done, else where it is due; one that is over at no known moment, where it began. */
const momentOf = (step: MyStep): string => step.doneAt ?? (isOpen(step) ? step.dueAt : step.notBefore);

function statusOf(step: MyStep, dates: Dates): { status: Status; word: string } {
  switch (step.state) {
    case 'DONE':
    case 'SENT':
      return { status: 'done', word: step.state === 'SENT' ? 'sent' : 'done' };
    case 'CANCELLED':
      return { status: 'withheld', word: 'no longer needed' };
    case 'WAITING':
      return { status: 'hold', word: 'waits' };
    case 'BLOCKED':
      return { status: 'blocked', word: 'something is missing' };
    case 'PLANNED': {
      const { status, text } = dueWords(step.dueAt, dates);
      return { status, word: status === 'planned' ? 'planned' : text };
    }
  }
}

interface PlanStepProps {
  step: MyStep;
  steps: StepsInHand;
  dates: Dates;
  linked: boolean;
}

function PlanStep({ step, steps, dates, linked }: PlanStepProps) {
  const { tenant } = useViewer().membership;
  const { state, owner, title, because } = step;
  const { status, word } = statusOf(step, dates);
  const open = isOpen(step);
  const busy = steps.busyStepId === step.id;
  return (
    <StepItem
      status={status}
      statusWord={word}
      linked={linked}
      date={
        <span data-tone={status === 'late' || status === 'due' ? status : undefined}>
          {momentWords(step, dates).text}
          {open && owner === 'ADVISOR' && ', your advisor does it'}
          {step.remindsAgainAt && `. ${remindsAgainWords(step.remindsAgainAt, dates)}`}
        </span>
      }
      what={state === 'CANCELLED' ? <s className={classes.struck}>{title}</s> : <b>{title}</b>}
      why={because.length > 0 ? noteOf(because) : undefined}
      whyOpen={state === 'BLOCKED'}
      action={
        open && owner === 'CANDIDATE' && isCheckIn(step) ? (
          <ActionLink
            rank="quiet"
            className={classes.do}
            to={checkInAddress(step, tenant.slug)}
            aria-label={`Check in: ${title}`}
          >
            Check in
          </ActionLink>
        ) : open && owner === 'CANDIDATE' ? (
          <span className={classes.acts}>
            {hasDraft(step) && (
              <ActionLink
                rank="quiet"
                className={classes.do}
                to={draftAddress(step, tenant.slug)}
                aria-label={`${draftVerb(step)}: ${title}`}
              >
                {draftVerb(step)}
              </ActionLink>
            )}
            <Action
              rank="quiet"
              className={classes.do}
              loading={busy}
              onClick={() => void steps.done(step)}
              aria-label={`Done: ${title}`}
            >
              Done
            </Action>
          </span>
        ) : hasDraft(step) && state === 'SENT' ? (
          <ActionLink
            rank="quiet"
            className={classes.do}
            to={draftAddress(step, tenant.slug)}
            aria-label={`Read: ${title}`}
          >
            Read
          </ActionLink>
        ) : state === 'DONE' && step.doneAt && !isDoneByFact(step, step.application.facts) ? (
          <Action
            rank="quiet"
            className={classes.do}
            loading={busy}
            onClick={() => void steps.undo(step)}
            aria-label={`Undo: ${title}`}
          >
            Undo
          </Action>
        ) : undefined
      }
    />
  );
}
