import type { Deed } from '../deeds.js';
import { explain } from '../explain/explain.js';
import { purposesOf } from '../explain/purposes.js';
import { type Interview, recordedAt } from '../facts.js';
import type { Findings } from '../findings.js';
import type { ReadRule } from '../playbook/playbook.js';
import { isReachable } from '../reach.js';
import type { Ending, Situation } from '../situation.js';
import { stepId } from '../step-id.js';
import { hours, isBefore, laterOf } from '../time.js';
import type { Channel, Contact, Fact, Reason, Step, StepKind } from '../types.js';

type TaskKind = 'collect_contacts' | 'debrief' | 'record_next_steps' | 'research';
type TaskRule = ReadRule<TaskKind>;

/**
 * Contact details (row C1): a task for each person whose address is missing, or whose number where the employer wants
 * calls; done once there is none. A call on silence is no reason to ask everybody for a number. Comes after all rules
 * that contact somebody.
 */
export function collectContacts(situation: Situation, findings: Findings): void {
  const blocked = findings.steps.filter(
    ({ state, kind, channel }) => state === 'blocked' && channel !== undefined && kind !== 'follow_up_call',
  );
  for (const interview of allInterviews(situation)) {
    const rule = situation.ruleOf('collect_contacts', interview);
    if (rule === undefined) continue;
    const missing = missingOf(situation, interview, blocked);
    const task = { rule, interview, from: interview.at };
    if (missing.size > 0) {
      for (const [contact, channel] of missing)
        addTask(situation, findings, {
          ...task,
          contact,
          because: [explain.missingDetails(rule.id, contact, channel)],
        });
    } else if (interview.participants.length === 0) {
      addTask(situation, findings, { ...task, because: [explain.nobodyNamed(rule.id)] });
    } else {
      addTask(situation, findings, { ...task, because: [explain.everyoneReachable(rule.id)], isDone: true });
    }
  }
}

/** Who of an interview cannot be written to: those whom a step of it waits for; of later ones, whoever is left. */
function missingOf(
  situation: Situation,
  interview: Interview,
  blocked: readonly Step[],
): ReadonlyMap<Contact, Channel> {
  const missing = new Map<Contact, Channel>();
  const involved = new Set(interview.participants);
  const isLatest = situation.interviews.at(-1)?.key === interview.key;
  for (const { contact: id, channel } of blocked) {
    const contact = situation.contact(id!);
    const own = involved.has(contact.id) || (isLatest && !wasInvolved(situation, contact));
    if (own && !missing.has(contact) && !isReachable(contact, channel!)) missing.set(contact, channel!);
  }
  return missing;
}

const wasInvolved = (situation: Situation, contact: Contact): boolean =>
  situation.interviews.some((it) => it.participants.includes(contact.id));

/** The candidate's own look back at each interview (rows C2, E2). */
export function debriefs(situation: Situation, findings: Findings): void {
  for (const interview of allInterviews(situation)) {
    const written = situation.facts.find(
      (fact) => fact.type === 'debrief' && situation.interviewBefore(fact.at)?.key === interview.key,
    );
    afterInterview(situation, findings, 'debrief', interview, written);
  }
}

/** What happens next, asked and written down (row E3); done once a direction is recorded after the interview. */
export function recordNextSteps(situation: Situation, findings: Findings): void {
  for (const interview of allInterviews(situation)) {
    const answer = situation.facts.find(
      (fact) => fact.type === 'direction' && !isBefore(recordedAt(fact, situation.now), interview.at),
    );
    afterInterview(situation, findings, 'record_next_steps', interview, answer);
  }
}

/** Learning more about the employer (row A2). */
export function research(situation: Situation, findings: Findings): void {
  for (const interview of allInterviews(situation))
    afterInterview(situation, findings, 'research', interview, undefined);
}

function afterInterview(
  situation: Situation,
  findings: Findings,
  kind: Exclude<TaskKind, 'collect_contacts'>,
  interview: Interview,
  doneBy: Fact | undefined,
): void {
  const rule = situation.ruleOf(kind, interview);
  if (rule === undefined) return;
  addTask(situation, findings, { rule, interview, from: interview.end, because: purposesOf(rule), doneBy });
}

interface Task {
  readonly rule: TaskRule;
  readonly interview: Interview;
  readonly contact?: Contact;
  /** What its window counts from. */
  readonly from: Temporal.Instant;
  readonly because: readonly Reason[];
  /** The fact that shows it done. */
  readonly doneBy?: Fact | undefined;
  /** True where the data itself shows it done, at no known instant. */
  readonly isDone?: boolean;
}

function addTask(situation: Situation, findings: Findings, task: Task): void {
  const { rule, interview, contact, from, doneBy } = task;
  const { kind } = rule;
  const subject = { kind, interview: interview.key, contact: contact?.id };
  const deed = situation.deeds.claim(subject, 1, ofInterview(interview, contact));
  const draft = {
    id: stepId(subject, undefined, 1),
    kind,
    owner: rule.owner,
    contact: contact?.id,
    notBefore: from,
    due: taskDue(situation, rule.window, from),
    hard: false,
    because: task.because,
  };
  if (deed === undefined && !interview.cancelled && (doneBy !== undefined || task.isDone)) {
    findings.addDone(draft, doneBy && recordedAt(doneBy, situation.now));
  } else {
    findings.add(draft, deed, endingOf(situation, kind, interview));
  }
}

/** Belongs to an interview by when it was done, and to a contact where it names one. */
const ofInterview =
  (interview: Interview, contact: Contact | undefined) =>
  ({ fact, interview: before }: Deed): boolean =>
    before?.key === interview.key && (fact.contact === undefined || fact.contact === contact?.id);

const endingOf = (situation: Situation, kind: StepKind, interview: Interview): Ending | undefined =>
  interview.cancelled ? situation.cancellationOf(interview) : situation.endingOf(kind);

/** In the candidate's zone. */
function taskDue({ days }: Situation, window: TaskRule['window'], from: Temporal.Instant): Temporal.Instant {
  if ('hours' in window) return from.add(hours(window.hours));
  const day = days.at(from);
  if ('days' in window) return days.after(day, window.days).end;
  return window.atLeastHours > 0 ? laterOf(day.end, from.add(hours(window.atLeastHours))) : day.end;
}

/** A cancelled interview's tasks are shown, as cancelled. */
export const allInterviews = ({ interviews, cancelledInterviews }: Situation): readonly Interview[] =>
  cancelledInterviews.length === 0 ? interviews : [...interviews, ...cancelledInterviews];
