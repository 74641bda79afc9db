import { type DayWindow, holidayCalendars } from '@afterword/follow-up-policy';
import type { Contact, Employer } from '../employers/ports.js';
import { sendingPolicy } from '../messages/departure.js';
import { runnableVersions } from '../playbooks/compiled-playbooks.js';
import type { RequestContext } from '../shared/context.js';
import type { Repositories } from '../shared/repositories.js';

/** A window of the day, wall-clock `HH:MM` at the contact's place. */
export interface CallWindow {
  readonly from: string;
  readonly to: string;
}

/** When a contact may be called (row D3): by the default around ten and around three, not at arrival, lunch or leaving. */
export interface CallTime {
  /** IANA; the contact's place. */
  readonly timeZone: string;
  /** Of every business day, cut to the employer's hours. */
  readonly windows: readonly CallWindow[];
  /** The window that is open, else the next one; null where none opens within two weeks. */
  readonly opensAt: Temporal.Instant | null;
  readonly closesAt: Temporal.Instant | null;
}

const DAYS_AHEAD = 14;
const calendars = holidayCalendars();

/**
 * In which windows of the day each application's own playbook calls, in the order of their ids; those of the default where
 * nothing was planned yet. A fixed number of statements, however many they are.
 */
export async function callWindowsOf(
  repositories: Pick<Repositories, 'plans' | 'playbookVersions'>,
  context: RequestContext,
  applicationIds: readonly string[],
): Promise<readonly (readonly DayWindow[])[]> {
  const plans = await repositories.plans.byApplicationIds(applicationIds);
  const versionOf = new Map(plans.map((plan) => [plan.applicationId, plan.playbookVersionId]));
  const versions = await runnableVersions(repositories, context, [...versionOf.values()]);
  return applicationIds.map((id) => {
    const version = versions.get(versionOf.get(id) ?? '');
    return (version?.playbook ?? sendingPolicy).callWindows;
  });
}

/**
 * When the contact may be called from an instant on, in their zone, on business days of their country.
 *
 * @param callWindows of the application's own playbook.
 * @param notBefore the plan's word: a promised date that has not passed, a hold.
 */
export function callTimeOf(
  contact: Pick<Contact, 'timeZone' | 'country' | 'region'>,
  employer: Pick<Employer, 'timeZone' | 'country' | 'region' | 'businessHours'>,
  callWindows: readonly DayWindow[],
  notBefore: Temporal.Instant,
  now: Temporal.Instant,
): CallTime {
  const timeZone = contact.timeZone ?? employer.timeZone;
  const place = contact.country
    ? { country: contact.country, region: bare(contact.region) }
    : { country: employer.country, region: bare(employer.region) };
  const windows = windowsOf(employer, callWindows);
  const from = Temporal.Instant.compare(now, notBefore) > 0 ? now : notBefore;
  const first = from.toZonedDateTimeISO(timeZone).toPlainDate();
  for (let day = 0; day < DAYS_AHEAD; day++) {
    const date = first.add({ days: day });
    if (calendars.closure(place, date)) continue;
    const at = (time: string) => date.toZonedDateTime({ timeZone, plainTime: time }).toInstant();
    const next = windows.find(({ to }) => Temporal.Instant.compare(at(to), from) > 0);
    if (!next) continue;
    const opens = at(next.from);
    const opensAt = Temporal.Instant.compare(opens, notBefore) < 0 ? notBefore : opens;
    return { timeZone, windows, opensAt, closesAt: at(next.to) };
  }
  return { timeZone, windows, opensAt: null, closesAt: null };
}

function windowsOf(
  { businessHours }: Pick<Employer, 'businessHours'>,
  callWindows: readonly DayWindow[],
): CallWindow[] {
  if (!businessHours) return [...callWindows];
  const [opens, closes] = [businessHours.from, businessHours.to].map((time) => time.toString().slice(0, 5));
  return callWindows
    .map(({ from, to }) => ({ from: later(from, opens!), to: earlier(to, closes!) }))
    .filter(({ from, to }) => from < to);
}

/** `HH:MM` sorts as text. */
const earlier = (a: string, b: string): string => [a, b].sort()[0]!;
const later = (a: string, b: string): string => [a, b].sort()[1]!;

/** The policy knows a region without its country. */
const bare = (region: string | null): string | undefined => region?.split('-').at(-1);
