import { byTime, isBefore } from './time.js';
import type { Fact, InterviewFact, OfferFact, OutcomeFact, RejectionFact } from './types.js';

/** An interview as last recorded, with the key by which step ids name it. */
export interface Interview extends InterviewFact {
  readonly key: string;
}

/** When a fact became known (ruling 22 of the policy: by default when it happened, for an interview ahead: now). */
export function recordedAt(fact: Fact, now: Temporal.Instant): Temporal.Instant {
  if (fact.recorded !== undefined) return fact.recorded;
  return fact.type === 'interview' && isBefore(now, fact.at) ? now : fact.at;
}

/** The instant from which a fact counts; only an interview counts before it takes place. */
export function knownFrom(fact: Fact, now: Temporal.Instant): Temporal.Instant {
  const recorded = recordedAt(fact, now);
  return fact.type !== 'interview' && isBefore(recorded, fact.at) ? fact.at : recorded;
}

/** Facts in the one order that the planner reads them in, whatever order they came in. */
export function inOrder(facts: readonly Fact[], now: Temporal.Instant): readonly Fact[] {
  return facts
    .map((fact) => {
      const recorded = recordedAt(fact, now);
      return { fact, recorded, milliseconds: recorded.epochMilliseconds };
    })
    .sort(
      (a, b) =>
        a.milliseconds - b.milliseconds ||
        byTime(a.recorded, b.recorded) ||
        byTime(a.fact.at, b.fact.at) ||
        compareText(a.fact.type, b.fact.type) ||
        compareText(kindOf(a.fact), kindOf(b.fact)) ||
        compareText(tieBreak(a.fact), tieBreak(b.fact)),
    )
    .map(({ fact }) => fact);
}

/** What most facts of one instant differ in, so that few of them have to be spelled out to be told apart. */
const kindOf = (fact: Fact): string =>
  `${'kind' in fact ? fact.kind : ''} ${'contact' in fact ? (fact.contact ?? '') : ''}`;

/** Facts of one instant have no order of their own; a cancelled interview comes last, so that it wins. */
const tieBreak = (fact: Fact): string =>
  `${fact.type === 'interview' && fact.cancelled ? 1 : 0}${JSON.stringify(fact, Object.keys(fact).sort())}`;

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The interviews, the first to begin first; of several records with one id the last recorded counts. */
export function interviewsOf(ordered: readonly Fact[]): readonly Interview[] {
  const byKey = new Map<string, Interview>();
  for (const fact of ordered) {
    if (fact.type !== 'interview') continue;
    let key = fact.id ?? `at ${fact.at}`;
    if (fact.id === undefined) while (byKey.has(key)) key += '+';
    byKey.set(key, { ...fact, key });
  }
  return [...byKey.values()].sort(
    (a, b) => byTime(a.at, b.at) || byTime(a.end, b.end) || compareText(a.key, b.key),
  );
}

const outcomeTypes: ReadonlySet<Fact['type']> = new Set([
  'rejection',
  'offer',
  'accepted',
  'declined',
  'withdrawn',
]);

export const isOutcome = (fact: Fact): fact is OutcomeFact => outcomeTypes.has(fact.type);

/** A rejection or an offer that counts last, and what it stands for. */
export interface Round<F extends RejectionFact | OfferFact> {
  readonly fact: F;
  /** When it was first told: told again, with no interview and no other decision in between, it is the same one. */
  readonly since: Temporal.Instant;
  /** When the first of others before it was told; undefined where it is the first. */
  readonly firstEver: Temporal.Instant | undefined;
}

/** The latest rejection, or offer, of known facts. */
export function latestRound<F extends RejectionFact | OfferFact>(
  ordered: readonly Fact[],
  type: F['type'],
): Round<F> | undefined {
  const isOne = (fact: Fact): fact is F => fact.type === type;
  const fact = ordered.findLast(isOne);
  if (fact === undefined) return undefined;
  const before = ordered.slice(0, ordered.indexOf(fact));
  const end = before.findLastIndex((it) => !isOne(it) && (it.type === 'interview' || isOutcome(it)));
  const since = [fact, ...before.slice(end + 1).filter(isOne)].map(({ at }) => at).sort(byTime)[0]!;
  return { fact, since, firstEver: before.slice(0, end + 1).find(isOne)?.at };
}

/** Where an application stands. */
export interface Standing {
  /** The latest outcome, whether it still counts or not. */
  readonly latest: OutcomeFact | undefined;
  /** When an interview recorded after it reopened the application (ruling 18). */
  readonly reopenedAt: Temporal.Instant | undefined;
}

export function standingOf(
  ordered: readonly Fact[],
  interviews: readonly Interview[],
  now: Temporal.Instant,
): Standing {
  const latest = ordered.findLast(isOutcome);
  if (latest === undefined) return { latest, reopenedAt: undefined };
  const decided = recordedAt(latest, now);
  const reopening = interviews
    .filter((it) => !it.cancelled)
    .map((it) => recordedAt(it, now))
    .filter((recorded) => isBefore(decided, recorded))
    .sort(byTime);
  return { latest, reopenedAt: reopening[0] };
}
