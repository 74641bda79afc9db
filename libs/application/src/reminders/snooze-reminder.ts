import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { refuse } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';
import { lockedStep } from '../steps/locked-step.js';
import type { Step } from '../steps/ports.js';
import { ownReminders } from './change-preferences.js';
import { type SnoozeWish, snoozeMoment } from './snooze-moment.js';

/**
 * Puts off the reminder of a step, which itself stays as it is. What is asked for by each application and done for all
 * at once is put off for all. Again changes until when. Refuses a step that is not to be done now, or is the
 * advisor's, and a moment that comes too late (see `snoozeMoment`).
 */
export async function snoozeReminder(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { stepId, until }: { readonly stepId: string; readonly until: SnoozeWish },
): Promise<{ stepId: string }> {
  const step = await lockedStep(repositories, context, stepId);
  if (step.state !== 'planned')
    refuse('CONFLICT', 'Nothing reminds you of this step now, so there is nothing to put off.', 'stepId');
  const { preferences, timeZone } = await ownReminders(repositories, context);
  const moment = snoozeMoment(until, step, { times: preferences, timeZone, now: clock.now() });
  await putOff(repositories, clock, step, moment);
  return { stepId };
}

/** Takes that back: the reminder comes as if it had never been put off. Where it was not, nothing changes. */
export async function undoSnoozeReminder(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { stepId }: { readonly stepId: string },
): Promise<{ stepId: string }> {
  const step = await lockedStep(repositories, context, stepId);
  await putOff(repositories, clock, step, null);
  return { stepId };
}

async function putOff(
  { reminders, steps, changes }: Repositories,
  clock: Clock,
  step: Step,
  until: Temporal.Instant | null,
): Promise<void> {
  const alike = await steps.alike(step);
  const planned = alike.filter(({ state }) => state === 'planned');
  await reminders.snooze(
    planned.map(({ id }) => id),
    until,
  );
  await reminders.lookAgainAt([step.candidateId], clock.now());
  await changes.add({ topic: 'candidate', candidateId: step.candidateId });
}
