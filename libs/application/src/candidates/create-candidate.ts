import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { refuse } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import { Problems } from '../shared/problems.js';
import type { Repositories } from '../shared/repositories.js';
import { type CandidateInput, readCandidateTexts } from './candidate-input.js';

/** Where a candidate's external id stands in for the one of the tenant's own lists. */
export const IMPORT_SOURCE = 'import';

/**
 * Adds a candidate, whom nobody is told of yet. Refuses an e-mail address or external id that another candidate of
 * the tenant has. An advisor who sees their own caseload only adds to that caseload.
 */
export async function createCandidate(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  input: { readonly candidate: CandidateInput },
): Promise<{ candidateId: string }> {
  const problems = new Problems();
  const texts = readCandidateTexts(input.candidate, 'candidate', problems);
  const cohortId = await checkedCohort(repositories, input.candidate, problems);
  const advisorId = await checkedAdvisor(repositories, context, input.candidate, problems);
  problems.refuseIfAny();

  const id = newId();
  const timeZone = texts.timeZone ?? (await repositories.tenants.own()).timeZone;
  const candidate = { id, ...texts, timeZone, cohortId, advisorId, createdAt: clock.now() };
  if (!(await repositories.candidates.insert(candidate))) {
    refuse(
      'CONFLICT',
      `There is a candidate with the e-mail address ${texts.email} already.`,
      'candidate.email',
    );
  }
  await addReference(repositories, id, texts.externalId);
  await repositories.changes.add({ topic: 'candidate', candidateId: id });
  return { candidateId: id };
}

async function checkedCohort(
  { cohorts }: Repositories,
  { cohortId }: CandidateInput,
  problems: Problems,
): Promise<string | null> {
  if (!cohortId) return null;
  if ((await cohorts.byIds([cohortId])).length === 0)
    problems.add('candidate.cohortId', 'There is no such cohort here.', 'NOT_FOUND');
  return cohortId;
}

async function checkedAdvisor(
  { memberships }: Repositories,
  { scope }: RequestContext,
  { advisorId }: CandidateInput,
  problems: Problems,
): Promise<string | null> {
  if (scope.kind === 'caseload') {
    if (advisorId && advisorId !== scope.advisorId)
      problems.add('candidate.advisorId', 'You can add candidates to your own caseload only.', 'NOT_ALLOWED');
    return scope.advisorId;
  }
  if (!advisorId) return null;
  if (!(await memberships.mayAdvise(advisorId)))
    problems.add('candidate.advisorId', 'There is no such advisor here.', 'NOT_FOUND');
  return advisorId;
}

async function addReference(
  { externalReferences }: Repositories,
  entityId: string,
  externalId: string | null,
): Promise<void> {
  if (externalId === null) return;
  const reference = { source: IMPORT_SOURCE, kind: 'candidate', externalId, entityId } as const;
  if (!(await externalReferences.add(reference)))
    refuse('CONFLICT', `There is a candidate with the id ${externalId} already.`, 'candidate.externalId');
}
