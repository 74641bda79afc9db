import { explain } from '../explain.js';
import { type Interview, recordedAt } from '../facts.js';
import type { Findings } from '../findings.js';
import type { TaskRule } from '../playbook.js';
import { chooseChannel, isReachable } from '../reach.js';
import type { Situation } from '../situation.js';
import { stepId, stepIdPrefix } from '../step-id.js';
import { endOfDay, isBefore, laterOf } from '../time.js';
import type { Channel, Contact, Fact, Reason, StepKind } from '../types.js';

/**
 * Contact details (row C1): a task for each person to be written to whose address is missing; done once
 * there is none.
 */
export function collectContacts(
  situation: Situation,
  rule: TaskRule,
  recipients: ReadonlyMap<string, readonly Contact[]>,
  wanted: Channel,
  findings: Findings,
): void {
  const channel = chooseChannel('thank_you', wanted, situation.directionsAt(situation.now)).channel ?? wanted;
  for (const interview of allInterviews(situation)) {
    const people = recipients.get(interview.key) ?? [];
    const missing = people.filter((contact) => !isReachable(contact, channel));
    const task = { kind: 'collect_contacts', rule, interview, from: interview.at } as const;
    if (missing.length > 0) {
      for (const contact of missing) {
        addTask(situation, findings, {
          ...task,
          contact,
          because: [explain.missingDetails(contact, channel)],
        });
      }
    } else if (interview.participants.length === 0) {
      addTask(situation, findings, { ...task, because: [explain.nobodyNamed()] });
    } else {
      addTask(situation, findings, { ...task, because: [explain.everyoneReachable()], isDone: true });
    }
  }
}

/** The candidate's own look back at each interview (rows C2, E2). */
export function debriefs(situation: Situation, rule: TaskRule, findings: Findings): void {
  for (const interview of allInterviews(situation)) {
    const written = situation.facts.find(
      (fact) => fact.type === 'debrief' && situation.interviewBefore(fact.at)?.key === interview.key,
    );
    addTask(situation, findings, {
      kind: 'debrief',
      rule,
      interview,
      from: interview.end,
      because: rule.cites.map(explain.debrief),
      doneBy: written,
    });
  }
}

/** What happens next, asked and written down (row E3); done once a direction is recorded after the interview. */
export function recordNextSteps(situation: Situation, rule: TaskRule, findings: Findings): void {
  for (const interview of allInterviews(situation)) {
    const answer = situation.facts.find(
      (fact) => fact.type === 'direction' && !isBefore(recordedAt(fact, situation.now), interview.at),
    );
    addTask(situation, findings, {
      kind: 'record_next_steps',
      rule,
      interview,
      from: interview.end,
      because: rule.cites.map(explain.nextSteps),
      doneBy: answer,
    });
  }
}

interface Task {
  readonly kind: StepKind;
  readonly rule: TaskRule;
  readonly interview: Interview;
  readonly contact?: Contact;
  /** It is due at the end of this instant's day in the candidate's zone. */
  readonly from: Temporal.Instant;
  readonly because: readonly Reason[];
  /** The fact that shows it done. */
  readonly doneBy?: Fact | undefined;
  /** True where the data itself shows it done, at no known instant. */
  readonly isDone?: boolean;
}

function addTask(situation: Situation, findings: Findings, task: Task): void {
  const { kind, rule, interview, contact, from, doneBy } = task;
  const subject = { kind, interview: interview.key, contact: contact?.id };
  const deed = situation.deeds.claim(
    kind,
    stepIdPrefix(subject),
    ({ fact, interview: before }) =>
      before?.key === interview.key && (fact.contact === undefined || fact.contact === contact?.id),
  );
  const { timeZone } = situation.scenario.candidate;
  const day = from.toZonedDateTimeISO(timeZone).toPlainDate();
  const draft = {
    id: stepId({ ...subject, ordinal: 1 }),
    kind,
    owner: rule.owner,
    contact: contact?.id,
    notBefore: from,
    due: laterOf(endOfDay(day, timeZone), from.add({ hours: rule.atLeastHours })),
    hard: false,
    because: task.because,
  };
  if (deed === undefined && !interview.cancelled && (doneBy !== undefined || task.isDone)) {
    findings.addDone(draft, doneBy && recordedAt(doneBy, situation.now));
  } else {
    const cancelled = interview.cancelled ? situation.cancellationOf(interview) : undefined;
    findings.add(draft, deed, cancelled ?? situation.endingOf(kind));
  }
}

/** A cancelled interview's tasks are shown, as cancelled. */
const allInterviews = ({ interviews, cancelledInterviews }: Situation): readonly Interview[] => [
  ...interviews,
  ...cancelledInterviews,
];
