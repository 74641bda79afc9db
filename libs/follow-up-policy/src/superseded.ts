import type { Deed } from './deeds.js';
import { isOutcome, recordedAt } from './facts.js';
import type { Situation } from './situation.js';
import { isBefore } from './time.js';
import type { Fact, InterviewFact, StepKind } from './types.js';

const dayInMilliseconds = 24 * 3_600_000;

const direction =
  (kind: 'submit' | 'contact_at') =>
  (fact: Fact): boolean =>
    fact.type === 'direction' && fact.kind === kind;

/** What takes the place of what a step's dates come from, besides an interview that was moved or is another one now. */
const supersedes: Partial<Record<StepKind, (fact: Fact) => boolean>> = {
  submit: direction('submit'),
  directed_contact: direction('contact_at'),
  // What is done ahead is for the next interview.
  prepare_interview: ({ type }) => type === 'interview',
  rejection_reply: isOutcome,
  feedback_request: isOutcome,
  stay_in_touch: isOutcome,
  offer_review: isOutcome,
  // It follows the review, whenever that is done, and goes by the channel of the day.
  negotiate: () => true,
};

/** Steps whose recipient is the decision maker, and whose id depends on who that is. */
const toDecisionMaker: ReadonlySet<StepKind> = new Set<StepKind>([
  'submit',
  'rejection_reply',
  'feedback_request',
  'stay_in_touch',
]);

/**
 * Whether a fact that was recorded after something was done may have taken the place of one that its dates came from. It
 * may say so where none did; never the other way.
 */
export function isSuperseded(situation: Situation, { fact: { at, kind }, interview }: Deed): boolean {
  const { facts, now } = situation;
  const isKnown = (fact: Fact): boolean => !isBefore(at, recordedAt(fact, now));
  // One that was moved or called off, or another that lies before what was done or soon after it, or is the first.
  const isOther = (fact: InterviewFact): boolean =>
    interview === undefined ||
    (toDecisionMaker.has(kind) && situation.decisionMakerLeads) ||
    fact.at.epochMilliseconds < at.epochMilliseconds + dayInMilliseconds ||
    facts.some((it) => it.type === 'interview' && it.id === fact.id && isKnown(it));
  const supersedesKind = supersedes[kind] ?? (() => false);
  // Facts come in the order in which they were recorded, the latest is looked at first.
  for (let index = facts.length - 1; index >= 0; index--) {
    const fact = facts[index]!;
    const isOfKind = supersedesKind(fact);
    if (fact.type !== 'interview' && !isOfKind) continue;
    if (isKnown(fact)) return false;
    if (isOfKind || isOther(fact as InterviewFact)) return true;
  }
  return false;
}
