import type { Clock } from '../shared/clock.js';
import type { Repositories } from '../shared/repositories.js';
import { hashSecret, type ParsedToken } from '../shared/tokens.js';
import type { StopLink } from './ports.js';

/** Whose mails this link stops; null where it is none of ours, or they have left. */
export async function memberOfStopLink(
  { reminders }: Pick<Repositories, 'reminders'>,
  { id, secret }: ParsedToken,
): Promise<StopLink | null> {
  return await reminders.stopLink(id, hashSecret(secret));
}

/**
 * Turns off the daily mail and what is urgent for the member to whom the mail with this link went (RFC 8058); all
 * else that they chose stays, so that turning it on again brings it back. Again changes nothing.
 */
export async function stopReminders(
  repositories: Repositories,
  clock: Clock,
  token: ParsedToken,
): Promise<StopLink | null> {
  const { reminders } = repositories;
  const link = await memberOfStopLink(repositories, token);
  const person = link && (await reminders.person(link.membershipId, { held: true }));
  if (!link || !person) return null;
  const now = clock.now();
  await reminders.save(
    person.membershipId,
    { ...person.preferences, daily: false, urgentAtOnce: false },
    now,
  );
  await reminders.lookAgain(person.membershipId, now);
  return link;
}
