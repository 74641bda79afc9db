import type { RequestContext } from '../shared/context.js';
import { notFound } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import type { Repositories } from '../shared/repositories.js';
import type { EmployerInput, InterviewInput } from './interview-input.js';
import type { RecordedCandidate } from './ports.js';

/** The application that a new interview belongs to. */
export interface FoundApplication {
  readonly id: string;
  readonly candidateId: string;
  readonly employerId: string;
}

/** The application that the input names, or an open one for that role at that employer, or a new one. */
export async function findApplication(
  repositories: Repositories,
  context: RequestContext,
  candidate: RecordedCandidate,
  input: InterviewInput,
  now: Temporal.Instant,
): Promise<FoundApplication> {
  const { recording } = repositories;
  const candidateId = candidate.id;
  if (input.applicationId) {
    const [application] = await repositories.applications.byIds([input.applicationId]);
    if (application?.candidateId !== candidateId) notFound('application', 'applicationId');
    if (input.dreamJob != null) await recording.setDreamJob(application.id, input.dreamJob);
    return { id: application.id, candidateId, employerId: application.employerId };
  }
  const employerId = await findEmployer(repositories, context, candidate, input, now);
  const role = input.role ?? '';
  const open = await recording.openApplication(candidateId, employerId, role);
  if (open) {
    if (input.dreamJob != null) await recording.setDreamJob(open, input.dreamJob);
    return { id: open, candidateId, employerId };
  }
  const id = newId();
  const dreamJob = input.dreamJob ?? false;
  await recording.insertApplication({ id, candidateId, employerId, role, dreamJob, createdAt: now });
  return { id, candidateId, employerId };
}

async function findEmployer(
  repositories: Repositories,
  context: RequestContext,
  candidate: RecordedCandidate,
  input: InterviewInput,
  now: Temporal.Instant,
): Promise<string> {
  const employer: EmployerInput = input.employer ?? {};
  if (employer.id) {
    const [known] = await repositories.employers.byIds([employer.id]);
    if (!known || !(await mayName(repositories, context, employer.id))) notFound('employer', 'employer.id');
    return known.id;
  }
  const name = employer.name ?? '';
  const known = await repositories.recording.employerByName(name);
  if (known) return known;
  const tenant = await repositories.tenants.own();
  const id = newId();
  await repositories.recording.insertEmployer({
    id,
    name,
    timeZone: employer.timeZone ?? input.timeZone ?? candidate.timeZone,
    country: employer.country ?? candidate.country ?? tenant.country,
    region: employer.region ?? null,
    culture: employer.culture ?? 'modern',
    createdAt: now,
  });
  return id;
}

/** Staff may name whatever they see; a candidate, whose record is written with sight of the tenant, only their own. */
export async function mayName(
  { recording }: Repositories,
  { scope }: RequestContext,
  id: string,
): Promise<boolean> {
  if (scope.kind !== 'own') return true;
  return (await recording.ofOwnApplications(scope.candidateId, [id])).length > 0;
}
