import { departureTime } from './departure.js';
import type { DispatchRepository } from './dispatch-ports.js';
import type { Considered, Judged } from './ports.js';
import { dailyKinds, dayAt, isDaily } from './together.js';

/** A message that was put off, since its contact hears of such things once a day. */
export interface PutOff {
  readonly it: Judged;
  readonly leavesAt: Temporal.Instant;
}

/** Longer than any day lasts. */
const A_DAY = { hours: 26 };

/**
 * Lets through what is no notice or request, and of those one a day for each contact, over all candidates (ruling 9): the
 * first to be due. The others leave on the next day that is open there. Counted under a lock on the contacts.
 */
export async function onceADay(
  dispatch: DispatchRepository,
  going: readonly Judged[],
  now: Temporal.Instant,
): Promise<{ readonly free: readonly Judged[]; readonly tomorrow: readonly PutOff[] }> {
  const bound = going.filter(isDaily);
  const contactIds = [...new Set(bound.flatMap(({ contact }) => contact?.id ?? []))].sort();
  if (contactIds.length === 0) return { free: going, tomorrow: [] };
  await dispatch.lockContacts(contactIds);
  const ids = bound.map(({ message }) => message.id);
  const latest = await dispatch.latest(contactIds, dailyKinds, now.subtract(A_DAY), ids);
  const reached = new Set<string>();
  const tomorrow = new Map<Judged, PutOff>();
  for (const it of bound.toSorted(byDue)) {
    const { kind } = it.message;
    const contactId = it.contact?.id ?? '';
    const timeZone = placeOf(it);
    const today = dayAt(now, timeZone);
    const isReached = latest.some(
      (one) =>
        one.contactId === contactId && one.kind === kind && (!one.at || dayAt(one.at, timeZone) === today),
    );
    const key = `${kind} ${contactId}`;
    if (isReached || reached.has(key)) tomorrow.set(it, { it, leavesAt: nextDay(it, now, timeZone) });
    reached.add(key);
  }
  return { free: going.filter((it) => !tomorrow.has(it)), tomorrow: [...tomorrow.values()] };
}

function nextDay(it: Judged, now: Temporal.Instant, timeZone: string): Temporal.Instant {
  const next = now.toZonedDateTimeISO(timeZone).startOfDay().add({ days: 1 }).toInstant();
  return departureTime(it, next) ?? next;
}

/** A referee is where the candidate is, everybody else where the employer is (ruling 2). */
const placeOf = ({ message, contact, candidate, employer }: Considered): string =>
  contact?.timeZone ?? (message.kind === 'notify_referee' ? candidate : employer).timeZone;

const byDue = (a: Considered, b: Considered): number =>
  Temporal.Instant.compare(a.step?.dueAt ?? a.message.expiresAt, b.step?.dueAt ?? b.message.expiresAt) ||
  (a.message.id < b.message.id ? -1 : 1);
