import { planApplication } from '../plans/plan-applications.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { notFound, refuse } from '../shared/errors.js';
import { Problems } from '../shared/problems.js';
import type { Repositories } from '../shared/repositories.js';
import { oneLine } from '../shared/text.js';
import type { ApplicationContact } from './ports.js';

/** What is absent stays as it is. */
export interface ApplicationChanges {
  readonly applicationId: string;
  readonly role?: string | null;
  /** Whether the candidate wants this one most. */
  readonly dreamJob?: boolean | null;
  /** People of the application whose roles in it change, with all that they have from now on. */
  readonly contactRoles?: readonly Omit<ApplicationContact, 'applicationId'>[] | null;
}

/**
 * Corrects an application and plans again: for a dream job the candidate stays in touch after a no, and who decides or
 * gives a reference is written to accordingly. Refuses, by path, whatever cannot be so.
 */
export async function changeApplication(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { applicationId, role, dreamJob, contactRoles }: ApplicationChanges,
): Promise<{ applicationId: string }> {
  await repositories.plans.lock([applicationId]);
  const [application] = await repositories.applications.byIds([applicationId]);
  if (!application) notFound('application', 'applicationId');
  const changed = {
    ...application,
    role: role == null ? application.role : oneLine(role),
    dreamJob: dreamJob ?? application.dreamJob,
  };
  if (changed.role === '' || changed.role.length > 200)
    refuse('INVALID_INPUT', 'Say which role it is for, in 1 to 200 characters.', 'role');
  await repositories.applications.update(changed);
  if (contactRoles?.length) await changeRoles(repositories, applicationId, contactRoles);
  await planApplication(repositories, context, clock, applicationId);
  return { applicationId };
}

async function changeRoles(
  { applications }: Repositories,
  applicationId: string,
  contactRoles: NonNullable<ApplicationChanges['contactRoles']>,
): Promise<void> {
  const known = new Set((await applications.contactsOf([applicationId])).map(({ contactId }) => contactId));
  const problems = new Problems();
  contactRoles.forEach(({ contactId, roles }, index) => {
    if (!known.has(contactId))
      problems.add(`contactRoles.${index}.contactId`, 'There is no such contact here.', 'NOT_FOUND');
    if (roles.length === 0)
      problems.add(`contactRoles.${index}.roles`, 'Somebody of an application has one role at least.');
  });
  problems.refuseIfAny();
  await applications.setRoles(applicationId, contactRoles);
}
