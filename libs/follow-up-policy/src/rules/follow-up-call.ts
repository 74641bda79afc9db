import type { Day } from '../days.js';
import { explain } from '../explain/explain.js';
import { purposesOf } from '../explain/purposes.js';
import type { Interview } from '../facts.js';
import type { Findings } from '../findings.js';
import type { Ending, Situation } from '../situation.js';
import { isBefore } from '../time.js';
import type { Contact } from '../types.js';
import { addContact, byContactAndChannel } from './contact-step.js';
import { noteInterviewsAhead } from './follow-up.js';
import { openAppointmentAt, pendingPromise } from './follow-up-series.js';

/**
 * One call per round, once the employer's own date is past (row D3): brief, in a call window. An answer on or
 * after that date makes it pointless; without a date there is nothing to call about.
 */
export function followUpCall(situation: Situation, findings: Findings): void {
  const contact = situation.decisionMaker;
  const rule = situation.ruleOf('follow_up_call', undefined, contact);
  if (rule === undefined) return;
  const stopped = situation.endingOf(rule.kind);
  if (stopped === undefined)
    noteInterviewsAhead(situation, contact?.optedOut ? undefined : contact, findings);
  const asOf = stopped?.at ?? situation.now;
  const lastHeld = situation.interviews.findLast((it) => !isBefore(asOf, it.end));
  if (lastHeld === undefined) return;
  if (contact === undefined) {
    if (stopped === undefined) findings.withhold(rule.kind, undefined, explain.nobodyKnown(rule.id));
    return;
  }
  const promiseAt = (instant: Temporal.Instant) => pendingPromise(situation, instant, lastHeld.end);
  const promise = promiseAt(asOf);
  const answer = promise && answerAfter(situation, promise, asOf);
  addContact(
    situation,
    {
      rule,
      kind: rule.kind,
      contact,
      interview: lastHeld.key,
      wanted: 'phone',
      times: (then) => timesOf(situation, rule, contact, promiseAt(then) ?? promise, lastHeld, then),
      window: { oneWindow: true },
      hard: false,
      capped: true,
      because: purposesOf(rule, { who: contact.name }),
      ending: earlier(answer, stopped),
      matches: byContactAndChannel(
        contact,
        ({ fact, interview }) => interview?.key === lastHeld.key && promiseAt(fact.at) !== undefined,
      ),
      refusal: refusalOf(situation, rule, promise, asOf),
    },
    findings,
  );
}

type CallRule = { readonly id: string; readonly window: { readonly businessDaysAfterPromise: number } };

/** Some business days after the promised date, and not before a contact that the employer asked for is made. */
function timesOf(
  situation: Situation,
  rule: CallRule,
  contact: Contact,
  promise: Day | undefined,
  lastHeld: Interview,
  asOf: Temporal.Instant,
) {
  const moments = situation.momentsOf(contact, 'phone', false);
  if (promise === undefined || moments === undefined) return { from: lastHeld.end };
  const { days } = moments;
  const first = moments.businessDaysAfter(days.of(promise.date), rule.window.businessDaysAfterPromise);
  const appointment = openAppointmentAt(situation, asOf);
  return {
    from: first.start,
    because: [explain.promisePassed(rule.id, promise)],
    ...(appointment && {
      untilDone: {
        from: days.after(days.of(appointment.date), 1).start,
        because: explain.appointment(appointment),
      },
    }),
  };
}

function refusalOf(situation: Situation, rule: CallRule, promise: Day | undefined, asOf: Temporal.Instant) {
  const ahead = situation.interviewAheadAt(asOf);
  if (ahead) return explain.interviewAhead(rule.id, situation.days.at(ahead.at));
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
