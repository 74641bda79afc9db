import { type RequestContext, withTenantScope } from '../shared/context.js';
import { notFound } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';
import type { Interview, InterviewSource, RecordedCandidate } from './ports.js';

/**
 * The context to run a record in. A candidate's own sight ends at employers and contacts of applications that are
 * there already, so a new one could not even be written; the use case holds them to their own candidate instead.
 */
export function recordingContext(context: RequestContext): RequestContext {
  return context.scope.kind === 'own'
    ? withTenantScope(
        context,
        'a new employer has no application yet through which the candidate could see it',
      )
    : context;
}

/** The candidate that an interview is recorded for, locked against other records until the transaction ends. */
export async function lockedCandidate(
  { recording }: Repositories,
  { scope }: RequestContext,
  candidateId: string,
): Promise<RecordedCandidate> {
  if (scope.kind === 'own' && scope.candidateId !== candidateId) notFound('candidate', 'candidateId');
  return (await recording.lockCandidate(candidateId)) ?? notFound('candidate', 'candidateId');
}

/** The interview as it stands once nobody else is changing what belongs to its candidate. */
export async function lockedInterview(
  repositories: Repositories,
  { scope }: RequestContext,
  interviewId: string,
): Promise<Interview> {
  const { interviews, recording } = repositories;
  const [seen] = await interviews.byIds([interviewId]);
  if (!seen || (scope.kind === 'own' && scope.candidateId !== seen.candidateId))
    notFound('interview', 'interviewId');
  if (!(await recording.lockCandidate(seen.candidateId))) notFound('interview', 'interviewId');
  const [interview] = await interviews.byIds([interviewId]);
  return interview ?? notFound('interview', 'interviewId');
}

/** Staff record in the console, candidates in the portal, everything else through the API. */
export function sourceOf({ actor }: RequestContext): InterviewSource {
  if (actor.kind !== 'member') return 'api';
  return actor.role === 'candidate' ? 'portal' : 'console';
}
