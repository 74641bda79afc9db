import type { Directions } from '../directions.js';
import { dayOfMoment, endOf } from '../directions.js';
import { explain } from '../explain/explain.js';
import { purposesOf } from '../explain/purposes.js';
import { recordedAt } from '../facts.js';
import type { Findings } from '../findings.js';
import type { ReadRule } from '../playbook/playbook.js';
import type { Ending, Situation } from '../situation.js';
import { stepId } from '../step-id.js';
import { hours, isBefore } from '../time.js';
import type { DirectionOf, Fact } from '../types.js';
import { addContact, byContactAndChannel } from './contact-step.js';
import { addDirectedContact } from './directed-contact.js';

/** What the employer asked for is done to the letter (rows B2, D2), in every playbook. */
export function employersWishes(situation: Situation, findings: Findings): void {
  const directions = situation.directionsAt(situation.now);
  submissions(situation, directions, findings);
  for (const fact of directions.appointments) addDirectedContact(situation, fact, findings);
}

function submissions(situation: Situation, directions: Directions, findings: Findings): void {
  const things = thingsAsked(situation);
  for (const fact of directions.submissions) {
    const rule = situation.ruleOf('submit', undefined, situation.decisionMaker);
    if (rule === undefined) continue;
    const ordinal = things.indexOf(fact.what) + 1;
    if (fact.how === 'test') addTest(situation, rule, fact, ordinal, findings);
    else addSubmission(situation, rule, fact, ordinal, findings);
  }
}

/** In the order in which they were first asked for, so that a later word on the same thing keeps its number. */
function thingsAsked({ facts }: Situation): readonly string[] {
  const things = new Set<string>();
  for (const fact of facts) if (fact.type === 'direction' && fact.kind === 'submit') things.add(fact.what);
  return [...things];
}

function addSubmission(
  situation: Situation,
  rule: ReadRule<'submit'>,
  fact: DirectionOf<'submit'>,
  ordinal: number,
  findings: Findings,
): void {
  const contact = situation.decisionMaker;
  const ending = situation.endingOf('submit');
  if (contact === undefined) {
    if (ending === undefined) findings.withhold('submit', undefined, explain.nobodyKnown(rule.id));
    return;
  }
  const { timeZone } = situation.scenario.employer;
  const until = fact.by && endOf(fact.by, timeZone);
  addContact(
    situation,
    {
      rule,
      kind: 'submit',
      contact,
      interview: situation.interviewBefore(fact.at)?.key,
      ordinal,
      wanted: 'email',
      times: () => ({ from: fact.at }),
      window: until ? { until } : { hours: rule.window.hours },
      hard: true,
      askedAt: recordedAt(fact, situation.now),
      because: becauseOf(rule, fact, timeZone),
      ending: endingSince(ending, fact, situation),
      matches: byContactAndChannel(contact, ({ fact: deed }) => !isBefore(deed.at, fact.at)),
    },
    findings,
  );
}

/** A test is nothing that anybody receives: it is due exactly on time, without a contact. */
function addTest(
  situation: Situation,
  rule: ReadRule<'submit'>,
  fact: DirectionOf<'submit'>,
  ordinal: number,
  findings: Findings,
): void {
  const { timeZone } = situation.scenario.employer;
  const subject = { kind: rule.kind, interview: situation.interviewBefore(fact.at)?.key };
  const deed = situation.deeds.claim(subject, ordinal, ({ fact: deed }) => !isBefore(deed.at, fact.at));
  const due = fact.by ? endOf(fact.by, timeZone) : fact.at.add(hours(rule.window.hours));
  const step = findings.add(
    {
      id: stepId(subject, undefined, ordinal),
      kind: rule.kind,
      owner: rule.owner,
      notBefore: fact.at,
      due,
      hard: true,
      because: becauseOf(rule, fact, timeZone),
    },
    deed,
    endingSince(situation.endingOf('submit'), fact, situation),
  );
  if (step.state === 'planned') findings.noteOpen(step, { late: false }, false);
}

const becauseOf = (rule: ReadRule<'submit'>, { what, by }: DirectionOf<'submit'>, timeZone: string) => [
  ...purposesOf(rule, { what, number: rule.window.hours }),
  ...(by ? [explain.employersDate(dayOfMoment(by, timeZone))] : []),
];

/** What is asked for after an outcome is not ended by it. */
const endingSince = (ending: Ending | undefined, fact: Fact, { now }: Situation): Ending | undefined =>
  ending && isBefore(ending.at, recordedAt(fact, now)) ? undefined : ending;
