import { type Deed, stateOf } from './deeds.js';
import { explain } from './explain/explain.js';
import { compareText } from './facts.js';
import { Findings } from './findings.js';
import type { Calendars, Playbook } from './playbook/playbook.js';
import { clientFeedback } from './rules/client-feedback.js';
import { employersWishes } from './rules/employers-wishes.js';
import { followUps } from './rules/follow-up.js';
import { followUpCall } from './rules/follow-up-call.js';
import { helpers } from './rules/helpers.js';
import { afterOffer } from './rules/offer.js';
import { answerRejection } from './rules/rejection.js';
import { stayInTouch } from './rules/stay-in-touch.js';
import { collectContacts, debriefs, recordNextSteps, research } from './rules/tasks.js';
import { thankYous } from './rules/thank-you.js';
import { keepApplying, prepareInterviews } from './rules/waiting-time.js';
import { Situation } from './situation.js';
import { isSuperseded } from './superseded.js';
import { byTime } from './time.js';
import { cappedKinds } from './touches.js';
import {
  type DirectionFact,
  type Plan,
  type Scenario,
  type Step,
  type StepKind,
  stepKinds,
} from './types.js';

/**
 * What should be done about one application, by whom, to whom, by which channel, when, and why.
 *
 * Pure and repeatable: the same arguments give the same plan, in whatever order the facts come. What is
 * done or sent stays in the plan. Facts that happen after `now` do not count yet, but for interviews.
 *
 * @param now the instant to plan at.
 * @throws FollowUpPolicyError where a fact names an unknown contact.
 */
export function plan(
  scenario: Scenario,
  playbook: Playbook,
  calendars: Calendars,
  now: Temporal.Instant,
): Plan {
  const situation = named(new Situation(scenario, playbook, calendars, now));
  let plansAgain = mostPlansAgain;
  const findings = new Findings(now, (deed, id) => {
    if (isAsItWas(situation, deed) || plansAgain === 0) return undefined;
    plansAgain--;
    return stepBefore(situation, deed, id);
  });
  for (const instant of situation.ahead) findings.changesAt(instant);
  applyRules(situation, findings);
  for (const instant of situation.touches.roomAt) findings.changesAt(instant);
  keepOtherDeeds(situation, findings);
  warnOfDirections(situation, findings);
  warnOfUnknownHolidays(situation, findings);

  return {
    steps: inOrderOfDue(findings.steps),
    withheld: findings.withheld,
    warnings: findings.warnings,
    replanAt: findings.replanAt,
  };
}

function applyRules(situation: Situation, findings: Findings): void {
  // What is not capped first: capped messages then find room beside what is planned before them.
  const movedThankYous = thankYous(situation, findings);
  employersWishes(situation, findings);
  helpers(situation, findings);
  clientFeedback(situation, findings);
  followUps(situation, movedThankYous, findings);
  followUpCall(situation, findings);
  answerRejection(situation, findings);
  stayInTouch(situation, findings);
  afterOffer(situation, findings);
  debriefs(situation, findings);
  recordNextSteps(situation, findings);
  research(situation, findings);
  prepareInterviews(situation, findings);
  keepApplying(situation, findings);
  collectContacts(situation, findings);
}

/**
 * What was done and names no step is that of the step that it closed then (law 7). Where an interview, a decision or
 * another wish since would make it another's today, it is given that step's name.
 */
function named(situation: Situation): Situation {
  const nameless = situation.deeds
    .unclaimed()
    .filter((deed) => deed.fact.step === undefined && isSuperseded(situation, deed))
    .sort((a, b) => byTime(a.fact.at, b.fact.at))
    .slice(0, mostPlansAgain);
  let facts = situation.scenario.facts;
  for (const deed of nameless) {
    const step = idOfClosed(situation.with(facts).when(deed), deed);
    facts = facts.map((it) => (it === deed.fact ? { ...deed.fact, step } : it));
  }
  return nameless.length > 0 ? situation.with(facts) : situation;
}

/** The id of the one step that something done closed when it was; undefined where it closed none, or several. */
function idOfClosed(then: Situation, { fact }: Deed): string | undefined {
  const findings = new Findings(then.now, undated);
  applyRules(then, findings);
  const closed = findings.steps.filter(
    ({ kind, contact, at }) =>
      kind === fact.kind && at?.equals(fact.at) && (fact.contact === undefined || fact.contact === contact),
  );
  return closed.length === 1 ? closed[0]!.id : undefined;
}

/** No application has so much to look back on; one that is made up must not take seconds. */
const mostPlansAgain = 50;

/**
 * Whether the rules date something done today as they did before it. They may not where dates depend on what else was
 * planned, as under the cap, where a later fact took the place of one that they came from, or where none asks for it any
 * more.
 */
const isAsItWas = (situation: Situation, deed: Deed): boolean =>
  !situation.deeds.isFree(deed) && !cappedKinds.includes(deed.fact.kind) && !isSuperseded(situation, deed);

/** What was done keeps the step that it had in the plan until then (law 7), so that plan is made again. */
function stepBefore(situation: Situation, deed: Deed, id: string): Step | undefined {
  const then = situation.before(deed);
  // Of others the dates do not matter there; this one may have been done even before, and be told of twice.
  const findings = new Findings(then.now, (other, otherId) => {
    if (otherId !== id) return undated(other, otherId);
    return isAsItWas(then, other) ? undefined : stepBefore(then, other, id);
  });
  applyRules(then, findings);
  return findings.steps.find((it) => it.id === id);
}

const undated = ({ fact: { kind, at } }: Deed, id: string): Step => ({
  id,
  kind,
  owner: 'candidate',
  notBefore: at,
  due: at,
  hard: false,
  state: 'done',
  because: [],
});

/** What was done or sent and no rule asks for (any more) stays in the plan all the same (law 7). */
function keepOtherDeeds(situation: Situation, findings: Findings): void {
  for (const deed of situation.deeds.unclaimed()) {
    const { fact, interview } = deed;
    const contact = fact.contact === undefined ? undefined : situation.contact(fact.contact);
    const channel = fact.type === 'message_sent' ? fact.channel : undefined;
    const subject = { kind: fact.kind, interview: interview?.key, contact: contact?.id };
    const days = contact ? situation.daysOf(contact) : situation.days;
    findings.add(
      {
        id: findings.idOfDone(situation.deeds, deed, subject, channel),
        kind: fact.kind,
        owner: 'candidate',
        contact: contact?.id,
        channel,
        notBefore: fact.at,
        due: fact.at,
        hard: false,
        because: [explain.recorded(fact.kind, stateOf(deed), days.at(fact.at))],
      },
      deed,
      undefined,
    );
  }
}

function warnOfDirections(situation: Situation, findings: Findings): void {
  const { replaced } = situation.directionsAt(situation.now);
  const name = (fact: DirectionFact): string =>
    `the direction ${fact.kind} of ${situation.employersDays.at(fact.at).text} (${fact.at})`;
  for (const { earlier, later } of replaced)
    findings.warn('direction_replaced', `Two directions differ: ${name(later)} replaces ${name(earlier)}.`);
}

function warnOfUnknownHolidays(situation: Situation, findings: Findings): void {
  for (const country of situation.placesWithoutHolidays())
    findings.warn(
      'holidays_unknown',
      `No public holidays are known for the country ${country}. Only its weekends are kept free.`,
    );
}

const order = new Map<StepKind, number>(stepKinds.map((kind, index) => [kind, index]));

/** Each due instant is read once: reading it costs more than all else of a comparison. */
const inOrderOfDue = (steps: readonly Step[]): readonly Step[] =>
  steps
    .map((step) => ({ step, due: step.due.epochMilliseconds }))
    .sort((a, b) => a.due - b.due || byDue(a.step, b.step))
    .map(({ step }) => step);

const byDue = (a: Step, b: Step): number =>
  byTime(a.due, b.due) || order.get(a.kind)! - order.get(b.kind)! || compareText(a.id, b.id);
