import type { Fact, OutcomeFact } from '@afterword/follow-up-policy';
import type { ApplicationStage } from './ports.js';

const STAGES: Readonly<Record<OutcomeFact['type'], ApplicationStage>> = {
  rejection: 'rejected',
  offer: 'offer',
  accepted: 'accepted',
  declined: 'declined',
  withdrawn: 'withdrawn',
};

const isOutcome = (fact: Fact): fact is OutcomeFact => fact.type in STAGES;

/**
 * The latest outcome to become known, unless an interview that was recorded after it reopened the application
 * (ruling 18 of the follow-up policy).
 */
export function currentOutcome(facts: readonly Fact[], now: Temporal.Instant): OutcomeFact | undefined {
  const known = (fact: Fact) => fact.recorded ?? (Temporal.Instant.compare(fact.at, now) > 0 ? now : fact.at);
  const latest = facts
    .filter(isOutcome)
    .toSorted((a, b) => Temporal.Instant.compare(known(a), known(b)) || Temporal.Instant.compare(a.at, b.at))
    .at(-1);
  if (!latest) return undefined;
  const reopened = facts.some(
    (fact) =>
      fact.type === 'interview' &&
      !fact.cancelled &&
      Temporal.Instant.compare(known(fact), known(latest)) > 0,
  );
  return reopened ? undefined : latest;
}

/** By the outcome; without one interviewing while a conversation lies ahead, then awaiting the decision. */
export function stageOf(facts: readonly Fact[], now: Temporal.Instant): ApplicationStage {
  const outcome = currentOutcome(facts, now);
  if (outcome) return STAGES[outcome.type];
  const interviews = facts.filter((fact) => fact.type === 'interview' && !fact.cancelled);
  const over = interviews.every(
    (fact) => fact.type === 'interview' && Temporal.Instant.compare(fact.end, now) <= 0,
  );
  return interviews.length > 0 && over ? 'awaiting_decision' : 'interviewing';
}
