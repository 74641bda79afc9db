import { isCapped, type StepKind, stepKinds } from '@afterword/follow-up-policy';
import type { DispatchRepository } from './dispatch-ports.js';
import type { Judged } from './ports.js';
import { type CappedClaim, type TouchCount, type Turn, turnsOf } from './turns.js';

/** What is let go together leaves within so many minutes of each other, so the order holds among those. */
const RIVALS_WITHIN = { minutes: 15 };

export interface UnderCap {
  /** In the order in which they were given. */
  readonly free: readonly Judged[];
  readonly capped: readonly Judged[];
  /** Those that wait for another one, which comes before them and leaves at this instant. */
  readonly waiting: readonly { readonly it: Judged; readonly leavesAt: Temporal.Instant }[];
}

/**
 * Sorts out messages to contacts whose allowance is short, counted under a lock on the contacts; see `turnsOf`.
 *
 * @param byHand a person takes it along at this moment, so it waits for none that leaves later.
 */
export async function underCap(
  dispatch: DispatchRepository,
  going: readonly Judged[],
  now: Temporal.Instant,
  { byHand = false } = {},
): Promise<UnderCap> {
  const bound = going.filter((it) => isBound(it, it.message.kind));
  const contactIds = [...new Set(bound.flatMap(({ contact }) => contact?.id ?? []))].sort();
  if (contactIds.length === 0) return { free: going, capped: [], waiting: [] };
  await dispatch.lockContacts(contactIds);
  const ids = bound.map(({ message }) => message.id);
  const kinds = stepKinds.filter((kind) => bound.some((it) => isBound(it, kind)));
  const counts = new Map<number, Map<string, Map<string, number>>>();
  for (const hours of new Set(bound.map(({ playbook }) => playbook.cap.hours))) {
    const byContact = new Map<string, Map<string, number>>();
    const touches = await dispatch.touches(contactIds, kinds, now.subtract({ hours }), ids);
    for (const { contactId, candidateId, count } of touches)
      byContact.set(contactId, (byContact.get(contactId) ?? new Map()).set(candidateId, count));
    counts.set(hours, byContact);
  }
  const touches: TouchCount = (contactId, hours) => counts.get(hours)?.get(contactId) ?? new Map();
  const rivals = byHand ? [] : await dispatch.rivals(contactIds, kinds, now.add(RIVALS_WITHIN), ids);
  return sortedOut(going, turnsOf(bound.map(claimOf), rivals, touches), now);
}

/** Whether the cap of a message's plan binds messages of a kind that whoever has its step would send. */
const isBound = ({ step, playbook }: Judged, kind: StepKind): boolean =>
  step !== null && isCapped(kind, step.owner, playbook);

function sortedOut(
  going: readonly Judged[],
  turns: ReadonlyMap<string, Turn>,
  now: Temporal.Instant,
): UnderCap {
  const turnOf = ({ message }: Judged): Turn => turns.get(message.id) ?? { kind: 'go' };
  return {
    free: going.filter((it) => turnOf(it).kind === 'go'),
    capped: going.filter((it) => turnOf(it).kind === 'capped'),
    waiting: going.flatMap((it) => {
      const turn = turnOf(it);
      if (turn.kind !== 'after') return [];
      const leavesAt = Math.max(turn.leavesAt, now.epochMilliseconds);
      return [{ it, leavesAt: Temporal.Instant.fromEpochMilliseconds(leavesAt) }];
    }),
  };
}

const claimOf = ({ message, contact, playbook, step }: Judged): CappedClaim => ({
  id: message.id,
  contactId: contact?.id ?? '',
  candidateId: message.candidateId,
  due: (step?.firstDueAt ?? message.expiresAt).epochMilliseconds,
  cap: playbook.cap,
});
