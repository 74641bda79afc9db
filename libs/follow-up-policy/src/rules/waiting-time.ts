import { explain } from '../explain/explain.js';
import { purposesOf } from '../explain/purposes.js';
import { recordedAt } from '../facts.js';
import type { Findings } from '../findings.js';
import type { Ending, Situation } from '../situation.js';
import { stepId } from '../step-id.js';
import { hours, isBefore, laterOf } from '../time.js';
import { allInterviews } from './tasks.js';

/** What the candidate does with the time of waiting, for themselves. */

/** Preparation for each interview ahead (row D4), from some hours before it, or from when it was recorded. */
export function prepareInterviews(situation: Situation, findings: Findings): void {
  for (const interview of allInterviews(situation)) {
    const rule = situation.ruleOf('prepare_interview', interview);
    if (rule === undefined) continue;
    const subject = { kind: rule.kind, interview: interview.key };
    const deed = situation.deeds.claim(
      subject,
      1,
      ({ fact }) => isBefore(fact.at, interview.end) && nextAt(situation, fact.at) === interview.key,
    );
    const recorded = recordedAt(interview, situation.now);
    // Of an interview that was recorded afterwards nobody was told in time to prepare.
    if (deed === undefined && !interview.cancelled && !isBefore(recorded, interview.at)) continue;
    const earliest = interview.at.subtract(hours(rule.window.hoursBefore));
    const ending = preparationEnding(situation, interview);
    const step = findings.add(
      {
        id: stepId(subject, undefined, 1),
        kind: rule.kind,
        owner: rule.owner,
        notBefore: isBefore(recorded, interview.at) ? laterOf(earliest, recorded) : earliest,
        due: interview.at,
        hard: true,
        because: purposesOf(rule),
      },
      deed,
      ending,
    );
    if (step.state === 'planned') findings.changesAt(interview.at);
  }
}

/** The interview that is next at an instant, by its key. */
const nextAt = ({ interviews }: Situation, instant: Temporal.Instant): string | undefined =>
  interviews.find((it) => isBefore(instant, it.at))?.key;

function preparationEnding(
  situation: Situation,
  interview: Situation['interviews'][number],
): Ending | undefined {
  if (interview.cancelled) return situation.cancellationOf(interview);
  const isAhead = isBefore(situation.now, interview.at);
  // An offer ends preparation only where no interview is ahead.
  const spared = situation.outcome?.type === 'offer' && isAhead;
  const stopped = spared ? undefined : situation.endingOf('prepare_interview');
  if (stopped && isBefore(stopped.at, interview.at)) return stopped;
  return isAhead ? stopped : { at: interview.at, because: explain.begun() };
}

/** The offer of another application, which this one knows of from outside. */
function acceptedElsewhere({ scenario, now }: Situation): Ending | undefined {
  const at = scenario.candidate.acceptedElsewhere;
  return at && !isBefore(now, at) ? { at, because: explain.acceptedElsewhere() } : undefined;
}

const firstToEnd = (own: Ending | undefined, elsewhere: Ending | undefined): Ending | undefined =>
  own && elsewhere ? (isBefore(elsewhere.at, own.at) ? elsewhere : own) : (own ?? elsewhere);

/** Other applications (rows C6, E6): the current week, Monday to Sunday where the candidate is. */
export function keepApplying(situation: Situation, findings: Findings): void {
  const { days, now } = situation;
  const first = situation.interviews[0];
  if (first === undefined) return;
  const rule = situation.ruleOf('keep_applying');
  if (rule === undefined) return;
  const elsewhere = acceptedElsewhere(situation);
  // Who had a place before they were interviewed here was never called upon to go on.
  if (elsewhere && isBefore(elsewhere.at, first.end)) return;
  const ending = firstToEnd(situation.endingOf('keep_applying'), elsewhere);
  const mondayAt = (instant: Temporal.Instant) => {
    const day = days.at(instant);
    return days.after(day, 1 - day.date.dayOfWeek);
  };
  const firstMonday = mondayAt(first.end);
  if (isBefore(now, first.end)) {
    const isCalledFor = ending === undefined || mondayAt(ending.at) === firstMonday;
    // What was done before it is a week's from then on.
    if (isCalledFor || situation.deeds.of('keep_applying').length > 0) findings.changesAt(first.end);
    return;
  }
  const subject = { kind: rule.kind, interview: undefined };
  const ordinalOf = (instant: Temporal.Instant): number =>
    (mondayAt(instant).number - firstMonday.number) / 7 + 1;
  const current = ordinalOf(now);

  const done = new Set(situation.deeds.of('keep_applying').map(({ fact }) => ordinalOf(fact.at)));
  const last = ending === undefined ? current : ordinalOf(ending.at);
  const isLastDone = done.has(last);
  if (ending === undefined || last === current) done.add(last);
  for (const ordinal of [...done].sort((a, b) => a - b)) {
    const monday = days.after(firstMonday, 7 * (ordinal - 1));
    const deed = situation.deeds.claim(subject, ordinal, ({ fact }) => ordinalOf(fact.at) === ordinal);
    findings.add(
      {
        id: stepId(subject, undefined, ordinal),
        kind: rule.kind,
        owner: rule.owner,
        notBefore: monday.start,
        due: days.after(monday, 6).end,
        hard: false,
        because: purposesOf(rule),
      },
      deed,
      ending,
    );
  }
  // What an ending cut short is shown for its week, what was done in it for good.
  if (ending === undefined || (last === current && !isLastDone)) {
    findings.changesAt(days.after(mondayAt(now), 7).start);
  }
}
