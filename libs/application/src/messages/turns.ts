/** A message that wants one of the few touches that a contact may get. Times are milliseconds since the epoch. */
export interface CappedClaim {
  readonly id: string;
  readonly contactId: string;
  readonly candidateId: string;
  /** When it was first due, before it was dated anew. */
  readonly due: number;
  /** That of its own plan's playbook. */
  readonly cap: { readonly messages: number; readonly hours: number };
}

/** One that nobody asks about yet, since it is let go but leaves a little later. */
export interface Rival extends Omit<CappedClaim, 'cap'> {
  readonly leavesAt: number;
}

/** How many touches a contact got within so many hours, from whom. */
export type TouchCount = (contactId: string, hours: number) => ReadonlyMap<string, number>;

/** What becomes of a claim: it goes, the cap refuses it, or it waits until one before it in the order has left. */
export type Turn =
  | { readonly kind: 'go' }
  | { readonly kind: 'capped' }
  | { readonly kind: 'after'; readonly leavesAt: number };

/**
 * Who of all that want to reach the same contacts may (ruling 9): the earliest original due first, then the candidate
 * with the fewest touches to that contact, then by id, so that the answer is always the same. A rival that comes before a
 * claim keeps its place, though it leaves later: a claim that only fits without it waits for it.
 */
export function turnsOf(
  claims: readonly CappedClaim[],
  rivals: readonly Rival[],
  touches: TouchCount,
): ReadonlyMap<string, Turn> {
  const hours = Math.max(0, ...claims.map(({ cap }) => cap.hours));
  const own = ({ contactId, candidateId }: Omit<CappedClaim, 'cap'>): number =>
    touches(contactId, hours).get(candidateId) ?? 0;
  const queue = [...claims, ...rivals].sort(
    (a, b) => a.due - b.due || own(a) - own(b) || (a.id < b.id ? -1 : 1),
  );
  const going = new Map<string, number>();
  const ahead = new Map<string, Rival[]>();
  const turns = new Map<string, Turn>();
  for (const it of queue) {
    const { contactId } = it;
    if (!('cap' in it)) {
      ahead.set(contactId, [...(ahead.get(contactId) ?? []), it]);
      continue;
    }
    const taken = sum(touches(contactId, it.cap.hours).values()) + (going.get(contactId) ?? 0);
    const before = ahead.get(contactId) ?? [];
    const free = it.cap.messages - taken;
    if (free <= 0) turns.set(it.id, { kind: 'capped' });
    else if (free <= before.length)
      turns.set(it.id, { kind: 'after', leavesAt: Math.max(...before.map(({ leavesAt }) => leavesAt)) });
    else {
      turns.set(it.id, { kind: 'go' });
      going.set(contactId, (going.get(contactId) ?? 0) + 1);
    }
  }
  return turns;
}

function sum(counts: Iterable<number>): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}
