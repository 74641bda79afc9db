import { planApplication, versionsFor } from '../plans/plan-applications.js';
import { dossierRequest } from '../plans/plan-dossier.js';
import type { Dossier } from '../plans/ports.js';
import type { RunnableVersion } from '../playbooks/compiled-playbooks.js';
import type { Clock } from '../shared/clock.js';
import { membershipIdOf, type RequestContext } from '../shared/context.js';
import { notFound } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import { Problems } from '../shared/problems.js';
import type { Repositories } from '../shared/repositories.js';
import { FactCheck } from './fact-check.js';
import type { NewFact } from './ports.js';

/** What became of a record. */
export type RecordedFacts = {
  readonly applicationId: string;
  readonly facts: readonly { readonly id: string }[];
};

/** Where and when something is recorded. */
export interface Recording {
  readonly applicationId: string;
  /** When it happened. Default: now. */
  readonly at?: Temporal.Instant | null;
}

/** All that is known of an application, and the version that it is planned by; refuses one that the caller may not see. */
export async function dossierOf(
  repositories: Repositories,
  context: RequestContext,
  applicationId: string,
  now: Temporal.Instant,
): Promise<{ readonly dossier: Dossier; readonly version: RunnableVersion }> {
  const { plans } = repositories;
  const [known] = await plans.byApplicationIds([applicationId]);
  const playbookVersionId = known?.playbookVersionId ?? null;
  const versionOf = await versionsFor(repositories, context, [{ id: applicationId, playbookVersionId }]);
  const version = versionOf(applicationId);
  const [dossier] = await plans.dossiers([dossierRequest(applicationId, version, now)]);
  return dossier ? { dossier, version } : notFound('application', 'applicationId');
}

/**
 * Records what `check` makes of it and plans again, in one transaction with nobody else changing the candidate's
 * plans meanwhile. Refuses, by path, everything that `check` noted.
 */
export async function keepFacts(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { applicationId, at }: Recording,
  check: (check: FactCheck) => readonly (NewFact | undefined)[],
): Promise<RecordedFacts> {
  const [application] = await repositories.plans.lock([applicationId]);
  if (!application) notFound('application', 'applicationId');
  const now = clock.now();
  const problems = new Problems();
  const { dossier } = await dossierOf(repositories, context, applicationId, now);
  const found = check(new FactCheck(dossier, now, at, problems));
  problems.refuseIfAny();
  const facts = found.filter((fact) => fact !== undefined).map((fact) => ({ id: newId(), ...fact }));
  await repositories.facts.insert(application, facts, membershipIdOf(context));
  await planApplication(repositories, context, clock, applicationId);
  return { applicationId, facts: facts.map(({ id }) => ({ id })) };
}
