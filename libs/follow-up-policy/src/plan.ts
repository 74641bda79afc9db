import { stateOf } from './deeds.js';
import { dayText, explain } from './explain.js';
import { compareText } from './facts.js';
import { Findings } from './findings.js';
import type { Calendars, Playbook } from './playbook.js';
import { followUps } from './rules/follow-up.js';
import { collectContacts, debriefs, recordNextSteps } from './rules/tasks.js';
import { thankYous } from './rules/thank-you.js';
import { Situation } from './situation.js';
import { stepId } from './step-id.js';
import { dayIn } from './time.js';
import { type DirectionFact, type Plan, type Scenario, type Step, stepKinds } from './types.js';

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
  const situation = new Situation(scenario, playbook, calendars, now);
  const findings = new Findings(now);
  for (const instant of situation.ahead) findings.changesAt(instant);

  const { rules } = playbook;
  const thanks = rules.thank_you && thankYous(situation, rules.thank_you, findings);
  if (rules.collect_contacts) {
    const channel = rules.thank_you?.channel ?? 'email';
    collectContacts(situation, rules.collect_contacts, thanks?.recipients ?? new Map(), channel, findings);
  }
  if (rules.debrief) debriefs(situation, rules.debrief, findings);
  if (rules.record_next_steps) recordNextSteps(situation, rules.record_next_steps, findings);
  if (rules.follow_up) followUps(situation, rules.follow_up, thanks?.moved ?? [], findings);
  keepOtherDeeds(situation, findings);
  warnOfDirections(situation, findings);
  warnOfUnknownHolidays(situation, findings);

  return {
    steps: findings.steps.toSorted(byDue),
    withheld: findings.withheld,
    warnings: findings.warnings,
    replanAt: findings.replanAt,
  };
}

/** What was done or sent and no rule asks for (any more) stays in the plan all the same (law 7). */
function keepOtherDeeds(situation: Situation, findings: Findings): void {
  const taken = new Set(findings.steps.map((step) => step.id));
  for (const deed of situation.deeds.unclaimed()) {
    const { fact, interview } = deed;
    const contact = fact.contact === undefined ? undefined : situation.contact(fact.contact);
    const channel = fact.type === 'message_sent' ? fact.channel : undefined;
    const subject = { interview: interview?.key, contact: contact?.id, kind: fact.kind, channel };
    let ordinal = 1;
    let id = fact.step ?? stepId({ ...subject, ordinal });
    while (taken.has(id)) id = stepId({ ...subject, ordinal: ++ordinal });
    taken.add(id);
    const timeZone = contact ? situation.timeZoneOf(contact) : situation.scenario.candidate.timeZone;
    findings.add(
      {
        id,
        kind: fact.kind,
        owner: 'candidate',
        contact: contact?.id,
        channel,
        notBefore: fact.at,
        due: fact.at,
        hard: false,
        because: [explain.recorded(fact.kind, stateOf(deed), dayIn(fact.at, timeZone))],
      },
      deed,
      undefined,
    );
  }
}

function warnOfDirections(situation: Situation, findings: Findings): void {
  const { timeZone } = situation.scenario.employer;
  const name = (fact: DirectionFact): string =>
    `the direction ${fact.kind} of ${dayText(dayIn(fact.at, timeZone))} (${fact.at})`;
  for (const { earlier, later } of situation.directionsAt(situation.now).replaced) {
    findings.warnings.push({
      code: 'direction_replaced',
      text: `Two directions differ: ${name(later)} replaces ${name(earlier)}.`,
    });
  }
}

function warnOfUnknownHolidays(situation: Situation, findings: Findings): void {
  for (const country of situation.placesWithoutHolidays()) {
    findings.warnings.push({
      code: 'holidays_unknown',
      text: `No public holidays are known for the country ${country}. Only its weekends are kept free.`,
    });
  }
}

const byDue = (a: Step, b: Step): number =>
  Temporal.Instant.compare(a.due, b.due) ||
  stepKinds.indexOf(a.kind) - stepKinds.indexOf(b.kind) ||
  compareText(a.id, b.id);
