import { isCapped, type StepKind, stepKinds } from '@afterword/follow-up-policy';
import { defaultMailSettings } from '../mail-settings/defaults.js';
import type { MailSettings } from '../mail-settings/ports.js';
import type { Clock } from '../shared/clock.js';
import { makeReplyLocalPart } from '../shared/reply-address.js';
import type { Repositories } from '../shared/repositories.js';
import { makeToken } from '../shared/tokens.js';
import { departureTime, sendingPolicy } from './departure.js';
import type { Claim, ClaimedMessage, Considered, DispatchRepository, MessageState } from './ports.js';
import { type Verdict, verdictOn } from './verdict.js';

/**
 * How long a claimed message is held before the server is ready for its last bytes. Whoever takes it over after a crash
 * can send it safely, and who is only slow finds the lease lost before anything was accepted.
 */
const HOLD = { minutes: 2 };

/** Kinds that count against the cap. */
export const CAPPED_KINDS: readonly StepKind[] = stepKinds.filter((kind) => isCapped(kind, sendingPolicy));

/** A claimed message with the tokens that this try alone carries. */
export interface ReadyMessage extends ClaimedMessage {
  /** Before the `@` of its reply address. */
  readonly replyLocalPart: string;
  readonly optOutToken: string;
}

export interface ClaimedBatch {
  readonly messages: readonly ReadyMessage[];
  /** Messages by application that is to be planned again first: facts changed, or the cap refused a message. */
  readonly replan: ReadonlyMap<string, readonly string[]>;
  /** As many were due as were asked for, so more may wait. */
  readonly isFull: boolean;
  readonly settings: MailSettings;
}

/**
 * Claims messages of one tenant whose time has come, after looking at each once more: its step, the recipient's hours,
 * opt-outs, consent, and the cap over all candidates, counted under a lock on the contact, so that of two claims only one
 * spends the last allowance. What may not go is put off, given back to a person or ended, with words. All in one
 * transaction, in a fixed number of statements.
 */
export async function claimMessages(
  { dispatch, mailSettings }: Repositories,
  tenantId: string,
  clock: Clock,
  limit: number,
): Promise<ClaimedBatch> {
  const now = clock.now();
  const settings = (await mailSettings.own()) ?? defaultMailSettings();
  const due = await dispatch.due(now, limit);
  const sorted = new Sorted(due, now);
  const { free, capped } = await underCap(dispatch, sorted.going, now);
  const { leaving, refused } = await withinLimits(dispatch, free, settings, now);
  const next = minuteOf(now).add({ minutes: 1 });
  await dispatch.settle([
    ...sorted.settled,
    // Its own offset within the minute, so that what was put off does not come back all at once.
    ...refused.map((it) => ({
      id: it.message.id,
      state: 'approved' as const,
      problem: null,
      leavesAt: departureTime(it, next) ?? next,
    })),
  ]);
  const { claims, tokens } = claimsOf(tenantId, leaving);
  const claimed = claims.length > 0 ? await dispatch.claim(claims, now.add(HOLD)) : [];
  return {
    messages: claimed.flatMap((message) => {
      const token = tokens.get(message.id);
      return token ? [{ ...message, ...token }] : [];
    }),
    replan: byApplication([...sorted.stale, ...capped]),
    isFull: due.length === limit,
    settings,
  };
}

function byApplication(considered: readonly Considered[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { message } of considered)
    ids.set(message.applicationId, [...(ids.get(message.applicationId) ?? []), message.id]);
  return ids;
}

/** Of messages to contacts whose allowance is spent, those of the candidates with the earliest due go first (ruling 9). */
export async function underCap(
  dispatch: DispatchRepository,
  going: readonly Considered[],
  now: Temporal.Instant,
): Promise<{ free: Considered[]; capped: Considered[] }> {
  const bound = going.filter(({ message }) => CAPPED_KINDS.includes(message.kind));
  const contactIds = [...new Set(bound.flatMap(({ contact }) => contact?.id ?? []))].sort();
  if (contactIds.length === 0) return { free: [...going], capped: [] };
  await dispatch.lockContacts(contactIds);
  const { hours, messages } = sendingPolicy.cap;
  const ids = bound.map(({ message }) => message.id);
  const touches = new Map(await dispatch.touches(contactIds, CAPPED_KINDS, now.subtract({ hours }), ids));
  const capped: Considered[] = [];
  for (const it of bound.toSorted(byOriginalDue)) {
    const id = it.contact?.id ?? '';
    const count = touches.get(id) ?? 0;
    if (count >= messages) capped.push(it);
    else touches.set(id, count + 1);
  }
  return { free: going.filter((it) => !capped.includes(it)), capped };
}

const byOriginalDue = (a: Considered, b: Considered): number =>
  Temporal.Instant.compare(originalDue(a), originalDue(b)) || (a.message.id < b.message.id ? -1 : 1);

const originalDue = ({ step, message }: Considered): Temporal.Instant =>
  step?.overdueSince ?? step?.dueAt ?? message.expiresAt;

/** One message whose recipient has, say, no such time zone must not hold up the others of the tenant. */
function verdictOrDraft(it: Considered, now: Temporal.Instant): Verdict {
  try {
    return verdictOn(it, now);
  } catch {
    return {
      kind: 'draft',
      words: 'The hours of the recipient could not be worked out. Look at their place.',
    };
  }
}

/** What a verdict other than "go" makes of each message. */
class Sorted {
  readonly going: Considered[] = [];
  readonly stale: Considered[] = [];
  readonly settled: {
    id: string;
    state: MessageState;
    problem: string | null;
    leavesAt: Temporal.Instant | null;
  }[] = [];

  constructor(due: readonly Considered[], now: Temporal.Instant) {
    for (const it of due) this.add(it, verdictOrDraft(it, now));
  }

  private add(it: Considered, verdict: Verdict): void {
    const { id } = it.message;
    switch (verdict.kind) {
      case 'go':
        this.going.push(it);
        break;
      case 'replan':
        this.stale.push(it);
        break;
      case 'later':
        this.settled.push({ id, state: 'approved', problem: null, leavesAt: verdict.leavesAt });
        break;
      case 'draft':
      case 'cancelled':
      case 'failed':
        this.settled.push({ id, state: verdict.kind, problem: verdict.words, leavesAt: null });
    }
  }
}

async function withinLimits(
  dispatch: DispatchRepository,
  going: readonly Considered[],
  settings: MailSettings,
  now: Temporal.Instant,
): Promise<{ leaving: readonly Considered[]; refused: readonly Considered[] }> {
  if (going.length === 0) return { leaving: [], refused: [] };
  const byDomain = Map.groupBy(going, ({ message }) => domainOf(message.toAddress ?? ''));
  const wanted = new Map([...byDomain].map(([domain, messages]) => [domain, messages.length]));
  const granted = await dispatch.takeAllowance(minuteOf(now), wanted.set('*', going.length), settings);
  let left = granted.get('*') ?? 0;
  const leaving: Considered[] = [];
  const room = new Map(granted);
  for (const it of going) {
    const domain = domainOf(it.message.toAddress ?? '');
    const forDomain = room.get(domain) ?? 0;
    if (left <= 0 || forDomain <= 0) continue;
    left--;
    room.set(domain, forDomain - 1);
    leaving.push(it);
  }
  const chosen = new Set(leaving);
  return { leaving, refused: going.filter((it) => !chosen.has(it)) };
}

function claimsOf(tenantId: string, leaving: readonly Considered[]) {
  const tokens = new Map<string, { replyLocalPart: string; optOutToken: string }>();
  const claims = leaving.map(({ message: { id } }): Claim => {
    const reply = makeReplyLocalPart(tenantId, id);
    const optOut = makeToken('optout', tenantId, id);
    tokens.set(id, { replyLocalPart: reply.localPart, optOutToken: optOut.token });
    return { id, replySecretHash: reply.secretHash, optOutSecretHash: optOut.secretHash };
  });
  return { claims, tokens };
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

const minuteOf = (now: Temporal.Instant): Temporal.Instant =>
  now.round({ smallestUnit: 'minute', roundingMode: 'floor' });
