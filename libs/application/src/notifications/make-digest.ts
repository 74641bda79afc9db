import { decideDaily, decideReminders } from '@afterword/follow-up-policy';
import { staffLetsGo } from '../mail-settings/defaults.js';
import type { Caseload, Reminded } from '../reminders/ports.js';
import { isReminded } from '../reminders/preferences.js';
import type { Clock } from '../shared/clock.js';
import { newId } from '../shared/ids.js';
import type { Repositories } from '../shared/repositories.js';

/**
 * Looks at a member: queues a mail where one is due, and says when to look again. Candidates are reminded of their
 * steps (see `decideReminders`); advisors and admins are told once a day what of their caseload needs them. However
 * many look at once, one decides at a time and the others find it decided. Returns the notification's id, or null
 * where nothing is to be said now.
 */
export async function makeDigest(
  repositories: Repositories,
  clock: Clock,
  membershipId: string,
): Promise<string | null> {
  const { notifications, reminders } = repositories;
  const seen = await reminders.person(membershipId);
  // The candidate before their membership, in the order in which planning takes them.
  if (seen?.candidateId) await notifications.lockCandidate(seen.candidateId);
  const person = await reminders.person(membershipId, { held: true });
  if (!person) return null;
  if (!person.isReachable || !isReminded(person.role)) {
    await reminders.schedule(membershipId, { lookAt: null, dailyAt: null, lastDailyAt: person.lastDailyAt });
    return null;
  }
  const { candidateId } = person;
  return candidateId === null
    ? await tellOfCaseload(repositories, person, clock.now())
    : await remind(repositories, { ...person, candidateId }, clock.now());
}

async function remind(
  { notifications, reminders }: Repositories,
  person: Reminded & { readonly candidateId: string },
  now: Temporal.Instant,
): Promise<string | null> {
  const { candidateId, membershipId, timeZone, preferences, dailyAt, lastDailyAt } = person;
  const decision = decideReminders({
    wishes: preferences,
    timeZone,
    steps: await reminders.stepsOf(candidateId),
    dailyAt,
    lastDailyAt,
    now,
  });
  const { mail } = decision;
  await reminders.schedule(membershipId, {
    lookAt: decision.nextAt,
    dailyAt: decision.dailyAt,
    lastDailyAt: mail?.kind === 'digest' ? now : lastDailyAt,
  });
  if (!mail) return null;
  const id = newId();
  const made = { id, messageId: `${id}@afterword`, createdAt: now };
  await notifications.insertDigest({ ...made, kind: mail.kind, candidateId }, mail.stepIds);
  return id;
}

async function tellOfCaseload(
  repositories: Repositories,
  person: Reminded,
  now: Temporal.Instant,
): Promise<string | null> {
  const { notifications, reminders } = repositories;
  const { membershipId, timeZone, preferences, lastDailyAt } = person;
  const times = { times: preferences, timeZone, now };
  const { isDue, dailyAt } = decideDaily({ ...times, dailyAt: person.dailyAt, lastDailyAt });
  const isNeeded = isDue && !isEmpty(await caseloadToday(repositories, person, now));
  await reminders.schedule(membershipId, {
    lookAt: dailyAt,
    dailyAt,
    lastDailyAt: isNeeded ? now : lastDailyAt,
  });
  if (!isNeeded) return null;
  const id = newId();
  await notifications.insertCaseloadDigest({
    id,
    membershipId,
    messageId: `${id}@afterword`,
    createdAt: now,
  });
  return id;
}

/** What of a person's caseload needs them on the day that it is now. */
export async function caseloadToday(
  { reminders, mailSettings }: Repositories,
  { membershipId, timeZone, preferences }: Reminded,
  now: Temporal.Instant,
): Promise<Caseload> {
  const settings = await mailSettings.own();
  return await reminders.caseload({
    advisorId: membershipId,
    now,
    until: now.toZonedDateTimeISO(timeZone).add({ days: 1 }).startOfDay().toInstant(),
    kindsOfStaff: staffLetsGo(settings?.senders ?? {}),
    mutedKinds: preferences.mutedKinds,
  });
}

export const isEmpty = ({ drafts, own, overdue }: Caseload): boolean =>
  drafts.length + own.length + overdue.length === 0;
