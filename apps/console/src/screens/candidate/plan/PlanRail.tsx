import {
  Action,
  count,
  type Dates,
  Fold,
  noteOf,
  StepItem,
  Steps,
  TodayMark,
  useDates,
  Why,
  warningLines,
} from '@afterword/web';
import { isDoneByFact, repeatedWords } from '@afterword/web/facts';
import type {
  ApplicationPartFragment,
  FactPartFragment,
  MailPartFragment,
  StepPartFragment,
} from '@afterword/web/graphql';
import { isEndOfDay } from '@afterword/web/zoned';
import { useState } from 'react';
import { isOpen } from '../../../shared/standing.js';
import { channelWords, dueWords, stepKindWords, stepStatus, taskZone } from '../../../shared/words.js';
import { FactItem } from './FactItem.js';
import { foldAhead, foldBehind } from './fold.js';
import { InterviewItem } from './InterviewItem.js';
import { MailItem } from './MailItem.js';
import classes from './Plan.module.css';
import { StepText } from './StepText.js';
import { type Entry, timelineOf } from './timeline.js';

export interface PlanRailProps {
  application: ApplicationPartFragment;
  /** What came back about it. */
  mails: readonly MailPartFragment[];
  onDone: (step: StepPartFragment) => void;
  onUndo: (step: StepPartFragment) => void;
  /** Takes back something that was recorded. */
  onWithdraw: (fact: FactPartFragment) => void;
  /** The step or fact whose saving is under way. */
  busyId: string | null;
  /** The step that a link led to. */
  linkedId: string | null;
}

/** Withheld steps that are shown before somebody asks for all. */
const FEW_WITHHELD = 2;

/**
 * A plan as a rail in the order of time: what happened, what was missed, today, what comes, what is withheld and why.
 * What lies far behind or far ahead, repeats itself or is not needed any more is folded.
 */
export function PlanRail({
  application,
  mails,
  onDone,
  onUndo,
  onWithdraw,
  busyId,
  linkedId,
}: PlanRailProps) {
  const dates = useDates();
  const { past, missed, ahead, cancelled, nextStepId } = timelineOf(application, dates.reader.now, mails);
  const behind = foldBehind(past);
  const later = foldAhead(ahead);
  const [read, setRead] = useState<StepPartFragment | null>(null);
  const holdsLinked = (folded: readonly Entry[]) => folded.some(({ id }) => id === linkedId);
  const withheld = application.plan?.withheld ?? [];
  const warnings = warningLines(application.plan?.warnings ?? []);
  const repeated = repeatedWords(
    [...past, ...ahead].flatMap((entry) => (entry.kind === 'fact' ? [entry.fact] : [])),
  );
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
            withWords={!repeated.has(entry.id)}
            busy={entry.id === busyId}
            onUndo={() => onWithdraw(entry.fact)}
          />
        );
      case 'mail':
        return <MailItem key={entry.id} mail={entry.mail} />;
      case 'step':
        return (
          <PlanStep
            key={entry.id}
            step={entry.step}
            isNext={entry.id === nextStepId}
            linked={entry.id === linkedId}
            undoable={!isDoneByFact(entry.step, application.facts)}
            busy={entry.id === busyId}
            onDone={() => onDone(entry.step)}
            onUndo={() => onUndo(entry.step)}
            onRead={() => setRead(entry.step)}
          />
        );
    }
  };
  const left = ({ kind, contact, because }: (typeof withheld)[number]) => (
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
  );
  return (
    <>
      {warnings.length > 0 && (
        <div className={classes.warnings}>
          {warnings.map((text) => (
            <Why key={text} tone="due" size="small">
              {text}
            </Why>
          ))}
        </div>
      )}
      <Steps label={`Plan for ${application.employer.name}`}>
        {behind.folded.length > 0 && (
          <Fold label={`Show ${behind.folded.length} earlier`} startsOpen={holdsLinked(behind.folded)}>
            {behind.folded.map(item)}
          </Fold>
        )}
        {behind.shown.map(item)}
        {missed.map(item)}
        <TodayMark>{dates.longDay(dates.reader.now)}</TodayMark>
        {later.shown.map(item)}
        {later.folded.length > 0 && (
          <Fold label={`Show ${later.folded.length} later`} startsOpen={holdsLinked(later.folded)}>
            {later.folded.map(item)}
          </Fold>
        )}
        {withheld.slice(0, FEW_WITHHELD).map(left)}
        {withheld.length > FEW_WITHHELD && (
          <Fold label={`Show ${withheld.length - FEW_WITHHELD} more withheld`}>
            {withheld.slice(FEW_WITHHELD).map(left)}
          </Fold>
        )}
        {cancelled.length > 0 && (
          <Fold
            label={`Show ${count(cancelled.length, 'step')} no longer needed`}
            startsOpen={holdsLinked(cancelled)}
          >
            {cancelled.map(item)}
          </Fold>
        )}
      </Steps>
      {read && <StepText step={read} onClose={() => setRead(null)} />}
    </>
  );
}

interface PlanStepProps {
  step: StepPartFragment;
  isNext: boolean;
  /** A link led to it. */
  linked: boolean;
  /** False where the step is done by what was recorded, which has its own Undo. */
  undoable: boolean;
  busy: boolean;
  onDone: () => void;
  onUndo: () => void;
  /** Shows its text. */
  onRead: () => void;
}

function PlanStep({ step, isNext, linked, undoable, busy, onDone, onUndo, onRead }: PlanStepProps) {
  const dates = useDates();
  const { status, word } = stepStatus(step, dates);
  const open = isOpen(step.state);
  const late = status === 'late';
  const needsWord = late || step.state === 'BLOCKED' || step.state === 'WAITING';
  return (
    <StepItem
      status={status}
      statusWord={word}
      linked={linked}
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
        ) : step.state === 'DONE' && undoable && wasLately(step, dates) ? (
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

/** The due time beside a date that says something else of it, such as how late it is. */
function dueDetail(step: StepPartFragment, dates: Dates): string {
  const { dueAt } = step;
  const zone = taskZone(step);
  if (dates.due(dueAt, zone).tone === 'due') return '';
  return `due ${zone && isEndOfDay(dueAt, zone) ? dates.day(dueAt, zone) : dates.dayTime(dueAt)}`;
}

/** How, whose, and what the state adds. */
function detailOf(step: StepPartFragment, dates: Dates): string {
  const open = isOpen(step.state);
  const parts = [
    step.channel ? channelWords[step.channel] : '',
    step.state === 'SENT' ? 'sent' : '',
    step.state === 'CANCELLED' ? 'cancelled' : '',
    step.state === 'BLOCKED' ? 'blocked' : '',
    step.state === 'WAITING' ? `waits until ${dates.day(step.notBefore)}` : '',
    open ? dueDetail(step, dates) : '',
    open && step.owner === 'ADVISOR' ? 'yours to do' : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
