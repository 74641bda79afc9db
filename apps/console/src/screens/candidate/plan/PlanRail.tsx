import { Action, noteOf, StepItem, Steps, TodayMark, useDates, Why } from '@afterword/web';
import { warningWords } from '@afterword/web/facts';
import type { ApplicationPartFragment, FactPartFragment, StepPartFragment } from '@afterword/web/graphql';
import { useState } from 'react';
import { channelWords, dueWords, isOpen, stepKindWords, stepStatus } from '../../../shared/words.js';
import { FactItem } from './FactItem.js';
import { foldedCount } from './fold.js';
import { InterviewItem } from './InterviewItem.js';
import classes from './Plan.module.css';
import { StepText } from './StepText.js';
import { type Entry, timelineOf } from './timeline.js';

export interface PlanRailProps {
  application: ApplicationPartFragment;
  onDone: (step: StepPartFragment) => void;
  onUndo: (step: StepPartFragment) => void;
  /** Takes back something that was recorded. */
  onWithdraw: (fact: FactPartFragment) => void;
  /** The step or fact whose saving is under way. */
  busyId: string | null;
}

/** A plan as a rail in the order of time: what happened, today, what comes, what is withheld and why. */
export function PlanRail({ application, onDone, onUndo, onWithdraw, busyId }: PlanRailProps) {
  const dates = useDates();
  const { past, ahead, nextStepId } = timelineOf(application, dates.reader.now);
  const [unfolded, setUnfolded] = useState(false);
  const [read, setRead] = useState<StepPartFragment | null>(null);
  const folded = unfolded ? 0 : foldedCount(past);
  const withheld = application.plan?.withheld ?? [];
  const warnings = application.plan?.warnings ?? [];
  const item = (entry: Entry) => {
    switch (entry.kind) {
      case 'interview':
        return <InterviewItem key={entry.id} interview={entry.interview} />;
      case 'fact':
        return (
          <FactItem
            key={entry.id}
            fact={entry.fact}
            zone={application.employer.timeZone}
            busy={entry.id === busyId}
            onUndo={() => onWithdraw(entry.fact)}
          />
        );
      case 'step':
        return (
          <PlanStep
            key={entry.id}
            step={entry.step}
            isNext={entry.id === nextStepId}
            busy={entry.id === busyId}
            onDone={() => onDone(entry.step)}
            onUndo={() => onUndo(entry.step)}
            onRead={() => setRead(entry.step)}
          />
        );
    }
  };
  return (
    <>
      {warnings.length > 0 && (
        <div className={classes.warnings}>
          {warnings.map(({ code, text }) => (
            <Why key={`${code} ${text}`} tone="due" size="small">
              {warningWords({ code, text })}
            </Why>
          ))}
        </div>
      )}
      <Steps label={`Plan for ${application.employer.name}`}>
        {folded > 0 && (
          <li className={classes.fold}>
            <button type="button" onClick={() => setUnfolded(true)}>
              Show {folded} earlier
            </button>
          </li>
        )}
        {past.slice(folded).map(item)}
        <TodayMark>{dates.longDay(dates.reader.now)}</TodayMark>
        {ahead.map(item)}
        {withheld.map(({ kind, contact, because }) => (
          <StepItem
            key={`${kind} ${contact?.id}`}
            status="withheld"
            statusWord="withheld"
            date="Withheld"
            what={
              <b>
                {stepKindWords[kind]}
                {contact && ` to ${contact.name}`}
              </b>
            }
            why={{ ...noteOf(because), tone: 'hold' }}
            whyOpen
          />
        ))}
      </Steps>
      {read && <StepText step={read} onClose={() => setRead(null)} />}
    </>
  );
}

interface PlanStepProps {
  step: StepPartFragment;
  isNext: boolean;
  busy: boolean;
  onDone: () => void;
  onUndo: () => void;
  /** Shows its text. */
  onRead: () => void;
}

function PlanStep({ step, isNext, busy, onDone, onUndo, onRead }: PlanStepProps) {
  const dates = useDates();
  const { status, word } = stepStatus(step, dates);
  const open = isOpen(step.state);
  const late = status === 'late';
  const needsWord = late || step.state === 'BLOCKED' || step.state === 'WAITING';
  return (
    <StepItem
      status={status}
      statusWord={word}
      date={<StepDate step={step} />}
      what={
        <>
          <b className={step.state === 'CANCELLED' ? classes.struck : undefined}>{step.title}</b>{' '}
          <span className={classes.how}>{detailOf(step, dates)}</span>
          {step.channel && (
            <button
              type="button"
              className={classes.read}
              aria-label={`Text: ${step.title}`}
              onClick={onRead}
            >
              Text
            </button>
          )}
        </>
      }
      why={
        step.because.length > 0
          ? { ...noteOf(step.because), tone: late ? 'late' : status === 'due' ? 'due' : undefined }
          : undefined
      }
      whyOpen={open && (isNext || needsWord)}
      action={
        open ? (
          <Action size="compact" loading={busy} onClick={onDone} aria-label={`Mark done: ${step.title}`}>
            Done
          </Action>
        ) : step.state === 'DONE' && wasLately(step, dates) ? (
          <Action
            rank="quiet"
            size="compact"
            loading={busy}
            onClick={onUndo}
            aria-label={`Undo: ${step.title}`}
          >
            Undo
          </Action>
        ) : undefined
      }
    />
  );
}

/** An old mistake is no slip of the hand; Undo beside every step of a long history would only be noise. */
const UNDO_FOR_MS = 14 * 24 * 60 * 60_000;

const wasLately = ({ doneAt }: StepPartFragment, dates: ReturnType<typeof useDates>) =>
  doneAt != null && dates.reader.now.getTime() - Date.parse(doneAt) < UNDO_FOR_MS;

/** When it is due or was done. */
function StepDate({ step }: { step: StepPartFragment }) {
  const dates = useDates();
  if (!isOpen(step.state)) return <>{dates.day(step.doneAt ?? step.dueAt)}</>;
  const { text, tone } = dueWords(step, dates);
  return (
    <span className={classes.when} data-tone={tone === 'second' ? undefined : tone}>
      {text}
    </span>
  );
}

/** How, whose, and what the state adds. */
function detailOf(step: StepPartFragment, dates: ReturnType<typeof useDates>): string {
  const open = isOpen(step.state);
  const parts = [
    step.channel ? channelWords[step.channel] : '',
    step.state === 'SENT' ? 'sent' : '',
    step.state === 'CANCELLED' ? 'cancelled' : '',
    step.state === 'BLOCKED' ? 'blocked' : '',
    step.state === 'WAITING' ? `waits until ${dates.day(step.notBefore)}` : '',
    open && dates.due(step.dueAt).tone !== 'due' ? `due ${dates.dayTime(step.dueAt)}` : '',
    open && step.owner === 'ADVISOR' ? 'yours to do' : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
