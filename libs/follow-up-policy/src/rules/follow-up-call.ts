import { anewFrom, type Dated, underCap } from '../dating.js';
import type { Day } from '../days.js';
import type { Deed } from '../deeds.js';
import { releaseOf } from '../directions.js';
import { explain } from '../explain/explain.js';
import { purposesOf } from '../explain/purposes.js';
import type { Findings } from '../findings.js';
import type { ReadRule } from '../playbook/playbook.js';
import { chooseChannel, isReachable } from '../reach.js';
import type { Ending, Situation } from '../situation.js';
import { stepId } from '../step-id.js';
import { isBefore, laterOf } from '../time.js';
import type { Contact, Reason } from '../types.js';
import { noteInterviewsAhead } from './follow-up.js';
import { laterDay, openAppointmentAt, pendingPromise } from './follow-up-series.js';

/**
 * One call per round, once the employer's own date is past (row D3): brief, in a call window. An answer on or
 * after that date makes it pointless; without a date there is nothing to call about.
 */
export function followUpCall(situation: Situation, findings: Findings): void {
  const contact = situation.decisionMaker;
  const rule = situation.ruleOf('follow_up_call', undefined, contact);
  if (rule === undefined) return;
  const stopped = situation.endingOf(rule.kind);
  if (stopped === undefined) noteInterviewsAhead(situation, findings);
  const asOf = stopped?.at ?? situation.now;
  const lastHeld = situation.interviews.findLast((it) => !isBefore(asOf, it.end));
  if (lastHeld === undefined) return;
  const withhold = (because: Reason): void => {
    if (stopped === undefined) findings.withhold(rule.kind, contact?.id, because);
  };
  if (contact === undefined) {
    withhold(explain.nobodyKnown(rule.id));
    return;
  }

  const subject = { kind: rule.kind, interview: lastHeld.key, contact: contact.id };
  const deed = situation.deeds.claim(
    subject,
    1,
    ({ fact, interview }) =>
      interview?.key === lastHeld.key &&
      (fact.contact === undefined || fact.contact === contact.id) &&
      (fact.type === 'step_done' || fact.channel === 'phone') &&
      pendingPromise(situation, fact.at, lastHeld.end) !== undefined,
  );
  const then = deed?.fact.at ?? asOf;
  const promise = pendingPromise(situation, then, lastHeld.end);
  if (deed === undefined) {
    const refusal = refusalOf(situation, rule, contact, promise, asOf);
    if (refusal !== undefined) {
      withhold(refusal);
      return;
    }
  }
  const answer = promise && answerAfter(situation, promise, then);
  const ending = deed === undefined ? earlier(answer, stopped) : undefined;
  const dated = promise && dateCall(situation, rule, contact, promise, ending?.at ?? then, deed);
  if (promise === undefined || dated === undefined || dated === 'no window') {
    withhold(dated === undefined && promise ? explain.cappedOut(contact) : explain.noCallWindow(contact));
    return;
  }

  const waiting = dated.untilDone || (dated.held && isBefore(situation.now, dated.notBefore));
  const step = findings.add(
    {
      id: deed?.fact.step ?? stepId(subject, 'phone', 1),
      kind: rule.kind,
      owner: rule.owner,
      contact: contact.id,
      channel: 'phone',
      notBefore: dated.notBefore,
      due: dated.due,
      hard: false,
      overdueSince: dated.overdueSince,
      because: [
        ...purposesOf(rule, { who: contact.name }),
        explain.promisePassed(rule.id, promise),
        ...dated.because,
      ],
      missing: isReachable(contact, 'phone') ? undefined : explain.missingAddress(contact, 'phone'),
      waiting,
    },
    deed,
    ending,
  );
  if (deed !== undefined || ending !== undefined) return;
  findings.noteOpen(step, dated, waiting);
  situation.touches.plan(contact, dated.due);
}

function refusalOf(
  situation: Situation,
  rule: ReadRule<'follow_up_call'>,
  contact: Contact,
  promise: Day | undefined,
  asOf: Temporal.Instant,
): Reason | undefined {
  const ahead = situation.interviewAheadAt(asOf);
  if (ahead) return explain.interviewAhead(rule.id, situation.days.at(ahead.at));
  if (contact.optedOut) return explain.optedOut(contact);
  const choice = chooseChannel(rule.kind, 'phone', situation.directionsAt(asOf));
  if (choice.channel === undefined) return choice.refused;
  return promise === undefined ? explain.noTimeFrame(rule.id) : undefined;
}

/** The first answer of a person on the promised day or after it. */
function answerAfter(situation: Situation, promise: Day, asOf: Temporal.Instant): Ending | undefined {
  const reply = situation.humanReplies.find(({ at }) => !isBefore(at, promise.start) && !isBefore(asOf, at));
  if (reply === undefined) return undefined;
  const contact = situation.contact(reply.contact);
  return { at: reply.at, because: explain.replied(contact, situation.daysOf(contact).at(reply.at)) };
}

const earlier = (a: Ending | undefined, b: Ending | undefined): Ending | undefined =>
  a && b ? (isBefore(b.at, a.at) ? b : a) : (a ?? b);

type DatedCall = Dated & { readonly untilDone: boolean };

function dateCall(
  situation: Situation,
  rule: ReadRule<'follow_up_call'>,
  contact: Contact,
  promise: Day,
  asOf: Temporal.Instant,
  deed: Deed | undefined,
): DatedCall | 'no window' | undefined {
  const moments = situation.momentsOf(contact, 'phone', false);
  if (moments === undefined) return 'no window';
  const { days } = moments;
  const because: Reason[] = [];
  const first = moments.businessDaysAfter(days.of(promise.date), rule.window.businessDaysAfterPromise);
  const alone = moments.windowFrom(first.start);
  let start = first.start;
  const away = situation.absenceAt(asOf, contact);
  if (away && isBefore(start, away.start)) {
    start = away.start;
    because.push(explain.away(contact, away));
  }
  const appointment = openAppointmentAt(situation, asOf);
  if (appointment) {
    start = laterOf(start, laterDay(days.after(days.of(appointment.date), 1), first).start);
    because.push(explain.appointment(appointment));
  }
  const { timeZone } = situation.scenario.employer;
  const release = releaseOf(situation.directionsAt(asOf), contact.id, 'phone', timeZone);
  if (release && isBefore(alone.notBefore, release.at)) {
    start = laterOf(start, release.at);
    because.push(explain.held(days.at(release.at)));
  }
  const window = moments.windowFrom(start);
  const span = isBefore(window.notBefore, start) ? { ...window, notBefore: start } : window;
  const untilDone = appointment !== undefined;
  const common = { late: false, dueAlone: span.due, untilDone };
  const request = { contact, channel: 'phone', moments, asOf, deed } as const;
  if (!isBefore(asOf, span.due)) {
    const overdue = explain.overdue(moments.dayOf(span.due));
    const anew = anewFrom(moments, 'phone', asOf);
    return underCap(situation, request, {
      ...common,
      ...anew,
      held: false,
      overdueSince: span.due,
      because: [overdue],
    });
  }
  const held = isBefore(alone.notBefore, span.notBefore);
  return underCap(situation, request, { ...common, ...span, held, because });
}
