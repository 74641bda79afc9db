import { type Day, Days } from './days.js';
import { recordedAt } from './facts.js';
import { byTime, isBefore } from './time.js';
import type { Channel, DayOrInstant, DirectionFact, DirectionKind, DirectionOf, Fact } from './types.js';

/** What the employer asked for, as far as it was known at some instant. */
export interface Directions {
  readonly holds: readonly DirectionOf<'no_contact_before'>[];
  readonly lock: DirectionOf<'channel_only'> | undefined;
  readonly promise: DirectionOf<'decision_by'> | undefined;
  readonly appointments: readonly DirectionOf<'contact_at'>[];
  readonly submissions: readonly DirectionOf<'submit'>[];
  /** Pairs of which the later replaced the earlier while that was still in force. */
  readonly replaced: readonly { readonly earlier: DirectionFact; readonly later: DirectionFact }[];
}

/**
 * Reads the directions known at `asOf`. A later one of the same kind and scope replaces the earlier; of
 * two recorded at one instant the stricter wins.
 */
export function directionsKnown(
  ordered: readonly Fact[],
  asOf: Temporal.Instant,
  timeZone: string,
): Directions {
  const byScope = new Map<string, DirectionFact>();
  const replaced: { earlier: DirectionFact; later: DirectionFact }[] = [];
  for (const fact of ordered) {
    if (fact.type !== 'direction' || isBefore(asOf, recordedAt(fact, asOf))) continue;
    const scope = scopeOf(fact);
    const earlier = byScope.get(scope);
    if (earlier === undefined) {
      byScope.set(scope, fact);
      continue;
    }
    const together = byTime(recordedAt(earlier, asOf), recordedAt(fact, asOf)) === 0;
    const keepsEarlier = together && isStricter(earlier, fact, timeZone);
    const [loser, winner] = keepsEarlier ? [fact, earlier] : [earlier, fact];
    byScope.set(scope, winner);
    if (contradicts(earlier, fact) && inForceAt(loser, recordedAt(winner, asOf), timeZone)) {
      replaced.push({ earlier: loser, later: winner });
    }
  }
  const inForce = [...byScope.values()];
  return {
    holds: ofKind(inForce, 'no_contact_before'),
    lock: ofKind(inForce, 'channel_only')[0],
    promise: ofKind(inForce, 'decision_by')[0],
    appointments: ofKind(inForce, 'contact_at'),
    submissions: ofKind(inForce, 'submit'),
    replaced,
  };
}

/** When a hold lets go. */
export interface Release {
  readonly at: Temporal.Instant;
  readonly hold: DirectionOf<'no_contact_before'>;
}

/**
 * When contact is allowed again; undefined where no hold covers this contact and channel.
 *
 * @param askedAt for what the employer asked for: only holds that were not yet recorded then delay it.
 */
export function releaseOf(
  directions: Directions,
  contact: string,
  channel: Channel,
  timeZone: string,
  askedAt?: Temporal.Instant,
): Release | undefined {
  let last: Release | undefined;
  for (const hold of directions.holds) {
    if (hold.contact !== undefined && hold.contact !== contact) continue;
    if (hold.channel !== undefined && hold.channel !== channel) continue;
    if (askedAt !== undefined && isBefore(recordedAt(hold, hold.at), askedAt)) continue;
    const at = startOf(hold.until, timeZone);
    if (last === undefined || isBefore(last.at, at)) last = { at, hold };
  }
  return last;
}

/** A day starts at its midnight in the employer's zone. */
export const startOf = (moment: DayOrInstant, timeZone: string): Temporal.Instant =>
  moment instanceof Temporal.PlainDate ? Days.in(timeZone).of(moment).start : moment;

/** A day ends with its last second in the employer's zone. */
export const endOf = (moment: DayOrInstant, timeZone: string): Temporal.Instant =>
  moment instanceof Temporal.PlainDate ? Days.in(timeZone).of(moment).end : moment;

/** The day that a moment names or falls on, in the employer's zone. */
export const dayOfMoment = (moment: DayOrInstant, timeZone: string): Day =>
  moment instanceof Temporal.PlainDate ? Days.in(timeZone).of(moment) : Days.in(timeZone).at(moment);

function ofKind<K extends DirectionKind>(facts: readonly DirectionFact[], kind: K): DirectionOf<K>[] {
  return facts.filter((fact): fact is DirectionOf<K> => fact.kind === kind);
}

function scopeOf(fact: DirectionFact): string {
  switch (fact.kind) {
    case 'no_contact_before':
      return JSON.stringify([fact.kind, fact.channel ?? null, fact.contact ?? null]);
    case 'contact_at':
      return JSON.stringify([fact.kind, fact.contact]);
    case 'submit':
      return JSON.stringify([fact.kind, fact.what]);
    case 'channel_only':
    case 'decision_by':
      return fact.kind;
  }
}

/** What a direction asks for, to be compared within one scope. */
const contentOf = ({ at: _, recorded: __, ...content }: DirectionFact): string =>
  JSON.stringify(content, Object.keys(content).sort());

const contradicts = (a: DirectionFact, b: DirectionFact): boolean => contentOf(a) !== contentOf(b);

/** The one that keeps the candidate quiet for longer, or asks sooner; ties go by content, never by order. */
function isStricter(a: DirectionFact, b: DirectionFact, timeZone: string): boolean {
  const [x, y] = [limitOf(a, timeZone), limitOf(b, timeZone)];
  const later = x && y ? byTime(x, y) : 0;
  const asksSooner = a.kind === 'submit' || a.kind === 'contact_at';
  return (asksSooner ? -later : later) > 0 || (later === 0 && contentOf(a) < contentOf(b));
}

const inForceAt = (fact: DirectionFact, instant: Temporal.Instant, timeZone: string): boolean => {
  const limit = limitOf(fact, timeZone);
  return limit === undefined || isBefore(instant, limit);
};

/** The instant after which a direction has nothing more to say; undefined: it holds for good. */
function limitOf(fact: DirectionFact, timeZone: string): Temporal.Instant | undefined {
  switch (fact.kind) {
    case 'no_contact_before':
      return startOf(fact.until, timeZone);
    case 'contact_at':
      return endOf(fact.when, timeZone);
    case 'decision_by':
      return endOf(fact.by, timeZone);
    case 'submit':
      return fact.by && endOf(fact.by, timeZone);
    case 'channel_only':
      return undefined;
  }
}
