import type { Clock } from '../shared/clock.js';
import { newId } from '../shared/ids.js';
import type { Repositories } from '../shared/repositories.js';

/**
 * Joins all that a candidate is to be reminded of now into one mail, and queues it. A step is part of one digest
 * only. What falls due for a reminder later on the candidate's day, and can be done already, comes along, so that
 * a day brings one mail rather than several. Returns the notification's id, or null where nothing is to be said.
 */
export async function makeDigest(
  { notifications }: Repositories,
  clock: Clock,
  candidateId: string,
): Promise<string | null> {
  if (!(await notifications.lockCandidate(candidateId))) return null;
  const timeZone = await notifications.timeZoneOf(candidateId);
  if (timeZone === null) return null;
  const now = clock.now();
  const tomorrow = now.toZonedDateTimeISO(timeZone).add({ days: 1 }).startOfDay().toInstant();
  const steps = await notifications.stepsToRemindOf(candidateId, now, tomorrow);
  if (steps.length === 0) return null;
  const id = newId();
  await notifications.insertDigest({ id, candidateId, messageId: `${id}@afterword`, createdAt: now }, steps);
  return id;
}
