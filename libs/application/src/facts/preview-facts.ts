import type { Warning } from '@afterword/follow-up-policy';
import type { ApplicationStage } from '../applications/ports.js';
import { stageOf } from '../applications/stage.js';
import { planOf } from '../plans/plan-dossier.js';
import type { Dossier } from '../plans/ports.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { refuse } from '../shared/errors.js';
import { Problems } from '../shared/problems.js';
import type { Repositories } from '../shared/repositories.js';
import { checkFacts } from './check-facts.js';
import { FactCheck } from './fact-check.js';
import type { FactsInput } from './fact-input.js';
import type { RecordedFact } from './ports.js';
import { dossierOf } from './recording-facts.js';
import { type StepEffect, stepEffects } from './step-effects.js';
import { withdrawableFact } from './withdraw-fact.js';

/** What recording something, or taking it back, would change. */
export interface PlanEffect {
  readonly stageBefore: ApplicationStage;
  readonly stageAfter: ApplicationStage;
  /** By due time, the unchanged ones among them. */
  readonly steps: readonly StepEffect[];
  /** Those that it would bring. */
  readonly warnings: readonly Warning[];
}

export interface PreviewInput extends FactsInput {
  readonly applicationId: string;
  /** A fact that would be taken back. */
  readonly withdrawFactId?: string | null;
}

/**
 * Plans in memory what would follow from some facts and saves nothing. Both plans, with and without them, are made
 * for this moment, so that only what comes of the facts differs. Refuses what recording them would refuse.
 */
export async function previewFacts(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  input: PreviewInput,
): Promise<PlanEffect> {
  const now = clock.now();
  const { dossier: before, version } = await dossierOf(repositories, context, input.applicationId, now);
  const kept = input.withdrawFactId
    ? withoutFact(
        before,
        await withdrawableFact(repositories, context, input.withdrawFactId, 'withdrawFactId'),
      )
    : before;
  const after = withFacts(kept, input, now);
  const [planBefore, planAfter] = [planOf(before, version, now), planOf(after, version, now)];
  const warned = new Set(planBefore.warnings.map(({ text }) => text));
  return {
    stageBefore: stageOf(before.scenario.facts, now),
    stageAfter: stageOf(after.scenario.facts, now),
    steps: stepEffects(before.scenario, planBefore, planAfter),
    warnings: planAfter.warnings.filter(({ text }) => !warned.has(text)),
  };
}

function withFacts(dossier: Dossier, input: FactsInput, now: Temporal.Instant): Dossier {
  const problems = new Problems();
  const check = new FactCheck(dossier, now, input.at, problems);
  const found = checkFacts(check, input);
  problems.refuseIfAny();
  return withFactList(dossier, [...dossier.scenario.facts, ...found.map(({ fact }) => fact)]);
}

/** The dossier does not know the ids of its facts; two that are alike in all that plans read are one as good as the other. */
function withoutFact(dossier: Dossier, { applicationId, fact }: RecordedFact): Dossier {
  const { facts } = dossier.scenario;
  const index = facts.findIndex((other) => JSON.stringify(other) === JSON.stringify(fact));
  if (applicationId !== dossier.applicationId || index < 0)
    refuse('NOT_FOUND', 'There is no such fact of this application that still counts.', 'withdrawFactId');
  return withFactList(dossier, facts.toSpliced(index, 1));
}

const withFactList = (dossier: Dossier, facts: Dossier['scenario']['facts']): Dossier => ({
  ...dossier,
  scenario: { ...dossier.scenario, facts },
});
