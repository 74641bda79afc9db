import { Slots, type StepKind, stepKinds } from '@afterword/follow-up-policy';
import type { Clock } from '../shared/clock.js';
import { membershipIdOf, type RequestContext } from '../shared/context.js';
import { Forbidden } from '../shared/errors.js';
import { checkTimeZone } from '../shared/place.js';
import { Problems } from '../shared/problems.js';
import type { Repositories } from '../shared/repositories.js';
import type { Reminded, ReminderPreferences } from './ports.js';

/** What changes; what is left out stays. */
export type PreferenceChanges = {
  readonly [Name in keyof ReminderPreferences]?: ReminderPreferences[Name] | undefined;
};

/** So far ahead a pause may end: who wants none at all turns the mails off. */
const LONGEST_PAUSE = { days: 366 };

/**
 * The caller who may be reminded. There is no way to name anybody else, so that nobody, an admin neither, sets how
 * another person is written to.
 */
export async function ownReminders(
  { reminders }: Repositories,
  context: RequestContext,
  options?: { readonly held: boolean },
): Promise<Reminded> {
  const membershipId = membershipIdOf(context);
  const person = membershipId ? await reminders.person(membershipId, options) : null;
  if (!person) throw new Forbidden('Only a member has reminders.');
  return person;
}

/** Changes how the caller is written to, from the next mail on. */
export async function changeReminderPreferences(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  changes: PreferenceChanges,
): Promise<{ membershipId: string }> {
  const person = await ownReminders(repositories, context, { held: true });
  const { membershipId, preferences } = person;
  const now = clock.now();
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const wanted: ReminderPreferences = { ...preferences, ...given };
  check(person, wanted, now);
  await repositories.reminders.save(membershipId, tidy(wanted), now);
  await repositories.reminders.lookAgain(membershipId, now);
  return { membershipId };
}

function check({ role, timeZone }: Reminded, wanted: ReminderPreferences, now: Temporal.Instant): void {
  const problems = new Problems();
  if (!Number.isInteger(wanted.hour) || wanted.hour < 0 || wanted.hour > 23)
    problems.add('hour', 'An hour is a whole number from 0 to 23.');
  if (new Set(wanted.quietWeekdays).size === 7)
    problems.add('quietWeekdays', 'Leave one day of the week, or turn the daily mail off.');
  if (wanted.pausedUntil) {
    const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
    if (Temporal.PlainDate.compare(wanted.pausedUntil, today.add(LONGEST_PAUSE)) > 0)
      problems.add('pausedUntil', 'A pause lasts a year at most. Turn the mails off instead.');
  }
  if (role === 'candidate' && wanted.timeZone !== null)
    problems.add(
      'timeZone',
      'Your time zone is that of your record, which your center can change.',
      'NOT_ALLOWED',
    );
  checkTimeZone(wanted.timeZone, 'timeZone', problems);
  problems.refuseIfAny();
}

function tidy(wanted: ReminderPreferences): ReminderPreferences {
  const muted = new Set<StepKind>(wanted.mutedKinds);
  return {
    ...wanted,
    quietWeekdays: [...new Set(wanted.quietWeekdays)].toSorted((a, b) => a - b),
    mutedKinds: stepKinds.filter((kind) => muted.has(kind)),
  };
}

/** When the next daily mail may come, if there is something to tell; null where none will. */
export function nextDailyAt(person: Reminded, now: Temporal.Instant): Temporal.Instant | null {
  return new Slots(person.preferences, person.timeZone, person.lastDailyAt).after(now);
}
